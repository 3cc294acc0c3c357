// Given values: what a case says of a fact, for derivations.
#pragma once

#include <optional>

#include "completion/facts.h"
#include <nelm/assessment.h>
#include <nelm/case.h>

namespace nelm::assessing {

/// The value that the case gives for the fact; none when it gives none.
std::optional<GivenValue> given_value(const Case& patient, completion::FactId fact);

}  // namespace nelm::assessing
