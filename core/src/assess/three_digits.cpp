// Three digits: whole steps of the edge's own scale.
#include "assess/three_digits.h"

#include <algorithm>
#include <cmath>

namespace nelm::assessing {

double three_digits_beyond(double known, double edge, bool inclusive) {
    const bool up = edge > known;
    // How many steps make one: three digits of 20 are tenths, of 100 ones; just below 100 they are tenths again. Beside 0,
    // which has no digits, hundredths will do.
    double steps_per_one = edge == 0 ? 100 : 1e6;
    while (steps_per_one > 1e-6) {
        const double top = 999 / steps_per_one;
        if (edge <= top || (!up && edge <= 1000 / steps_per_one)) break;
        steps_per_one /= 10;
    }
    const double steps = edge * steps_per_one;
    const double nearest = std::round(steps);
    const bool on_a_step = std::abs(steps - nearest) < 1e-9 * std::max(1.0, std::abs(steps));
    double whole = up ? std::ceil(steps) : std::floor(steps);
    if (on_a_step) whole = inclusive ? nearest : nearest + (up ? 1 : -1);
    return whole / steps_per_one;
}

}  // namespace nelm::assessing
