// Planner: against brute force on problems small enough to try every plan, and on corners of its own.
#include "planner/planner.h"

#include <cstdint>

#include "core/cases.h"
#include "core/planner/brute_force.h"
#include "core/planner/dice.h"

namespace nelm::planner {
namespace {

using nelm::testing::Dice;
using nelm::testing::every_safe_plan;
using nelm::testing::Tried;

/// Three or four entries of up to two lesions in a liver of about 1500 mL.
Problem random_problem(std::uint32_t seed) {
    Dice dice(seed);
    Problem problem{};
    problem.wedge_margin = dice.up_to(2) * 5;
    problem.ablation_margin = dice.up_to(1) == 0 ? problem.wedge_margin : 5 + 3 * dice.up_to(1);
    problem.limits = {dice.up_to(3), 1 + dice.up_to(5)};
    problem.minimum_remnant = 20 + 10 * dice.up_to(3);
    problem.standard = 1500;
    for (std::size_t s = 1; s <= 8; ++s) {
        const bool removed = dice.up_to(11) == 0;
        if (removed) problem.removed_before.set(s);
        problem.segment_volumes[s] = removed ? 0 : 60 + 40 * dice.up_to(6);
        problem.functional += problem.segment_volumes[s];
    }
    const int entries = 3 + dice.up_to(1);
    for (int i = 0; i < entries; ++i) {
        Entry entry{};
        for (int places = dice.up_to(2); places >= 0; --places) {
            const auto s = static_cast<std::size_t>(1 + dice.up_to(7));
            if (!problem.removed_before.test(s)) entry.segments.set(s);
        }
        if (entry.segments.none()) continue;
        entry.count = 1 + dice.up_to(1);
        const double diameter = 10 + 5 * dice.up_to(8);
        entry.volume = 3.14159265358979 / 6 * diameter * diameter * diameter / 1000;
        entry.diameter = diameter;
        entry.product = diameter * diameter;
        entry.wedge_shell = shell_volume(entry.volume, problem.wedge_margin);
        entry.ablation_shell = shell_volume(entry.volume, problem.ablation_margin);
        entry.may = {dice.up_to(1) == 1, dice.up_to(1) == 1};
        problem.tumour += entry.count * entry.volume;
        problem.entries.push_back(entry);
    }
    return problem;
}

TEST_CASE("the reach is the most that any safe plan clears, the least of those that do") {
    for (std::uint32_t seed = 1; seed <= 40; ++seed) {
        CAPTURE(seed);
        const Problem problem = random_problem(seed);
        if (problem.entries.empty()) continue;
        const std::vector<Tried> all = every_safe_plan(problem);
        const auto reach = Planner(problem).reach();
        REQUIRE(reach.has_value() == !all.empty());
        if (all.empty()) continue;
        const double most = std::max_element(all.begin(), all.end(), [](const Tried& a, const Tried& b) { return a.cleared < b.cleared; })->cleared;
        CHECK(reach->debulked.volume == Approx(100 * most / problem.tumour).margin(1e-6));
        double least = 1e9;
        for (const Tried& tried : all)
            if (tried.cleared >= most * (1 - 1e-9)) least = std::min(least, tried.cost);
        CHECK(reach->lost.value + 1e-6 * reach->interventions == Approx(least).margin(1e-6));
        CHECK(reach->safe());
        CHECK(reach->proven);
    }
}

TEST_CASE("the least loss for a threshold is the least of all safe plans that reach it") {
    for (std::uint32_t seed = 1; seed <= 40; ++seed) {
        const Problem problem = random_problem(seed);
        if (problem.entries.empty()) continue;
        const std::vector<Tried> all = every_safe_plan(problem);
        Planner planner(problem);
        for (const double percent : {10.0, 50.0, 70.0, 90.0, 100.0}) {
            CAPTURE(seed, percent);
            double least = 1e9;
            for (const Tried& tried : all)
                if (tried.cleared >= percent / 100 * problem.tumour * (1 - 1e-9)) least = std::min(least, tried.cost);
            const auto plan = planner.least_loss(percent);
            REQUIRE(plan.has_value() == (least < 1e9));
            CHECK(planner.reachable(percent) == plan.has_value());
            if (!plan) continue;
            CHECK(plan->lost.value + 1e-6 * plan->interventions == Approx(least).margin(1e-6));
            CHECK(plan->debulked.volume >= percent * (1 - 1e-9));
            CHECK(plan->safe());
        }
    }
}

TEST_CASE("a plan does only what may be done, within the limits") {
    for (std::uint32_t seed = 41; seed <= 80; ++seed) {
        CAPTURE(seed);
        const Problem problem = random_problem(seed);
        if (problem.entries.empty()) continue;
        const auto reach = Planner(problem).reach();
        if (!reach) continue;
        int ablated = 0;
        int treated = 0;
        for (std::size_t i = 0; i < problem.entries.size(); ++i) {
            const EntryAction& action = reach->actions[i];
            CHECK((action.wedged == 0 || problem.entries[i].may.wedge));
            CHECK((action.ablated == 0 || problem.entries[i].may.ablate));
            CHECK(action.wedged + action.ablated <= problem.entries[i].count);
            ablated += action.ablated;
            treated += action.wedged + action.ablated;
        }
        CHECK(ablated <= problem.limits.ablations);
        CHECK(treated <= problem.limits.local_treatments);
        CHECK((reach->segments & problem.removed_before).none());
    }
}

TEST_CASE("the trade-off rises: each point clears more and loses more than the one before, up to the reach") {
    for (std::uint32_t seed = 81; seed <= 100; ++seed) {
        CAPTURE(seed);
        const Problem problem = random_problem(seed);
        if (problem.entries.empty()) continue;
        Planner planner(problem);
        const auto reach = planner.reach();
        const std::vector<Plan> curve = planner.trade_off();
        if (!reach) {
            CHECK(curve.empty());
            continue;
        }
        REQUIRE_FALSE(curve.empty());
        CHECK(curve.back().debulked.volume == Approx(reach->debulked.volume).margin(1e-6));
        for (std::size_t i = 1; i < curve.size(); ++i) {
            CHECK(curve[i].debulked.volume > curve[i - 1].debulked.volume);
            CHECK(curve[i].lost.value >= curve[i - 1].lost.value - 1e-3);
        }
    }
}

/// A threshold that asks for exactly the lesions that can be treated, to the last digit: sums in another order fall on both
/// sides of it. The last of the diameters is of a lesion that cannot be treated.
Problem on_the_last_digit(const std::vector<double>& diameters, const std::vector<bool>& deep) {
    Problem problem{};
    problem.wedge_margin = 5;
    problem.ablation_margin = 8;
    problem.limits = {16, 36};
    problem.minimum_remnant = 20;
    problem.standard = 1500;
    for (std::size_t s = 1; s <= 8; ++s) problem.segment_volumes[s] = 200;
    problem.functional = 1600;
    for (std::size_t i = 0; i < diameters.size(); ++i) {
        Entry entry{};
        // In every segment: nothing goes with a resection.
        for (std::size_t s = 1; s <= 8; ++s) entry.segments.set(s);
        entry.count = 1;
        entry.diameter = diameters[i];
        entry.volume = 3.14159265358979323846 / 6 * diameters[i] * diameters[i] * diameters[i] / 1000;
        entry.wedge_shell = shell_volume(entry.volume, problem.wedge_margin);
        entry.ablation_shell = shell_volume(entry.volume, problem.ablation_margin);
        if (i < deep.size()) entry.may = {!deep[i], deep[i]};
        problem.tumour += entry.volume;
        problem.entries.push_back(entry);
    }
    return problem;
}

TEST_CASE("a threshold at what all treatable lesions gain, to the last digit, is met by treating all of them") {
    struct Line {
        std::vector<double> diameters;
        std::vector<bool> deep;
    };
    const std::vector<Line> lines{{{25.2, 18.8, 8.3}, {true, false}},
                                  {{23.8, 19.5, 16.4, 28.6}, {true, false, true}},
                                  {{25.3, 14.9, 11.8, 9.3, 10.0}, {false, false, true, true}},
                                  {{14.5, 9.9, 9.0, 10.9}, {true, false, true}}};
    for (const Line& line : lines) {
        const Problem problem = on_the_last_digit(line.diameters, line.deep);
        double treatable = 0;
        double lost = 0;
        for (std::size_t i = 0; i < line.deep.size(); ++i) {
            treatable += problem.entries[i].volume;
            lost += line.deep[i] ? problem.entries[i].ablation_shell : problem.entries[i].wedge_shell;
        }
        // Within and around the tolerance by which a threshold is met.
        for (int step = -40; step <= 5; ++step) {
            const double percent = 100 * treatable / problem.tumour * (1 + 1e-9) * (1 + step * 5e-17);
            Planner planner(problem);
            const std::optional<Plan> plan = planner.least_loss(percent);
            if (plan) CHECK(plan->lost.value == Approx(lost).epsilon(1e-12));
        }
        Planner planner(problem);
        const std::optional<Plan> plan = planner.least_loss(100 * treatable / problem.tumour);
        REQUIRE(plan);
        CHECK(plan->proven);
        CHECK(plan->lost.value == Approx(lost).epsilon(1e-12));
    }
}

TEST_CASE("a liver that is too small has no safe plan, not even doing nothing") {
    Problem problem = random_problem(1);
    problem.standard = 10 * problem.functional;
    CHECK_FALSE(Planner(problem).reach().has_value());
    CHECK_FALSE(Planner(problem).reachable(0));
}

TEST_CASE("a remnant exactly at the minimum is not safe") {
    // 800 of 1000 mL would go with segments 5 to 8 and the lesion in them: 20 % stay.
    Problem problem{};
    problem.segment_volumes = {0, 0, 100, 50, 50, 200, 200, 200, 200};
    problem.functional = problem.standard = 1000;
    problem.minimum_remnant = 20;
    Entry entry{};
    for (std::size_t s = 5; s <= 8; ++s) entry.segments.set(s);
    entry.count = 1;
    entry.volume = problem.tumour = 30;
    problem.entries.push_back(entry);
    CHECK(Planner(problem).reach()->debulked.volume == 0);
    problem.segment_volumes[8] = 199.99;
    CHECK(Planner(problem).reach()->debulked.volume == 100);
}

}  // namespace
}  // namespace nelm::planner
