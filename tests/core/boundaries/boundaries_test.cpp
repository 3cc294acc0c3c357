// Boundaries: every threshold of the model just below, at, just above and unknown, and that none is without its triplet.
#include <algorithm>

#include "core/boundaries/advice.h"
#include "core/boundaries/extent.h"
#include "core/boundaries/grade.h"
#include "core/boundaries/planning.h"

namespace nelm::testing {
namespace {

std::vector<Triplet> every_triplet() {
    std::vector<Triplet> all;
    for (const auto& some :
         {grade_triplets(), extent_triplets(), remnant_triplets(), local_triplets(), major_triplets(), caution_triplets(), advice_triplets()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

void holds(const Triplet& triplet, const char* place, const Json& value, const std::string& expected) {
    INFO(triplet.threshold->id << ", " << place << ": " << triplet.pointer << " = " << value.dump());
    CHECK(triplet.ask(with(triplet.base, {{triplet.pointer.c_str(), value}})) == expected);
}

TEST_CASE("every threshold just below, at, just above, and unknown") {
    for (const Triplet& triplet : every_triplet()) {
        if (triplet.below) holds(triplet, "below", triplet.below->first, triplet.below->second);
        if (triplet.at) holds(triplet, "at", triplet.at->first, triplet.at->second);
        if (triplet.above) holds(triplet, "above", triplet.above->first, triplet.above->second);
        holds(triplet, "unknown", nullptr, triplet.unknown);
    }
}

TEST_CASE("a triplet says what its threshold says: the figure goes with one side") {
    for (const Triplet& triplet : every_triplet()) {
        INFO(triplet.threshold->id);
        REQUIRE(triplet.at.has_value());
        const auto alike = [](const Side& a, const Side& b) { return a && b && a->second == b->second; };
        const model::Comparator sign = triplet.threshold->comparator;
        const bool line_is_low = sign == model::Comparator::above || sign == model::Comparator::at_most;
        // x > v and x <= v part just above the figure; x >= v and x < v just below it.
        if (triplet.below) CHECK(alike(triplet.below, triplet.at) == line_is_low);
        if (triplet.above) CHECK(alike(triplet.above, triplet.at) != line_is_low);
        CHECK((triplet.below.has_value() || triplet.above.has_value()));
    }
}

template <class Thresholds>
void none_is_missing(const Thresholds& all) {
    const std::vector<Triplet> triplets = every_triplet();
    for (const model::Threshold* threshold : all) {
        INFO("no triplet is registered for " << threshold->id);
        CHECK(std::any_of(triplets.begin(), triplets.end(), [&](const Triplet& t) { return t.threshold->id == threshold->id; }));
    }
}

TEST_CASE("no threshold is without a triplet") {
    none_is_missing(model::thresholds::all);
    none_is_missing(advice::thresholds::all);
}

}  // namespace
}  // namespace nelm::testing
