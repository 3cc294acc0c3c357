// Outcomes: every set that an assessment answers with, side by side, so that two assessments can be compared.
#pragma once

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include <nelm/nelm.h>

#include "properties/generators.h"

namespace nelm::testing {

using Sets = std::map<std::string, std::set<std::string>>;

template <class E>
std::set<std::string> texts(const Outcomes<E>& outcomes) {
    std::set<std::string> set;
    for (const E& value : outcomes.possible) {
        if constexpr (std::is_enum_v<E>)
            set.insert(std::string(text_of(value)));
        else
            set.insert(std::to_string(value));
    }
    return set;
}

inline Case read(const Json& document) {
    Reading reading = read_case(document.dump());
    for (const Issue& issue : reading.issues) RC_LOG() << issue.pointer << ": " << issue.message << " got " << issue.got << "\n";
    RC_ASSERT(reading.value.has_value());
    return std::move(*reading.value);
}

inline Sets sets_of(const Assessment& assessment) {
    Sets sets;
    sets["verdict"] = texts(assessment.verdict.verdict);
    sets["group"] = texts(assessment.group);
    sets["grade"] = texts(assessment.grade);
    for (const Policy& policy : assessment.policies) sets["policy " + std::to_string(policy.threshold_percent)] = texts(policy.verdict);
    for (const Opinion& opinion : assessment.opinions) sets[std::string(sources()[static_cast<std::size_t>(opinion.source)].key)] = texts(opinion.stance);
    return sets;
}

/// Every set of the second holds all of the first.
inline void contained(const Sets& part, const Sets& whole) {
    for (const auto& [name, values] : part) {
        const std::set<std::string>& others = whole.at(name);
        for (const std::string& value : values)
            if (others.count(value) == 0) {
                RC_LOG() << name << " lacks " << value << "\n";
                RC_FAIL("a set lacks an outcome");
            }
    }
}

}  // namespace nelm::testing
