// Plan cautions in words: what each says, and what it rests on (decision model, section 3).
#pragma once

#include <array>
#include <string_view>

#include "model/thresholds.h"
#include <nelm/vocabulary.h>

namespace nelm::rules {

struct PlanCautionText {
    std::string_view id;  ///< begins with "plan-caution."
    std::string_view text;
    model::Basis basis;
};

/// The text of each caution, in the order of PlanCaution.
inline constexpr std::array<PlanCautionText, 7> plan_caution_texts{{
    {"plan-caution.not-modelled",
     "Inflow, outflow and bile drainage of what is left are not modelled: imaging and the surgeon decide whether the plan can be done.",
     model::assumes("the planner knows segments and volumes only", "S89")},
    {"plan-caution.inflow-to-be-shown",
     "Portal vein thrombosis is not ruled out: imaging must show that what is left is supplied.",
     model::assumes("a remnant without portal inflow does not count as one", "S89")},
    {"plan-caution.segment-mostly-lost",
     "A preserved segment loses more than half of its volume to the margins around treated lesions: it may not be worth keeping.",
     model::thresholds::segment_mostly_lost.basis},
    {"plan-caution.mostly-ablation",
     "More than half of the treated tumour is ablated: the sources describe ablation mainly as an addition to resection.",
     model::thresholds::mostly_ablation.basis},
    {"plan-caution.major-resection",
     "Three or more segments are removed, a major resection: liver failure followed 6.2 % of major hepatectomies in one series, and sparing "
     "parenchyma is preferred where it can be done.",
     model::assumes("three segments are the usual definition of major", "S58", "S88")},
    {"plan-caution.major-loss",
     "More than 40 % of the functional volume is lost, though fewer than three segments are removed: as much as in a major resection.",
     model::thresholds::major_loss.basis},
    {"plan-caution.enlarging-not-modelled",
     "The remnant would be too small. Ways to enlarge it before or between operations (vein embolisation, two stages) are outside the sources "
     "and not modelled.",
     model::assumes("the sources do not speak of enlarging the remnant", "S89", "S90")},
}};

}  // namespace nelm::rules
