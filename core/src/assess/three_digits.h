// Three digits: the nearest value of three significant digits beyond an edge, seen from a known value.
#pragma once

namespace nelm::assessing {

/// The value of three significant digits nearest to `edge` that lies at it (if `inclusive`) or beyond it, going away from
/// `known`. Steps finer than 0.01 are not taken.
double three_digits_beyond(double known, double edge, bool inclusive);

}  // namespace nelm::assessing
