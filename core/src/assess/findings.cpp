// Findings: a rule asked of every completion; what it consulted is its derivation.
#include "assess/findings.h"

#include "assess/given_values.h"

namespace nelm::assessing {

using completion::FactId;
using completion::LesionFact;

namespace {

std::string lesion_pointer(std::size_t lesion, LesionFact question) {
    return "/lesions/" + std::to_string(lesion) + (question == LesionFact::superficial ? "/depth" : "/nearMajorVessel");
}

void derive(const Subject& subject, Finding& finding) {
    const completion::FactSet consulted = subject.world.consulted();
    const auto add_missing = [&](std::string pointer) {
        if (std::find(finding.missing.begin(), finding.missing.end(), pointer) == finding.missing.end())
            finding.missing.push_back(std::move(pointer));
    };
    for (const completion::FactInfo& fact : completion::fact_table) {
        if (!consulted.contains(fact.id)) continue;
        if (auto value = given_value(subject.patient, fact.id)) finding.uses.push_back({std::string(fact.pointer), std::move(*value)});
        if (!subject.world.known(fact.id)) add_missing(std::string(fact.pointer));
    }
    for (std::size_t i = 0; i < subject.patient.lesions.size(); ++i)
        for (const LesionFact question : {LesionFact::near_major_vessel, LesionFact::superficial})
            if (subject.world.consulted(i, question) && !subject.world.known(i, question)) add_missing(lesion_pointer(i, question));
}

}  // namespace

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
    derive(subject, finding);
    return finding;
}

}  // namespace nelm::assessing
