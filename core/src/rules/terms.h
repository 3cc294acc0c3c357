// Terms: the decision model's defined words, each said once (sections 1 and 5).
#pragma once

#include <optional>

#include "completion/completion.h"

namespace nelm::rules {

using completion::Completion;

bool lung_or_thymus(const Completion& c);
bool poorly_differentiated(const Completion& c);

/// Grade 3 by report or by either index. A poorly differentiated tumour has no grade: it is a carcinoma.
bool grade_3(const Completion& c);

/// The grade, or NEC when poorly differentiated; none for lung and thymus, which other cut-offs apply to.
std::optional<Grade> grade(const Completion& c);

bool symptomatic(const Completion& c);
/// Symptoms that the present treatment does not control.
bool uncontrolled(const Completion& c);

bool no_more_than_regional_nodes(const Completion& c);
bool significant_extrahepatic(const Completion& c);
/// More than regional nodes outside the liver.
bool beyond_regional_nodes(const Completion& c);
bool child_pugh_b_or_c(const Completion& c);
/// The primary is in place and cannot be removed.
bool unresectable_primary(const Completion& c);

/// All visible disease can be cleared.
bool complete(const Completion& c);
/// Anything can be cleared at all.
bool reach_above_zero(const Completion& c);
/// At least 70 %: the line of the groups and of the sources, whatever the settings say.
bool reach_at_least_70(const Completion& c);
/// Above 25 % of the liver.
bool high_burden(const Completion& c);
/// Above 75 % of the liver, whatever the settings say.
bool burden_above_75(const Completion& c);

/// Group 1 to 4 of the debate; none for lung and thymus.
std::optional<int> group(const Completion& c);

}  // namespace nelm::rules
