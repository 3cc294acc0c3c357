// Missing facts: what each value of each unknown fact would leave, the most telling fact first.
#pragma once

#include "assess/subject.h"

namespace nelm::assessing {

/// The unknown facts that the verdict consults, ranked (decision model, section 7). Leaves the world as it was.
std::vector<MissingFact> rank_missing(Subject& subject);

}  // namespace nelm::assessing
