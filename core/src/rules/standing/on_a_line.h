// Standing findings about values on a line, which the sources write with different signs, or just below one.
#pragma once

#include "model/thresholds.h"
#include "rules/rule.h"
#include "rules/terms.h"

namespace nelm::rules {

/// At the line, neither above nor below it.
inline bool exactly(const completion::Number& number, const model::Threshold& threshold) {
    return number.meets({threshold.value, model::Comparator::at_least}) && !number.meets({threshold.value, model::Comparator::above});
}

inline constexpr Rule exactly_seventy{
    "on-a-line.seventy-percent", Effect::cautions, "Can exactly 70 % be removed?",
    [](const Completion& c) { return exactly(c.reach(), model::thresholds::group_debulking); },
    {"Exactly 70 %: the sources write the line both as 70 % or more and as more than 70 %. It is taken as reached here.",
     "Not exactly 70 %.", "Whether exactly 70 % can be removed is not known."},
    model::cites("S2", "S7", "S92")};

inline constexpr Rule exactly_three_centimetres{
    "on-a-line.three-centimetres", Effect::cautions, "Does a lesion measure exactly 3 cm?",
    [](const Completion& c) { return c.a_lesion_measures(Millimetres(model::thresholds::max_ablation_diameter.value)); },
    {"A lesion of exactly 3 cm: one source writes the limit of ablation both as less than 3 cm and as up to 3 cm. It is taken as within here.",
     "No listed lesion measures exactly 3 cm.", "Whether a lesion measures exactly 3 cm is not known."},
    model::cites("S107")};

inline constexpr Rule near_complete{
    "on-a-line.near-complete", Effect::informs, "Can nearly all visible disease be removed, but not all of it?",
    // S84 words its suggestion for what is completely resectable; S131 names near-complete beside it for small bowel tumours.
    [](const Completion& c) { return c.reach().meets(model::thresholds::strict_debulking.line()) && !complete(c); },
    {"At least 90 % can be removed, not all: resection is suggested for what is completely resectable. Near-complete resection is named "
     "beside it for small bowel tumours only.",
     "Less than 90 % can be removed, or all of it.", "Whether nearly all can be removed is not known."},
    model::assumes("near-complete is taken as 90 % or more; no source gives a figure", "S84", "S86", "S131")};

}  // namespace nelm::rules
