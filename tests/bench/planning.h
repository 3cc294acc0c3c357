// Planning: the planner's problem of a case, without the rest of the assessment.
#pragma once

#include <string_view>

#include "planner/problem.h"

namespace nelm::bench {

/// The problem that the assessment of this case poses to the planner. Throws when the case cannot be planned.
planner::Problem problem_of(std::string_view case_json);

}  // namespace nelm::bench
