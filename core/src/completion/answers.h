// Answers: how one completion answers a rule. To the rule every answer is a known value.
#pragma once

#include <initializer_list>

#include "completion/world.h"
#include "model/line.h"

namespace nelm::completion {

/// Relative tolerance when a computed percentage meets a line: in favour of "at least" and against "above".
/// It absorbs the rounding of sums and quotients; typed numbers are compared as typed.
inline constexpr double computed_tolerance = 1e-9;

/// A number: typed or open (then the world decides), or computed from known values; computed in several ways, it is open too.
class Number {
public:
    static Number of(World& world, FactId fact) { return Number(&world, fact, 0, false); }
    static Number computed(double value) { return Number(nullptr, FactId::lesions, value, true); }
    static Number one_of_computed(World& world, FactId fact) { return Number(&world, fact, 0, true); }

    /// Whether the number meets the line.
    bool meets(const model::Line& line) const {
        const model::Line met = tolerant_ ? with_tolerance(line) : line;
        if (world_ != nullptr) return world_->is_below(fact_, met.cut()) == met.met_below();
        return met.met_by(value_);
    }

    /// Whether the line can be compared with without deciding anything. Only for choosing what to ask first.
    bool settled(const model::Line& line) const {
        return world_ == nullptr || world_->settled(fact_, (tolerant_ ? with_tolerance(line) : line).cut());
    }

    bool is_computed() const { return world_ == nullptr; }
    double computed_value() const { return value_; }
    FactId fact() const { return fact_; }

private:
    Number(World* world, FactId fact, double value, bool tolerant) : world_(world), fact_(fact), value_(value), tolerant_(tolerant) {}

    static model::Line with_tolerance(const model::Line& line) {
        const bool inclusive = line.comparator == model::Comparator::at_least || line.comparator == model::Comparator::below;
        const double slack = computed_tolerance * (line.value < 0 ? -line.value : line.value);
        return {inclusive ? line.value - slack : line.value + slack, line.comparator};
    }

    World* world_;
    FactId fact_;
    double value_;
    bool tolerant_;  ///< what is computed is compared within the tolerance of its rounding
};

/// A choice among the enumerators of E.
template <class E>
class Choice {
public:
    Choice(World& world, FactId fact) : world_(&world), fact_(fact) {}

    bool is(E value) const { return world_->is_among(fact_, bit(value)); }
    bool is_any_of(std::initializer_list<E> values) const {
        Mask mask = 0;
        for (const E value : values) mask = static_cast<Mask>(mask | bit(value));
        return world_->is_among(fact_, mask);
    }

private:
    static Mask bit(E value) { return static_cast<Mask>(1u << static_cast<unsigned>(value)); }

    World* world_;
    FactId fact_;
};

}  // namespace nelm::completion
