// Interval: what is known of a number: exactly one value, or a lowest and a highest one, both included.
#pragma once

namespace nelm {

/// A range quantity of the case format: {"min": a, "max": b}; an exact number has min == max.
struct Interval {
    double min{};
    double max{};

    static constexpr Interval exactly(double value) { return {value, value}; }
    constexpr bool exact() const { return min == max; }
    friend constexpr bool operator==(const Interval&, const Interval&) = default;
};

}  // namespace nelm
