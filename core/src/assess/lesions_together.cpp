// Lesions together: the verdict asks only on which side of its lines the reach lies, and what allows more treatment never
// reaches less. So the reach is split at those lines, between the least and the most treatable completion of the list. A
// part that holds neither counts where some completion between them lies in it.
#include "assess/lesions_together.h"

#include "completion/lesion_completions.h"
#include "rules/verdict.h"

namespace nelm::assessing {
namespace {

using completion::Completion;
using completion::FactId;
using completion::Span;
using completion::Treatability;

/// Beside an estimate of the reach its distance from each completion matters, and too many completions are not tried at all.
bool can_be_taken_together(const Subject& subject) {
    return subject.planned && !subject.patient.estimates.debulking_percent &&
           completion::distinct_completions(subject.patient) <= completion::most_lesion_completions;
}

/// Goes to the next of the products of `each`; false after the last.
bool advance(std::vector<std::size_t>& chosen, const std::vector<std::vector<Treatability>>& each) {
    for (std::size_t i = 0; i < each.size(); ++i) {
        if (++chosen[i] < each[i].size()) return true;
        chosen[i] = 0;
    }
    return false;
}

/// Whether the part of the reach that the world stands at is that of any completion of the lesions.
bool is_reached(Subject& subject, const Completion& completion) {
    const Span part = subject.world.open(FactId::planned_reach);
    if (part == Span{}) return true;  // the reach was not asked about, or is the same in all of them
    const Percent minimum = completion.minimum_remnant();
    const auto each = completion::treatability_of_each(subject.world, subject.patient);
    const auto reached_by = [&](const std::vector<Treatability>& lesions) {
        const double reach = subject.planned->reach(lesions, minimum).value;
        return !completion::common(part, Span{reach, reach}).empty();
    };
    std::vector<Treatability> lesions;
    for (const auto& pairs : each) lesions.push_back(pairs.back());
    if (reached_by(lesions)) return true;
    std::vector<std::size_t> chosen(each.size(), 0);
    do {
        for (std::size_t i = 0; i < each.size(); ++i) lesions[i] = each[i][chosen[i]];
        if (reached_by(lesions)) return true;
    } while (advance(chosen, each));
    return false;
}

}  // namespace

std::vector<std::size_t> deciding_lines_together(Subject& subject, Completion completion) {
    if (!can_be_taken_together(subject)) return deciding_lines(subject, completion);
    completion.take_lesions_together();
    std::vector<std::size_t> lines;
    completion::for_every_completion(subject.world, [&] {
        const std::size_t line = rules::deciding_line(completion);
        const bool seen = std::binary_search(lines.begin(), lines.end(), line);
        if (!seen && subject.world.possible() && is_reached(subject, completion)) insert_once(lines, line);
    });
    return lines;
}

}  // namespace nelm::assessing
