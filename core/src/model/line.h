// Line: a number and how others compare with it. The sign lives with the figure, never in a rule.
#pragma once

#include <cstdint>

#include "completion/domain.h"

namespace nelm::model {

enum class Comparator : std::uint8_t { below, at_most, at_least, above };

struct Line {
    double value{};
    Comparator comparator{};

    /// The cut that parts what meets the line from what does not.
    constexpr completion::Cut cut() const {
        using completion::Side;
        const bool line_is_low = comparator == Comparator::above || comparator == Comparator::at_most;
        return {value, line_is_low ? Side::below : Side::above};
    }
    /// Whether numbers that meet the line lie below the cut.
    constexpr bool met_below() const { return comparator == Comparator::below || comparator == Comparator::at_most; }

    constexpr bool met_by(double number) const {
        switch (comparator) {
            case Comparator::below: return number < value;
            case Comparator::at_most: return number <= value;
            case Comparator::at_least: return number >= value;
            case Comparator::above: return number > value;
        }
        return false;
    }
};

constexpr const char* sign_of(Comparator comparator) {
    switch (comparator) {
        case Comparator::below: return "<";
        case Comparator::at_most: return "\u2264";
        case Comparator::at_least: return "\u2265";
        case Comparator::above: return ">";
    }
    return "";
}

}  // namespace nelm::model
