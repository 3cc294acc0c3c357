// Arithmetic of its own: log and exp from sums, products and exact scalings only, so that every machine gives the
// same bits. The platforms' own differ in the last one.
#pragma once

namespace nelm::uncertainty {

/// The natural logarithm of a positive number, to about 1e-15.
double own_log(double x);

/// The exponential of a number between -700 and 700, to about 1e-15.
double own_exp(double x);

/// The standard normal quantile of a probability strictly between 0 and 1, to about 1e-15 (Wichura's AS 241).
/// Probabilities nearer than 1e-11 to 0 or 1 are not expected.
double normal_quantile(double probability);

}  // namespace nelm::uncertainty
