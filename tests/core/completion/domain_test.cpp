// Domains: cutting, joining and intersecting spans, with ends that do or do not belong.
#include "completion/domain.h"

#include "core/catch.h"

namespace nelm::completion {
namespace {

constexpr Span percent{0, 100};

TEST_CASE("a cut parts a span, and its line goes to one side only") {
    const Cut from_25{25, Side::below};  // 25 belongs below: <= 25 | > 25
    CHECK(percent.below(from_25) == Span{0, 25, false, false});
    CHECK(percent.above(from_25) == Span{25, 100, true, false});
    const Cut up_to_70{70, Side::above};  // 70 belongs above: < 70 | >= 70
    CHECK(percent.below(up_to_70) == Span{0, 70, false, true});
    CHECK(percent.above(up_to_70) == Span{70, 100, false, false});
}

TEST_CASE("a cut at an end of the span") {
    const Cut above_0{0, Side::below};
    CHECK(percent.below(above_0) == Span{0, 0});
    CHECK(percent.below(above_0).single());
    CHECK(percent.above(above_0) == Span{0, 100, true, false});
    const Cut complete{100, Side::above};
    CHECK(percent.below(complete) == Span{0, 100, false, true});
    CHECK(percent.above(complete).single());
    CHECK(percent.below({0, Side::above}).empty());
    CHECK(percent.above({100, Side::below}).empty());
}

TEST_CASE("a cut beyond the span leaves it whole on one side") {
    CHECK(percent.below({101, Side::above}) == percent);
    CHECK(percent.above({101, Side::above}).empty());
    CHECK(percent.above({-1, Side::below}) == percent);
    CHECK(percent.below({-1, Side::below}).empty());
}

TEST_CASE("an end that was left out stays left out") {
    const Span open{0, 80, false, true};
    CHECK(open.below({80, Side::below}) == open);
    CHECK(open.above({80, Side::below}).empty());
    CHECK(open.above({80, Side::above}).empty());
    CHECK(open.above({70, Side::above}) == Span{70, 80, false, true});
}

TEST_CASE("whether anything lies below or above a cut") {
    for (const Span& span : {percent, Span{0, 80, false, true}, Span{20, 50, true, false}, Span{20, 50, true, true}, Span{20, 20},
                             Span{20, 20, true, false}, Span{50, 20}})
        for (const double value : {-1.0, 0.0, 10.0, 20.0, 30.0, 50.0, 80.0, 100.0, 101.0})
            for (const Side side : {Side::below, Side::above}) {
                CAPTURE(span.min, span.max, value);
                CHECK(span.none_below({value, side}) == span.below({value, side}).empty());
                CHECK(span.none_above({value, side}) == span.above({value, side}).empty());
            }
}

TEST_CASE("empty and single spans") {
    CHECK(Span{2, 1}.empty());
    CHECK(Span{1, 1, true, false}.empty());
    CHECK_FALSE(Span{1, 1}.empty());
    CHECK(Span{1, 1}.single());
    CHECK_FALSE(Span{1, 1, true, false}.single());
    CHECK_FALSE(Span{1, 2}.single());
}

TEST_CASE("what two spans have in common") {
    CHECK(common({0, 50}, {20, 100}) == Span{20, 50});
    CHECK(common({0, 50, false, true}, {20, 50}) == Span{20, 50, false, true});
    CHECK(common({20, 50, true, false}, {20, 50}) == Span{20, 50, true, false});
    CHECK(common({0, 10}, {20, 30}).empty());
    CHECK(common({0, 20, false, true}, {20, 30}).empty());
}

TEST_CASE("the least span that holds both") {
    CHECK(hull({0, 10}, {20, 30}) == Span{0, 30});
    CHECK(hull({0, 10, true, true}, {0, 10}) == Span{0, 10});
    CHECK(hull({5, 10, true, false}, {5, 20, true, true}) == Span{5, 20, true, true});
}

TEST_CASE("cuts in ascending order") {
    CHECK(Cut{2, Side::above} < Cut{3, Side::above});
    // x < 20 | x >= 20 parts lower than x <= 20 | x > 20.
    CHECK(Cut{20, Side::above} < Cut{20, Side::below});
    CHECK_FALSE(Cut{20, Side::below} < Cut{20, Side::above});
    CHECK_FALSE(Cut{20, Side::below} < Cut{20, Side::below});
}

TEST_CASE("one value of a mask") {
    CHECK(is_single(0b0100));
    CHECK_FALSE(is_single(0b0110));
    CHECK_FALSE(is_single(0));
}

}  // namespace
}  // namespace nelm::completion
