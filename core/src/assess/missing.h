// Missing facts: what each value of each unknown fact would leave, the most telling fact first.
#pragma once

#include "assess/subject.h"

namespace nelm::assessing {

/// The facts that the verdict consults: its conditions in order, and of the contraindications all.
completion::FactSet consulted_by_verdict(Subject& subject);

/// The unknown facts that the verdict consults, ranked (decision model, section 7).
std::vector<MissingFact> rank_missing(Subject& subject);

}  // namespace nelm::assessing
