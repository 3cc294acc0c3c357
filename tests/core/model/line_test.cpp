// Lines: each comparator at, below and above its value, and the cut that it makes.
#include "model/line.h"

#include <string>

#include "core/catch.h"

namespace nelm::model {
namespace {

constexpr double just_below = 19.999;
constexpr double at = 20;
constexpr double just_above = 20.001;

TEST_CASE("each comparator on both sides of its line and on it") {
    struct Row {
        Comparator comparator;
        bool below, at, above;
        const char* sign;
    };
    const Row rows[] = {{Comparator::below, true, false, false, "<"},
                        {Comparator::at_most, true, true, false, "\u2264"},
                        {Comparator::at_least, false, true, true, "\u2265"},
                        {Comparator::above, false, false, true, ">"}};
    for (const Row& row : rows) {
        CAPTURE(row.sign);
        const Line line{20, row.comparator};
        CHECK(line.met_by(just_below) == row.below);
        CHECK(line.met_by(at) == row.at);
        CHECK(line.met_by(just_above) == row.above);
        CHECK(std::string(sign_of(row.comparator)) == row.sign);
    }
}

TEST_CASE("the cut puts the line on the side of those that agree with it") {
    for (const Comparator comparator : {Comparator::below, Comparator::at_most, Comparator::at_least, Comparator::above}) {
        const Line line{20, comparator};
        const completion::Span all{0, 100};
        const completion::Span met = line.met_below() ? all.below(line.cut()) : all.above(line.cut());
        const completion::Span other = line.met_below() ? all.above(line.cut()) : all.below(line.cut());
        const auto holds = [](const completion::Span& span, double x) {
            return (span.min_open ? x > span.min : x >= span.min) && (span.max_open ? x < span.max : x <= span.max);
        };
        for (const double x : {just_below, at, just_above}) {
            CAPTURE(sign_of(comparator), x);
            CHECK(holds(met, x) == line.met_by(x));
            CHECK(holds(other, x) != line.met_by(x));
        }
    }
}

}  // namespace
}  // namespace nelm::model
