// Search: the best local treatments around one set of resected segments, by branch and bound.
#pragma once

#include <cstdint>
#include <vector>

#include "planner/residual.h"

namespace nelm::planner {

/// How many are wedged and ablated of each item of a residual.
using Choice = std::vector<EntryAction>;

/// One intervention counts as this much liver when plans lose the same (mL).
inline constexpr double price_of_intervention = 1e-6;
/// What a proven plan may at most lose above the least (mL).
inline constexpr double proof_gap = 1e-3;
/// Two plans that differ by less lose the same (mL).
inline constexpr double same_loss = 1e-7;
/// Up to this many nodes a better plan is looked for to the last digit; from there on, to within proof_gap.
inline constexpr std::int64_t exact_nodes = 2'000;

/// The work that may still be done. It counts nodes, never time, so that every machine gives the same answer.
struct Effort {
    std::int64_t nodes = 0;
    std::int64_t most_nodes;
    bool spent() const { return nodes >= most_nodes; }
    /// How much better a plan must be to be worth looking for (mL).
    double gap() const { return nodes > exact_nodes ? proof_gap : same_loss; }
};

struct Found {
    double objective = infinity;  ///< mL lost, with the price of interventions
    Choice choice;
};

/// Looks for the least loss that gains at least `gain` mL by local treatments alone, of all that lose less than
/// `most_lost` mL and whose objective is below `found`. Improves `found`; false when the effort ran out first.
bool least_loss(const Residual& residual, double gain, double most_lost, Allowance allowance, Effort& effort, Found& found);

struct Gained {
    double volume = -1;  ///< mL; negative: nothing found
    Choice choice;
};

/// Looks for the most volume that local treatments alone can gain while losing less than `most_lost` mL.
/// Improves `gained`; false when the effort ran out first.
bool most_gain(const Residual& residual, double most_lost, Allowance allowance, Effort& effort, Gained& gained);

}  // namespace nelm::planner
