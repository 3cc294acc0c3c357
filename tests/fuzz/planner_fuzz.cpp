// The planner under structured random problems, held to its invariants and, where they are small, to brute force.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <string>

#include <fuzzer/FuzzedDataProvider.h>

#include "core/planner/brute_force.h"
#include "fuzz/demand.h"
#include "planner/planner.h"

namespace {

using nelm::EntryAction;
using nelm::Plan;
using nelm::fuzzing::demand;
using namespace nelm::planner;

constexpr double millilitre_of_proof = 1.1e-3;  // what a proof allows, and rounding
constexpr double same = 1e-9;                   // relative

double between(FuzzedDataProvider& data, double low, double high) { return data.ConsumeFloatingPointInRange(low, high); }

Entry entry_from(FuzzedDataProvider& data, const Problem& problem) {
    Entry entry{};
    entry.segments = nelm::Segments(data.ConsumeIntegralInRange<unsigned>(1, 255) << nelm::first_segment) & ~problem.removed_before;
    entry.count = data.ConsumeIntegralInRange(1, 4);
    // Round sizes come often, so that lesions are alike or nearly so.
    const double diameter = data.ConsumeBool() ? 5.0 * data.ConsumeIntegralInRange(1, 20) : between(data, 1, 150);
    entry.volume = std::numbers::pi / 6 * diameter * diameter * diameter / 1000;
    entry.diameter = diameter;
    entry.product = diameter * diameter;
    entry.wedge_shell = shell_volume(entry.volume, problem.wedge_margin);
    entry.ablation_shell = shell_volume(entry.volume, problem.ablation_margin);
    entry.may = {data.ConsumeBool(), data.ConsumeBool()};
    return entry;
}

Problem problem_from(FuzzedDataProvider& data) {
    Problem problem{};
    problem.wedge_margin = data.ConsumeIntegralInRange(0, 20);
    problem.ablation_margin = data.ConsumeBool() ? problem.wedge_margin : between(data, 0, 20);
    problem.limits = {data.ConsumeIntegralInRange(0, 16), data.ConsumeIntegralInRange(0, 36)};
    problem.minimum_remnant = between(data, 10, 60);
    problem.removed_before = nelm::Segments(data.ConsumeIntegral<std::uint8_t>() & data.ConsumeIntegral<std::uint8_t>()) << nelm::first_segment;
    for (std::size_t s = nelm::first_segment; s <= nelm::last_segment; ++s) {
        problem.segment_volumes[s] = problem.removed_before.test(s) ? 0 : between(data, 1, 800);
        problem.functional += problem.segment_volumes[s];
    }
    problem.standard = between(data, 400, 3000);
    for (int n = data.ConsumeIntegralInRange(1, 12); n > 0; --n) {
        const Entry entry = entry_from(data, problem);
        if (entry.segments.none()) continue;
        problem.tumour += entry.count * entry.volume;
        problem.entries.push_back(entry);
    }
    return problem;
}

/// The plan is safe, keeps the limits, and is worth what it says.
void check_plan(const Problem& problem, const Plan& plan) {
    const Plan again = evaluate(problem, plan.segments, plan.actions);
    demand(again.lost.value == plan.lost.value && again.debulked.volume == plan.debulked.volume, "a plan is what it says");
    demand(again.safe(), "a plan is safe");
    demand((plan.segments & problem.removed_before).none(), "no segment is resected twice");
    int treatments = 0;
    int ablations = 0;
    for (std::size_t i = 0; i < plan.actions.size(); ++i) {
        const EntryAction& action = plan.actions[i];
        const Entry& entry = problem.entries[i];
        demand(action.wedged >= 0 && action.ablated >= 0 && action.wedged + action.ablated <= entry.count, "lesions are treated once");
        demand(action.wedged == 0 || entry.may.wedge, "only what may be wedged is");
        demand(action.ablated == 0 || entry.may.ablate, "only what may be ablated is");
        treatments += action.wedged + action.ablated;
        ablations += action.ablated;
    }
    demand(treatments <= problem.limits.local_treatments && ablations <= problem.limits.ablations, "the limits are kept");
}

void check_curve(const Problem& problem, const std::vector<Plan>& curve, const Plan& reach) {
    demand(!curve.empty(), "where there is a reach there is a curve");
    demand(std::abs(curve.back().debulked.volume - reach.debulked.volume) <= 4 * same * reach.debulked.volume, "the curve ends at the reach");
    for (std::size_t i = 0; i < curve.size(); ++i) {
        check_plan(problem, curve[i]);
        if (i == 0) continue;
        demand(curve[i].debulked.volume > curve[i - 1].debulked.volume, "each point of the curve debulks more");
        demand(curve[i].lost.value >= curve[i - 1].lost.value - millilitre_of_proof, "the curve never decreases");
    }
}

/// Any plan, safe or not; within the limits more often than not.
Plan drawn_from(FuzzedDataProvider& data, const Problem& problem) {
    const nelm::Segments segments = nelm::Segments(data.ConsumeIntegral<std::uint8_t>()) << nelm::first_segment & ~problem.removed_before;
    std::vector<EntryAction> actions(problem.entries.size());
    Limits left = problem.limits;
    for (std::size_t i = 0; i < actions.size(); ++i) {
        const Entry& entry = problem.entries[i];
        if ((entry.segments & ~segments).none()) continue;
        const int wedged = entry.may.wedge ? data.ConsumeIntegralInRange(0, std::min(entry.count, left.local_treatments)) : 0;
        left.local_treatments -= wedged;
        const int most = std::min({entry.count - wedged, left.local_treatments, left.ablations});
        const int ablated = entry.may.ablate ? data.ConsumeIntegralInRange(0, most) : 0;
        left.local_treatments -= ablated;
        left.ablations -= ablated;
        actions[i] = {wedged, ablated};
    }
    return evaluate(problem, segments, actions);
}

/// No plan that anyone draws beats the optimum for what it debulks.
void check_against(const Plan& drawn, Planner& planner) {
    if (!drawn.safe()) return;
    const std::optional<Plan> reach = planner.reach();
    demand(reach.has_value(), "where a plan is safe there is a reach");
    demand(!reach->proven || drawn.debulked.volume <= reach->debulked.volume * (1 + same) + same, "no safe plan debulks more than the reach");
    if (drawn.debulked.volume <= 0) return;
    const std::optional<Plan> least = planner.least_loss(drawn.debulked.volume);
    demand(least.has_value(), "what was drawn can be found");
    demand(!least->proven || least->lost.value <= drawn.lost.value + millilitre_of_proof, "no drawn plan beats the optimum");
}

bool small(const Problem& problem) {
    int lesions = 0;
    for (const Entry& entry : problem.entries) lesions += entry.count;
    return problem.entries.size() <= 4 && lesions <= 6;
}

void check_by_brute_force(const Problem& problem, Planner& planner, double percent) {
    const double target = percent / 100 * problem.tumour * (1 - same);
    double least = infinity;
    for (const nelm::testing::Tried& tried : nelm::testing::every_safe_plan(problem))
        if (tried.cleared >= target) least = std::min(least, tried.cost);
    const std::optional<Plan> found = planner.least_loss(percent);
    // A plan right on the line of the remnant may be safe to the one arithmetic and not to the other.
    if (!found || least == infinity) return;
    const double cost = found->lost.value + price_of_intervention * found->interventions;
    demand(std::abs(cost - least) <= millilitre_of_proof || !found->proven, "the planner finds what brute force finds: " + std::to_string(least));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    FuzzedDataProvider data(bytes, size);
    const Problem problem = problem_from(data);
    if (problem.entries.empty()) return 0;
    Planner planner(problem);
    const std::optional<Plan> reach = planner.reach();
    const double percent = data.ConsumeIntegralInRange(1, 100);
    const std::optional<Plan> least = planner.least_loss(percent);
    demand(planner.reachable(percent) == least.has_value(), "a threshold is reachable where there is a plan for it");
    if (reach) {
        check_plan(problem, *reach);
        check_curve(problem, planner.trade_off(), *reach);
    }
    if (least) {
        check_plan(problem, *least);
        demand(least->debulked.volume >= percent * (1 - 2 * same), "a plan reaches its threshold");
    }
    check_against(drawn_from(data, problem), planner);
    if (small(problem)) check_by_brute_force(problem, planner, percent);
    return 0;
}
