// Quantities: a number and its unit, built explicitly, never mixed with another unit.
#pragma once

namespace nelm {

/// A number in the unit that Unit names. Only like is added to or compared with like.
template <class Unit>
struct Quantity {
    double value{};

    constexpr Quantity() = default;
    constexpr explicit Quantity(double number) : value(number) {}

    constexpr Quantity& operator+=(Quantity other) {
        value += other.value;
        return *this;
    }
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return Quantity(a.value + b.value); }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return Quantity(a.value - b.value); }
    friend constexpr Quantity operator*(double factor, Quantity a) { return Quantity(factor * a.value); }
    friend constexpr double operator/(Quantity a, Quantity b) { return a.value / b.value; }
    friend constexpr bool operator==(Quantity a, Quantity b) { return a.value == b.value; }
    friend constexpr bool operator!=(Quantity a, Quantity b) { return a.value != b.value; }
    friend constexpr bool operator<(Quantity a, Quantity b) { return a.value < b.value; }
    friend constexpr bool operator>(Quantity a, Quantity b) { return a.value > b.value; }
    friend constexpr bool operator<=(Quantity a, Quantity b) { return a.value <= b.value; }
    friend constexpr bool operator>=(Quantity a, Quantity b) { return a.value >= b.value; }
};

using Millilitres = Quantity<struct MillilitreUnit>;
using Millimetres = Quantity<struct MillimetreUnit>;
using Centimetres = Quantity<struct CentimetreUnit>;
using Kilograms = Quantity<struct KilogramUnit>;
using SquareMetres = Quantity<struct SquareMetreUnit>;

/// A share in percent: 70 % is Percent(70), never 0.7.
using Percent = Quantity<struct PercentUnit>;

/// The share that `part` is of `whole`, in percent. `whole` must not be 0.
template <class Unit>
constexpr Percent percent_of(Quantity<Unit> part, Quantity<Unit> whole) {
    return Percent(100.0 * (part / whole));
}

}  // namespace nelm
