// Standing findings about the plan: none is safe; the list and the estimates contradict each other.
#pragma once

#include "rules/rule.h"

namespace nelm::rules {

inline constexpr Rule no_safe_plan{
    "plan.no-safe-plan", Effect::against, "Is every plan unsafe, even doing nothing?",
    // S89: the remnant must exceed the minimum and hold two adjacent segments; this liver does not to begin with.
    [](const Completion& c) { return c.no_safe_plan(); },
    {"No plan is safe: this liver is at or below the minimum remnant, or without two adjacent segments, before anything is removed.",
     "A plan that leaves a safe remnant exists, or the lesions cannot be planned.", "Whether any plan is safe is not known."},
    model::cites("S89", "S90")};

inline constexpr Rule list_against_estimates{
    "estimates.contradict-the-list", Effect::cautions,
    "Are the estimates more than 10 points away from what the listed lesions give?",
    // S99: imaging and the surgeon's eye can differ; neither is overruled in silence.
    [](const Completion& c) { return c.list_contradicts_estimates(); },
    {"The estimates and the listed lesions contradict each other by more than 10 points in what can be cleared or in the tumour burden; "
     "both are assessed.",
     "The estimates, where given, agree with the listed lesions.",
     "Whether the estimates agree with the listed lesions is not known."},
    model::assumes("a difference of up to 10 percentage points is taken as the spread of two readings", "S99")};

}  // namespace nelm::rules
