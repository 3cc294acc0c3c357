// Figure flips: how far the figures behind the planner are from changing the verdict.
#pragma once

#include <vector>

#include "assess/subject.h"

namespace nelm::assessing {

/// The flips of the debulking line, the minimum remnant, the measured liver volume, and all diameters scaled together,
/// where the verdict at hand is `now`. Each is moved alone until the verdict changes, or its range ends.
std::vector<Flip> figure_flips(Subject& subject, const std::vector<Verdict>& now);

}  // namespace nelm::assessing
