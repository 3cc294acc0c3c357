// Three digits: the nearest value of three significant digits beyond an edge, away from what is known.
#include "assess/three_digits.h"

#include "core/catch.h"

namespace nelm::assessing {
namespace {

TEST_CASE("an edge that a value of three digits lies on") {
    CHECK(three_digits_beyond(80, 70, true) == Approx(70));
    CHECK(three_digits_beyond(80, 70, false) == Approx(69.9));
    CHECK(three_digits_beyond(10, 25, false) == Approx(25.1));
    CHECK(three_digits_beyond(10, 25, true) == Approx(25));
    CHECK(three_digits_beyond(1, 3, true) == Approx(3));
    CHECK(three_digits_beyond(5, 3, false) == Approx(2.99));
    CHECK(three_digits_beyond(80, 100, true) == Approx(100));
}

TEST_CASE("an edge between two values of three digits: the one beyond it") {
    CHECK(three_digits_beyond(50, 70.03, true) == Approx(70.1));
    CHECK(three_digits_beyond(90, 70.07, false) == Approx(70));
    CHECK(three_digits_beyond(1500, 2345.6, true) == Approx(2350));
    CHECK(three_digits_beyond(1500, 1234.5, true) == Approx(1230));
    CHECK(three_digits_beyond(1, 1.2345, true) == Approx(1.24));
}

TEST_CASE("below one, three digits are finer") {
    CHECK(three_digits_beyond(1, 0.6234, true) == Approx(0.623));
    CHECK(three_digits_beyond(1, 0.9426, true) == Approx(0.942));
    CHECK(three_digits_beyond(2, 1, false) == Approx(0.999));
    CHECK(three_digits_beyond(1, 0.05678, true) == Approx(0.0567));
    CHECK(three_digits_beyond(0.1, 0.5551, true) == Approx(0.556));
    // Zero has no digits.
    CHECK(three_digits_beyond(-1, 0, false) == Approx(0.01));
}

TEST_CASE("rounding goes away from the known value, never back across the edge") {
    for (const double known : {0.5, 10.0, 250.0, 4000.0})
        for (const double edge : {0.777, 3.0, 19.99, 20.0, 99.96, 100.0, 101.3, 777.7, 5432.1})
            for (const bool inclusive : {true, false}) {
                CAPTURE(known, edge, inclusive);
                if (edge == known) continue;
                const double to = three_digits_beyond(known, edge, inclusive);
                if (edge > known)
                    CHECK((inclusive ? to >= edge - 1e-9 : to > edge));
                else
                    CHECK((inclusive ? to <= edge + 1e-9 : to < edge));
            }
}

}  // namespace
}  // namespace nelm::assessing
