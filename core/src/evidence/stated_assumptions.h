// Stated assumptions: what the calculation takes as given that belongs to no single rule, threshold or line of advice.
#pragma once

#include <array>
#include <limits>
#include <string_view>

#include "completion/answers.h"
#include "model/thresholds.h"

namespace nelm::evidence {

struct StatedAssumption {
    std::string_view id;
    std::string_view text;
    double value;  ///< NaN where there is none
    std::string_view unit;
    model::Basis basis;
};

inline constexpr double without_value = std::numeric_limits<double>::quiet_NaN();

inline constexpr std::array<StatedAssumption, 8> stated_assumptions{{
    {"volume.standard",
     "The standard liver volume follows from body surface by a published formula; which one is a setting",
     without_value, "", model::assumes("formulas differ by 20 to 30 % in adults of usual size", "S89")},
    {"volume.segment-fractions",
     "Where segments were not measured, each is taken as a usual share of the functional volume, as seen in published "
     "CT "
     "series",
     without_value, "", model::assumes("a stand-in; no source gives shares", "S89")},
    {"volume.measured-agree",
     "Measured total and functional volume with tumour agree within this share of the functional volume",
     model::thresholds::measured_volumes_agree_within, "",
     model::assumes("beyond it one of them is taken to be wrong", "S89")},
    {"volume.measured-warn", "Beyond this share of the functional volume a warning asks about measured volumes",
     model::thresholds::measured_volumes_warn_beyond, "", model::assumes("the usual spread of CT volumetry", "S89")},
    {"estimate.agreement", "List and estimates count as the same up to this distance",
     model::thresholds::estimate_agreement_points, "percentage points",
     model::assumes("the spread of two readers", "S91")},
    {"uncertainty.diameter-error", "Coefficient of variation of a measured diameter (setting)",
     model::thresholds::diameter_error_cv, "", model::assumes("the usual spread between readers", "S91")},
    {"uncertainty.hidden-disease", "None of the disease that imaging does not show is removed", without_value, "",
     model::assumes("the careful reading; the source says only that it is there", "S99")},
    {"comparison.tolerance", "Relative tolerance when a computed percentage meets a line",
     completion::computed_tolerance, "", model::assumes("rounding of sums must not decide", "S2")},
}};

}  // namespace nelm::evidence
