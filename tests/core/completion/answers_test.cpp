// Answers: computed numbers meet lines with a tolerance, typed numbers as typed.
#include "completion/answers.h"

#include "core/cases.h"

namespace nelm::completion {
namespace {

using model::Comparator;
using nelm::testing::case_of;
using nelm::testing::decided;
using nelm::testing::with;

bool computed(double value, double line, Comparator comparator) { return Number::computed(value).meets({line, comparator}); }

TEST_CASE("the tolerance is in favour of at least and against above") {
    // Decision model, section 4: relative 1e-9, so 7e-8 at 70.
    CHECK(computed(70, 70, Comparator::at_least));
    CHECK(computed(70 - 6e-8, 70, Comparator::at_least));
    CHECK_FALSE(computed(70 - 8e-8, 70, Comparator::at_least));
    CHECK_FALSE(computed(20, 20, Comparator::above));
    CHECK_FALSE(computed(20 + 1e-8, 20, Comparator::above));
    CHECK(computed(20 + 3e-8, 20, Comparator::above));
}

TEST_CASE("not at least is below, and not above is at most") {
    for (const double value : {69.0, 70 - 8e-8, 70 - 6e-8, 70.0, 70 + 6e-8, 70 + 8e-8, 71.0}) {
        CAPTURE(value);
        CHECK(computed(value, 70, Comparator::at_least) != computed(value, 70, Comparator::below));
        CHECK(computed(value, 70, Comparator::above) != computed(value, 70, Comparator::at_most));
    }
}

TEST_CASE("nothing is above nothing") {
    CHECK_FALSE(computed(0, 0, Comparator::above));
    CHECK(computed(1e-12, 0, Comparator::above));
}

TEST_CASE("typed numbers have no tolerance") {
    World world(case_of(with(decided(), {{"/estimates/debulkingPercent", 70 - 1e-9}, {"/estimates/remnantPercent", 20 + 1e-9}})));
    CHECK_FALSE(Number::of(world, FactId::debulking_estimate).meets({70, Comparator::at_least}));
    CHECK(Number::of(world, FactId::remnant_estimate).meets({20, Comparator::above}));
}

TEST_CASE("one of several computed numbers meets lines with their tolerance") {
    World world(case_of(decided()));
    const auto sides = [&](double min, double max, const model::Line& line) {
        std::vector<bool> seen;
        for_every_completion(world, [&] {
            world.introduce(FactId::planned_reach, {0, {min, max}});
            seen.push_back(Number::one_of_computed(world, FactId::planned_reach).meets(line));
        });
        return seen;
    };
    CHECK(sides(70 - 6e-8, 80, {70, Comparator::at_least}) == std::vector<bool>{true});
    CHECK(sides(70 - 8e-8, 80, {70, Comparator::at_least}) == std::vector<bool>{false, true});
    CHECK(sides(10, 20 + 1e-8, {20, Comparator::above}) == std::vector<bool>{false});
    CHECK(sides(10, 20 + 3e-8, {20, Comparator::above}) == std::vector<bool>{false, true});
}

TEST_CASE("settled: a line that decides nothing") {
    World world(case_of(with(decided(), {{"/estimates/debulkingPercent", {{"min", 60}, {"max", 80}}}})));
    const Number estimate = Number::of(world, FactId::debulking_estimate);
    CHECK_FALSE(estimate.is_computed());
    CHECK(estimate.settled({60, Comparator::at_least}));
    CHECK(estimate.settled({90, Comparator::at_least}));
    CHECK_FALSE(estimate.settled({70, Comparator::at_least}));
    CHECK_FALSE(estimate.settled({80, Comparator::at_least}));
    CHECK(estimate.settled({80, Comparator::above}));
    CHECK(Number::computed(50).settled({50, Comparator::at_least}));
    CHECK(Number::computed(50).is_computed());
}

}  // namespace
}  // namespace nelm::completion
