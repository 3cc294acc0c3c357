// Terms: what several advice lines mean by the same words (decision model, section 9).
#pragma once

#include "advice/advice_rule.h"

namespace nelm::advice {

using Status = std::optional<AdviceStatus>;

/// The line is not for this case.
inline constexpr Status none = std::nullopt;

/// The status where it applies; none elsewhere.
constexpr Status when(bool applies, AdviceStatus status) { return applies ? Status(status) : none; }

/// The sources speak of tumours of this site at all: not of lung and thymus.
bool covered(const Completion& c);

/// What the sources on drugs and on the primary are about: covered and well differentiated.
bool spoken_of(const Completion& c);

/// The verdict names liver surgery as something that could be considered.
bool surgery_considered(const Completion& c);

/// The verdict is that all visible disease could be removed, so that none would be left in place.
bool all_disease_cleared(const Completion& c);

/// Liver failure or Child-Pugh C.
bool failing_liver(const Completion& c);

/// Treatment through the hepatic artery is in question, apart from what may forbid it.
bool embolisation_considered(const Completion& c);

/// A carcinoid crisis is to be reckoned with: carcinoid syndrome, or one not ruled out by what is entered.
bool crisis_feared(const Completion& c);

/// The syndrome is not entered, so that none is ruled out.
bool syndrome_not_entered(const Completion& c);

/// An insulinoma, or a functioning pancreatic tumour whose syndrome is not entered.
bool insulinoma_feared(const Completion& c);

}  // namespace nelm::advice
