// Debulking: reach, thresholds with their plans, what blocks them, the trade-off curve and the user's own plan.
#pragma once

#include "assess/subject.h"

namespace nelm::assessing {

/// The debulking lines that are compared side by side: the settings' or 70 and 90.
std::vector<double> policy_lines(const Case& patient);

/// Between which values a percentage lies over all completions; none when nothing is known of it.
std::optional<Reach> extent(Subject& subject, completion::Number (completion::Completion::*percentage)() const);

/// Whether each of the policy lines and complete removal can be reached, without plans.
std::vector<ThresholdAnswer> threshold_answers(Subject& subject);

Debulking debulking(Subject& subject);

}  // namespace nelm::assessing
