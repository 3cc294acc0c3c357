// Rounding: a good way to gain a volume, near the shape of the concave bound; found without search, not always the best.
#pragma once

#include "planner/search.h"

namespace nelm::planner {

/// Looks for local treatments that gain at least `gain` mL (above 0, and possible by the bound) within the allowance while
/// losing less than `most_lost` mL. Improves `found`; false when nothing better came of it.
bool round_shape(const Residual& residual, double gain, double most_lost, Allowance allowance, Found& found);

}  // namespace nelm::planner
