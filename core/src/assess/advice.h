// Advice: every line beside the verdict, asked of every completion of the case.
#pragma once

#include <vector>

#include "assess/subject.h"

namespace nelm::assessing {

/// The lines that are for this case, or may be, with their derivation, in reading order.
std::vector<Advice> advice_of(Subject& subject);

}  // namespace nelm::assessing
