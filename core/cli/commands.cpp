// Commands: one file or one text around the library's text functions.
#include "commands.h"

#include <nelm/text.h>
#include "descriptors.h"

namespace nelm::cli {
namespace {

constexpr std::string_view refused = R"({"ok":false,"issues")";
constexpr std::string_view failed = R"({"ok":false,"fault")";

void print_whole(const std::string& line) {
    Output output;
    output.write(line + '\n');
    output.close();
}

}  // namespace

int assess(const std::string& path) {
    const std::string answer = assess_text(Input(path).read_all());
    print_whole(answer);
    return answer.starts_with(refused) ? exit_refused : answer.starts_with(failed) ? exit_failed : exit_done;
}

int print(const std::string& line) {
    print_whole(line);
    return exit_done;
}

}  // namespace nelm::cli
