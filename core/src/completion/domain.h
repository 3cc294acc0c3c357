// Domain: the values that a fact can still have in the completion that is being tried.
#pragma once

#include <cstdint>
#include <limits>

namespace nelm::completion {

/// The values of a choice or a yes/no, one bit each.
using Mask = std::uint16_t;

/// Which side of a line the line itself belongs to.
enum class Side : std::uint8_t { below, above };

/// A place where numbers part: everything up to `value` lies below, `value` itself on `line_belongs`' side.
struct Cut {
    double value{};
    Side line_belongs{};
    friend constexpr bool operator==(const Cut&, const Cut&) = default;
    friend constexpr bool operator<(const Cut& a, const Cut& b) {
        // At the same value the cut whose line lies above comes first: it parts x < v from x >= v.
        return a.value < b.value || (a.value == b.value && a.line_belongs == Side::above && b.line_belongs == Side::below);
    }
};

/// An interval of numbers; an end may be left out of it.
struct Span {
    double min = 0;
    double max = std::numeric_limits<double>::infinity();
    bool min_open = false;
    bool max_open = false;

    constexpr bool empty() const { return min > max || (min == max && (min_open || max_open)); }
    constexpr bool single() const { return min == max && !empty(); }

    /// The part below the cut, and the part above it.
    constexpr Span below(Cut cut) const {
        Span part = *this;
        const bool open = cut.line_belongs == Side::above;
        if (cut.value < part.max || (cut.value == part.max && open)) {
            part.max_open = open || (cut.value == part.max && part.max_open);
            part.max = cut.value;
        }
        return part;
    }
    constexpr Span above(Cut cut) const {
        Span part = *this;
        const bool open = cut.line_belongs == Side::below;
        if (cut.value > part.min || (cut.value == part.min && open)) {
            part.min_open = open || (cut.value == part.min && part.min_open);
            part.min = cut.value;
        }
        return part;
    }
    /// Whether that part is empty.
    constexpr bool none_below(Cut cut) const {
        return cut.value < min || (cut.value == min && (min_open || cut.line_belongs == Side::above)) || empty();
    }
    constexpr bool none_above(Cut cut) const {
        return cut.value > max || (cut.value == max && (max_open || cut.line_belongs == Side::below)) || empty();
    }
    friend constexpr bool operator==(const Span&, const Span&) = default;
};

/// What lies in both spans.
constexpr Span common(Span a, const Span& b) {
    if (b.min > a.min || (b.min == a.min && b.min_open)) {
        a.min = b.min;
        a.min_open = b.min_open;
    }
    if (b.max < a.max || (b.max == a.max && b.max_open)) {
        a.max = b.max;
        a.max_open = b.max_open;
    }
    return a;
}

/// The least span that holds both.
constexpr Span hull(Span a, const Span& b) {
    if (b.min < a.min || (b.min == a.min && !b.min_open)) {
        a.min = b.min;
        a.min_open = b.min_open;
    }
    if (b.max > a.max || (b.max == a.max && !b.max_open)) {
        a.max = b.max;
        a.max_open = b.max_open;
    }
    return a;
}

/// What a fact can still be: one of some choices (mask), or a number within a span.
struct Domain {
    Mask mask = 0;
    Span span{};
    friend constexpr bool operator==(const Domain&, const Domain&) = default;
};

constexpr bool is_single(Mask mask) { return mask != 0 && (mask & (mask - 1)) == 0; }

}  // namespace nelm::completion
