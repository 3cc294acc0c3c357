// Advice: a line's statuses over every completion; an item of the checklist, its answer.
#include "assess/advice.h"

#include <utility>

#include "advice/transplantation_checklist.h"
#include "assess/derivation.h"

namespace nelm::assessing {
namespace {

using advice::AdviceRule;
using advice::ChecklistItem;
using completion::Completion;

/// Fills in what the line rests on: what has just been asked.
void explain(const Subject& subject, const AdviceRule& rule, Advice& line) {
    Derivation derivation = derive(subject);
    line.uses = std::move(derivation.uses);
    line.missing = std::move(derivation.missing);
    line.citations.assign(rule.basis.facts().begin(), rule.basis.facts().end());
    line.assumption = rule.basis.assumption;
}

Advice blank(const AdviceRule& rule) {
    Advice line{};
    line.id = rule.id;
    line.section = rule.section;
    line.what = rule.what;
    return line;
}

Advice line_of(Subject& subject, const AdviceRule& rule) {
    Advice line = blank(rule);
    const Completion completion = subject.completion();
    for (const auto& status : every_value<std::optional<AdviceStatus>>(subject, completion, rule.status)) {
        if (!status) {
            line.may_not_apply = true;
            continue;
        }
        line.status.possible.push_back(*status);
        line.why.push_back(rule.why.of(*status));
    }
    explain(subject, rule, line);
    return line;
}

/// An item is always there to know; its sentence is the answer where one holds, else what to ask.
Advice checklist_line(Subject& subject, const ChecklistItem& item) {
    Advice line = blank(item.rule);
    const Completion completion = subject.completion();
    const auto answer_where_it_applies = [&](const Completion& c) {
        return item.rule.status(c) ? std::optional<Answer>(item.answer(c)) : std::nullopt;
    };
    Outcomes<Answer> answers;
    for (const auto& answer : every_value<std::optional<Answer>>(subject, completion, answer_where_it_applies)) {
        if (answer)
            answers.possible.push_back(*answer);
        else
            line.may_not_apply = true;
    }
    if (!answers.possible.empty()) {
        line.status.possible.push_back(AdviceStatus::informs);
        const Answer answer = answers.is().value_or(Answer::unknown);
        line.why.push_back(answer == Answer::yes  ? item.fulfilled
                           : answer == Answer::no ? item.not_fulfilled
                                                  : item.rule.why.informs);
    }
    explain(subject, item.rule, line);
    return line;
}

}  // namespace

std::vector<Advice> advice_of(Subject& subject) {
    std::vector<Advice> lines;
    for (const AdviceRule* rule : advice::all_advice()) {
        const ChecklistItem* item = advice::checklist_item(*rule);
        Advice line = item != nullptr ? checklist_line(subject, *item) : line_of(subject, *rule);
        if (!line.status.possible.empty()) lines.push_back(std::move(line));
    }
    return lines;
}

}  // namespace nelm::assessing
