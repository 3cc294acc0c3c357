// Derivation: the facts that were consulted, in the order of the fact table, then lesions in case order.
#include "assess/derivation.h"

#include <algorithm>
#include <utility>

#include "assess/given_values.h"

namespace nelm::assessing {

using completion::LesionFact;

namespace {

std::string lesion_pointer(std::size_t lesion, LesionFact question) {
    return "/lesions/" + std::to_string(lesion) + (question == LesionFact::superficial ? "/depth" : "/nearMajorVessel");
}

}  // namespace

Derivation derive(const Subject& subject) {
    Derivation derivation;
    const completion::FactSet consulted = subject.world.consulted();
    const auto add_missing = [&](std::string pointer) {
        std::vector<std::string>& missing = derivation.missing;
        if (std::find(missing.begin(), missing.end(), pointer) == missing.end()) missing.push_back(std::move(pointer));
    };
    for (const completion::FactInfo& fact : completion::fact_table) {
        if (!consulted.contains(fact.id)) continue;
        if (auto value = given_value(subject.patient, fact.id))
            derivation.uses.push_back({std::string(fact.pointer), std::move(*value)});
        if (!subject.world.known(fact.id)) add_missing(std::string(fact.pointer));
    }
    for (std::size_t i = 0; i < subject.patient.lesions.size(); ++i)
        for (const LesionFact question : {LesionFact::near_major_vessel, LesionFact::superficial})
            if (subject.world.consulted(i, question) && !subject.world.known(i, question))
                add_missing(lesion_pointer(i, question));
    return derivation;
}

}  // namespace nelm::assessing
