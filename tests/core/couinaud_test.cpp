// Couinaud: adjacency and names, each against the decision model's own lists (section 3).
#include <nelm/couinaud.h>

#include <set>
#include <string>
#include <utility>

#include "core/catch.h"

namespace nelm {
namespace {

Segments set_of(std::initializer_list<std::size_t> list) {
    Segments segments;
    for (const std::size_t s : list) segments.set(s);
    return segments;
}

TEST_CASE("exactly nine pairs of segments are adjacent") {
    const std::set<std::pair<std::size_t, std::size_t>> pairs{{2, 3}, {2, 4}, {3, 4}, {4, 5}, {4, 8}, {5, 6}, {5, 8}, {6, 7}, {7, 8}};
    for (std::size_t a = 1; a <= 8; ++a)
        for (std::size_t b = 1; b <= 8; ++b) {
            CAPTURE(a, b);
            CHECK(adjacent(a, b) == (pairs.count({std::min(a, b), std::max(a, b)}) == 1));
        }
}

TEST_CASE("two adjacent segments of 2 to 8 are asked for") {
    CHECK(has_adjacent_pair(set_of({2, 3})));
    CHECK(has_adjacent_pair(set_of({4, 8})));
    CHECK(has_adjacent_pair(all_segments()));
    SECTION("corners do not count") {
        CHECK_FALSE(has_adjacent_pair(set_of({6, 8})));
        CHECK_FALSE(has_adjacent_pair(set_of({5, 7})));
    }
    SECTION("segment 1 does not count") {
        CHECK_FALSE(has_adjacent_pair(set_of({1, 2})));
        CHECK_FALSE(has_adjacent_pair(set_of({1, 4})));
    }
    CHECK_FALSE(has_adjacent_pair(set_of({4})));
    CHECK_FALSE(has_adjacent_pair({}));
    CHECK_FALSE(has_adjacent_pair(set_of({2, 5, 7})));
}

TEST_CASE("a liver has eight segments") {
    CHECK(all_segments().count() == 8);
    CHECK_FALSE(all_segments().test(0));
}

TEST_CASE("named resections") {
    CHECK(resection_name(set_of({5, 6, 7, 8})) == "right hepatectomy");
    CHECK(resection_name(set_of({2, 3, 4})) == "left hepatectomy");
    CHECK(resection_name(set_of({4, 5, 6, 7, 8})) == "right trisectionectomy");
    CHECK(resection_name(set_of({2, 3, 4, 5, 8})) == "left trisectionectomy");
    CHECK(resection_name(set_of({6, 7})) == "right posterior sectionectomy");
    CHECK(resection_name(set_of({5, 8})) == "right anterior sectionectomy");
    CHECK(resection_name(set_of({2, 3})) == "left lateral sectionectomy");
    CHECK(resection_name(set_of({4})) == "left medial sectionectomy");
    CHECK(resection_name(set_of({4, 5, 8})) == "central bisectionectomy");
}

TEST_CASE("one or two other segments are named by number") {
    CHECK(resection_name(set_of({6})) == "segmentectomy 6");
    CHECK(resection_name(set_of({1})) == "segmentectomy 1");
    for (const auto& pair : {set_of({5, 6}), set_of({7, 8}), set_of({3, 4}), set_of({2, 4}), set_of({4, 5}), set_of({4, 8})})
        CHECK(resection_name(pair).substr(0, 15) == "bisegmentectomy");
    CHECK(resection_name(set_of({5, 6})) == "bisegmentectomy 5, 6");
}

TEST_CASE("segment 1 is named beside the rest") {
    CHECK(resection_name(set_of({1, 5, 6, 7, 8})) == "right hepatectomy with segment 1");
    CHECK(resection_name(set_of({1, 6})) == "segmentectomy 6 with segment 1");
}

TEST_CASE("what has no name stays without one") {
    CHECK(resection_name({}).empty());
    CHECK(resection_name(set_of({6, 8})).empty());
    CHECK(resection_name(set_of({2, 6})).empty());
    CHECK(resection_name(set_of({5, 6, 7})).empty());
    CHECK(resection_name(set_of({1, 2, 6})).empty());
}

}  // namespace
}  // namespace nelm
