// Quantities: arithmetic and comparison within one unit. That units do not mix is in compile_fail.
#include <nelm/quantity.h>

#include <nelm/interval.h>

#include "core/catch.h"

namespace nelm {
namespace {

TEST_CASE("like adds to like") {
    Millilitres volume(10);
    volume += Millilitres(5);
    CHECK(volume == Millilitres(15));
    CHECK(volume + Millilitres(1) == Millilitres(16));
    CHECK(volume - Millilitres(20) == Millilitres(-5));
    CHECK(2 * volume == Millilitres(30));
    CHECK(volume / Millilitres(5) == 3);
}

TEST_CASE("like compares with like") {
    CHECK(Millimetres(29.9) < Millimetres(30));
    CHECK(Millimetres(30) <= Millimetres(30));
    CHECK(Millimetres(30) >= Millimetres(30));
    CHECK(Millimetres(30.1) > Millimetres(30));
    CHECK(Millimetres(30) != Millimetres(30.1));
}

TEST_CASE("a quantity starts at zero") { CHECK(Kilograms() == Kilograms(0)); }

TEST_CASE("a share is in percent") {
    CHECK(percent_of(Millilitres(7), Millilitres(10)) == Percent(70));
    CHECK(percent_of(Millilitres(0), Millilitres(10)) == Percent(0));
}

TEST_CASE("an interval is exact where its ends meet") {
    CHECK(Interval::exactly(3) == Interval{3, 3});
    CHECK(Interval::exactly(3).exact());
    CHECK_FALSE((Interval{3, 4}).exact());
}

}  // namespace
}  // namespace nelm
