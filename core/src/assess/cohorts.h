// Cohorts: whether the case is like the patients of each published series.
#pragma once

#include <vector>

#include "assess/subject.h"

namespace nelm::assessing {

/// One row for every row of evidence::cohorts(), in its order.
std::vector<CohortRow> cohorts_of(Subject& subject);

}  // namespace nelm::assessing
