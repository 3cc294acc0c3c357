// Brute force: every set of segments with every action of every lesion, for problems small enough to try them all.
#pragma once

#include <algorithm>
#include <array>
#include <vector>

#include "planner/problem.h"

namespace nelm::testing {

/// A safe plan, as far as optimality goes.
struct Tried {
    double cleared;  ///< mL of tumour
    double cost;     ///< mL of liver, with 1e-6 mL for each intervention
};

/// Every safe plan. The arithmetic is written anew from the decision model, section 3.
inline std::vector<Tried> every_safe_plan(const planner::Problem& problem) {
    static constexpr std::array<std::array<int, 2>, 9> adjacent{
        {{2, 3}, {2, 4}, {3, 4}, {4, 5}, {4, 8}, {5, 6}, {5, 8}, {6, 7}, {7, 8}}};
    std::vector<Tried> safe;
    const double most_lost = problem.functional - problem.minimum_remnant / 100 * problem.standard;
    for (unsigned set = 0; set < 256; ++set) {
        const auto in = [&](std::size_t s) { return (set >> (s - 1) & 1u) != 0; };
        const auto stays = [&](int s) { return !in(static_cast<std::size_t>(s)) && !problem.removed_before.test(static_cast<std::size_t>(s)); };
        double lost = 0;
        int interventions = 0;
        bool present = true;
        for (std::size_t s = 1; s <= 8; ++s) {
            if (!in(s)) continue;
            present = present && !problem.removed_before.test(s);
            lost += problem.segment_volumes[s];
            ++interventions;
        }
        const bool contiguous = std::any_of(adjacent.begin(), adjacent.end(), [&](const auto& p) { return stays(p[0]) && stays(p[1]); });
        if (!present || !contiguous || lost >= most_lost) continue;

        struct State {
            double cleared, lost;
            int treatments, ablations;
        };
        std::vector<State> states{{0, lost, 0, 0}};
        for (const planner::Entry& entry : problem.entries) {
            bool resected = true;
            for (std::size_t s = 1; s <= 8; ++s) resected = resected && (!entry.segments.test(s) || in(s));
            std::vector<State> next;
            for (const State& state : states) {
                if (resected) {
                    next.push_back({state.cleared + entry.count * entry.volume, state.lost, state.treatments, state.ablations});
                    continue;
                }
                for (int wedged = 0; wedged <= (entry.may.wedge ? entry.count : 0); ++wedged)
                    for (int ablated = 0; ablated <= (entry.may.ablate ? entry.count - wedged : 0); ++ablated) {
                        const State after{state.cleared + (wedged + ablated) * entry.volume,
                                          state.lost + wedged * entry.wedge_shell + ablated * entry.ablation_shell,
                                          state.treatments + wedged + ablated, state.ablations + ablated};
                        if (after.lost < most_lost && after.treatments <= problem.limits.local_treatments &&
                            after.ablations <= problem.limits.ablations)
                            next.push_back(after);
                    }
            }
            states = std::move(next);
        }
        for (const State& state : states) safe.push_back({state.cleared, state.lost + 1e-6 * (interventions + state.treatments)});
    }
    return safe;
}

}  // namespace nelm::testing
