// Flips: how sure must each value be? The nearest value of each known fact at which the verdict changes.
#pragma once

#include <vector>

#include "assess/subject.h"

namespace nelm::assessing {

/// The flips of a case whose verdict consults `consulted`, in the order of the facts.
std::vector<Flip> flips_of(Subject& subject, completion::FactSet consulted);

}  // namespace nelm::assessing
