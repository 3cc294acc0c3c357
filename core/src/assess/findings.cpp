// Findings: a rule asked of every completion; what it consulted is its derivation.
#include "assess/findings.h"

#include <utility>

#include "assess/derivation.h"

namespace nelm::assessing {

Finding find(Subject& subject, const rules::Rule& rule) { return find(subject, rule, rule.holds); }

Finding find(Subject& subject, const rules::Rule& rule, const std::function<bool(const completion::Completion&)>& holds) {
    const completion::Completion completion = subject.completion();
    const std::vector<bool> answers = every_value<bool>(subject, completion, holds);
    Finding answered{};
    answered.holds = answers.size() != 1 ? Answer::unknown : answers.front() ? Answer::yes : Answer::no;
    Derivation derivation = derive(subject);
    answered.uses = std::move(derivation.uses);
    answered.missing = std::move(derivation.missing);
    return told(rule, answered);
}

Finding told(const rules::Rule& rule, const Finding& answered) {
    Finding finding = answered;
    finding.id = rule.id;
    finding.effect = rule.effect;
    finding.question = rule.question;
    switch (finding.holds) {
        case Answer::yes: finding.text = rule.texts.yes; break;
        case Answer::no: finding.text = rule.texts.no; break;
        case Answer::unknown: finding.text = rule.texts.unknown; break;
    }
    finding.citations.assign(rule.basis.facts().begin(), rule.basis.facts().end());
    finding.assumption = rule.basis.assumption;
    return finding;
}

}  // namespace nelm::assessing
