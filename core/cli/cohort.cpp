// Cohort: what has come is answered and written before more is awaited, so that it can stand anywhere in a pipe.
#include "cohort.h"

#include <array>

#include <nelm/text.h>
#include "commands.h"
#include "descriptors.h"
#include "lines.h"
#include "pipeline.h"

namespace nelm::cli {
namespace {

/// Cases that are answered together. A whole answer can be a hundred times as long as its case, so they are few.
constexpr std::size_t most_lines(Answers answers) { return answers == Answers::assessments ? 32 : 256; }
constexpr std::size_t read_bytes = 1 << 16;

std::string answer_to(const Line& line, Answers answers) {
    const bool too_long = line.bytes > most_case_bytes;
    switch (answers) {
        case Answers::assessments: return too_long ? too_long_text(line.bytes) : assess_text(line.text);
        case Answers::summaries: return too_long ? too_long_text(line.bytes) : summary_text(line.text);
        case Answers::rows: return too_long ? too_long_row(line.bytes) : summary_row(line.text);
    }
    return {};
}

std::string answers_to(const Lines& lines, Answers answers) {
    std::string all;
    for (const Line& line : lines) {
        all += answer_to(line, answers);
        all += '\n';
    }
    return all;
}

/// Calls `each` with the lines as they come, a batch at a time; `waiting` is called now and then while nothing comes.
template <class Each, class Waiting>
void for_each_batch(Input& input, std::size_t most, Each&& each, Waiting&& waiting) {
    LineCutter cutter(most_case_bytes);
    Lines batch;
    const auto hand_over = [&] {
        if (!batch.empty()) each(std::exchange(batch, {}));
    };
    const auto take = [&](Line line) {
        batch.push_back(std::move(line));
        if (batch.size() == most) hand_over();
    };
    std::array<char, read_bytes> buffer;
    while (true) {
        while (!input.ready()) waiting();
        const std::size_t n = input.read(buffer);
        if (n == 0) break;
        cutter.add({buffer.data(), n}, take);
        hand_over();
    }
    cutter.finish(take);
    hand_over();
}

}  // namespace

int cohort(const CohortOptions& options) {
    Input input(options.path);
    Output output;
    const std::size_t most = most_lines(options.answers);
    const auto answer = [&](const Lines& lines) { return answers_to(lines, options.answers); };
    if (options.answers == Answers::rows) output.write(summary_row_names() + '\n');
    if (options.jobs == 1) {
        for_each_batch(
            input, most, [&](const Lines& lines) { output.write(answer(lines)); }, [] {});
    } else {
        Pipeline pipeline(options.jobs, answer, [&](const std::string& answers) { output.write(answers); });
        for_each_batch(
            input, most, [&](Lines lines) { pipeline.add(std::move(lines)); }, [&] { pipeline.check(); });
        pipeline.finish();
    }
    output.close();
    return exit_done;
}

}  // namespace nelm::cli
