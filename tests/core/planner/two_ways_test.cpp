// Two ways: never above what the cheapest choice of two kinds of lesions costs, and close to it where they are nearly equal.
#include "planner/two_ways.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/catch.h"
#include "core/planner/dice.h"

namespace nelm::planner {
namespace {

using nelm::testing::Dice;

constexpr double pi = 3.14159265358979323846;

struct Spread {
    double least;  ///< mm
    double step;   ///< mm
};

/// Up to nine lesions, superficial or deep, some of them alike, from `least` mm in steps of `step` mm. Deep ones can be ablated,
/// superficial ones wedged.
Problem random_list(Dice& dice, Spread spread, Margins margins) {
    Problem problem{};
    problem.wedge_margin = margins.wedge;
    problem.ablation_margin = margins.ablation;
    problem.limits = {9, 9};
    for (int lesions = 0; lesions < 9;) {
        Entry entry{};
        entry.segments.set(1);
        entry.count = std::min(9 - lesions, 1 + dice.up_to(5) / 4);
        lesions += entry.count;
        // A few sizes come twice, in both kinds.
        entry.diameter = spread.least + spread.step * dice.up_to(30);
        const auto shell = [&](double margin) { return pi / 6 * (std::pow(entry.diameter + 2 * margin, 3) - std::pow(entry.diameter, 3)) / 1000; };
        entry.volume = pi / 6 * std::pow(entry.diameter, 3) / 1000;
        entry.wedge_shell = shell(margins.wedge);
        entry.ablation_shell = shell(margins.ablation);
        const bool superficial = dice.up_to(1) == 1;
        entry.may = {superficial, !superficial};
        problem.entries.push_back(entry);
        problem.tumour += entry.count * entry.volume;
    }
    return problem;
}

constexpr Margins usual{5, 8};

/// The least loss of all choices among items `from` on that gain enough within the allowance; infinite when there is none.
double cheapest(const Residual& residual, std::size_t from, double gain, Allowance allowance) {
    std::vector<Item> lesions;
    for (std::size_t i = from; i < residual.items().size(); ++i)
        lesions.insert(lesions.end(), static_cast<std::size_t>(residual.items()[i].count), residual.items()[i]);
    double least = infinity;
    for (unsigned choice = 0; choice < 1u << lesions.size(); ++choice) {
        double volume = 0;
        double lost = 0;
        int treatments = 0;
        int ablations = 0;
        for (std::size_t i = 0; i < lesions.size(); ++i) {
            if ((choice >> i & 1u) == 0) continue;
            volume += lesions[i].volume;
            lost += lesions[i].by_ablation_only() ? lesions[i].ablation : lesions[i].wedge;
            ++treatments;
            ablations += lesions[i].by_ablation_only() ? 1 : 0;
        }
        if (volume >= gain && treatments <= allowance.treatments && ablations <= allowance.ablations) least = std::min(least, lost);
    }
    return least;
}

bool of_two_kinds(const Residual& residual) { return residual.ways() != nullptr; }

/// What some of the lesions from `from` on gain together.
double some_sum(Dice& dice, const Residual& residual, std::size_t from) {
    double sum = 0;
    for (std::size_t i = from; i < residual.items().size(); ++i) sum += dice.up_to(residual.items()[i].count) * residual.items()[i].volume;
    return sum;
}

TEST_CASE("the bound for two kinds of lesions is never above the cheapest choice") {
    const std::array<Margins, 5> all_margins{{usual, {0, 5}, {5, 20}, {1, 2}, {5, 5.001}}};
    const std::array<Spread, 4> spreads{{{8, 0.005}, {8, 0.1}, {8, 1}, {3, 5}}};
    int compared = 0;
    for (std::uint32_t seed = 1; seed <= 400; ++seed) {
        Dice dice(seed);
        const Residual residual(Lesions(random_list(dice, spreads[seed % 4], all_margins[seed % 5])), {});
        if (!of_two_kinds(residual)) continue;
        for (std::size_t from = 0; from < residual.items().size(); ++from) {
            const double all = residual.largest(from, residual.count(from)).volume;
            for (int part = 1; part <= 8; ++part) {
                // Any part of the whole; and exactly what some lesions gain, as far as sums of numbers are exact.
                const double gain = part % 2 == 0 ? all * part / 8 * 0.9999 : some_sum(dice, residual, from);
                const Allowance allowance{1 + dice.up_to(8), dice.up_to(9)};
                const double least = cheapest(residual, from, gain * (1 - 1e-14), allowance);
                const LeastCost concave = residual.least_cost(from, gain, allowance, true);
                const double bound = residual.least_cost_by_ways(from, gain, allowance, concave.lost);
                CHECK(bound >= concave.lost);
                if (least == infinity) continue;
                // Differences of sums of shells, which are larger than what they leave.
                CHECK(bound <= least + 1e-9);
                ++compared;
            }
        }
    }
    CHECK(compared > 5000);
}

TEST_CASE("where lesions are nearly equal the bound for two kinds is within a thousandth of the cheapest choice") {
    for (std::uint32_t seed = 1; seed <= 100; ++seed) {
        Dice dice(seed);
        const Residual residual(Lesions(random_list(dice, {9.9, 0.0005}, usual)), {});
        if (!of_two_kinds(residual)) continue;
        const double all = residual.largest(0, residual.count(0)).volume;
        for (int part = 1; part <= 10; ++part) {
            const double gain = all * part / 10 * 0.99;
            const LeastCost concave = residual.least_cost(0, gain, {9, 9}, true);
            const double bound = residual.least_cost_by_ways(0, gain, {9, 9}, concave.lost);
            CHECK(bound >= 0.999 * cheapest(residual, 0, gain, {9, 9}));
        }
    }
}

TEST_CASE("lesions of one kind, or margins that are the same, need no bound for two") {
    Dice dice(1);
    Problem problem = random_list(dice, {10, 1}, usual);
    problem.ablation_margin = 5;
    for (Entry& entry : problem.entries) entry.ablation_shell = entry.wedge_shell;
    CHECK_FALSE(of_two_kinds(Residual(Lesions(problem), {})));
    Problem superficial = random_list(dice, {10, 1}, usual);
    for (Entry& entry : superficial.entries) entry.may = {true, false};
    CHECK_FALSE(of_two_kinds(Residual(Lesions(superficial), {})));
}

}  // namespace
}  // namespace nelm::planner
