// Findings: a rule asked of every completion; what it consulted is its derivation.
#include "assess/findings.h"

#include <utility>

#include "assess/derivation.h"

namespace nelm::assessing {

Finding find(Subject& subject, const rules::Rule& rule) {
    const completion::Completion completion = subject.completion();
    const std::vector<bool> answers = every_value<bool>(subject, completion, rule.holds);
    Finding finding{};
    finding.id = rule.id;
    finding.effect = rule.effect;
    finding.question = rule.question;
    finding.holds = answers.size() != 1 ? Answer::unknown : answers.front() ? Answer::yes : Answer::no;
    switch (finding.holds) {
        case Answer::yes: finding.text = rule.texts.yes; break;
        case Answer::no: finding.text = rule.texts.no; break;
        case Answer::unknown: finding.text = rule.texts.unknown; break;
    }
    finding.citations.assign(rule.basis.facts().begin(), rule.basis.facts().end());
    finding.assumption = rule.basis.assumption;
    Derivation derivation = derive(subject);
    finding.uses = std::move(derivation.uses);
    finding.missing = std::move(derivation.missing);
    return finding;
}

}  // namespace nelm::assessing
