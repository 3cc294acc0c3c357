// Advice thresholds: the figures that only advice compares with, each with its sign and what it rests on.
#pragma once

#include <array>

#include "model/thresholds.h"

namespace nelm::advice::thresholds {

using model::assumes;
using model::Comparator;
using model::Threshold;

// Primary tumour.
inline constexpr Threshold near_complete{
    "primary.near-complete",
    "Debulking of the liver taken as near-complete",
    90,
    "%",
    Comparator::at_least,
    assumes("the source gives no figure for near-complete; its stricter debulking line is taken", "S131")};

// Transplantation: the Milan group's criteria (Mazzaferro, J Hepatol 2007;47:460–6, and later versions).
inline constexpr Threshold transplant_ki67{
    "transplantation.ki67", "Ki-67 of a transplant candidate, later versions of the Milan criteria",     10, "%",
    Comparator::below,      assumes("outside the sources: later versions of the Milan criteria", "S125")};
inline constexpr Threshold transplant_burden{
    "transplantation.burden",
    "Liver involvement of a transplant candidate, Milan criteria",
    50,
    "%",
    Comparator::at_most,
    assumes("outside the sources: the Milan criteria (Mazzaferro 2007)", "S125")};
inline constexpr Threshold transplant_age_2007{
    "transplantation.age-2007",
    "Age of a transplant candidate, Milan criteria of 2007",
    55,
    "years",
    Comparator::at_most,
    assumes("outside the sources: the Milan criteria (Mazzaferro 2007)", "S125")};
inline constexpr Threshold transplant_age_later{
    "transplantation.age-later",
    "Age of a transplant candidate, later versions of the Milan criteria",
    60,
    "years",
    Comparator::at_most,
    assumes("outside the sources: later versions of the Milan criteria", "S125")};

/// Every threshold of advice, in reading order.
inline constexpr std::array<const Threshold*, 5> all{
    {&near_complete, &transplant_ki67, &transplant_burden, &transplant_age_2007, &transplant_age_later}};

}  // namespace nelm::advice::thresholds
