// Plan cautions: what to mind about a plan (decision model, section 3). They change neither the plan nor a verdict.
#pragma once

#include "planner/problem.h"
#include <nelm/assessment.h>

namespace nelm::assessing {

/// What to mind about this plan.
PlanCautions cautions_of(const Plan& plan, const planner::Problem& problem, const Case& patient);

/// The same for every plan of the result, with those of the thresholds that none reaches.
void add_cautions(Debulking& result, const planner::Problem& problem, const Case& patient);

}  // namespace nelm::assessing
