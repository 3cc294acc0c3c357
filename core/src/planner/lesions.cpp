// Lesions: sorted once; sums over all subsets of segments by adding one segment after the other.
#include "planner/lesions.h"

#include <algorithm>
#include <tuple>

namespace nelm::planner {
namespace {

/// Far above what adding a thousand numbers in another order changes, relatively, and far below what a plan is held to.
constexpr double same_sum = 1e-13;

}  // namespace

Lesions::Lesions(const Problem& problem) : wedge_margin(problem.wedge_margin), ablation_margin(problem.ablation_margin) {
    treatable.reserve(problem.entries.size());
    for (std::size_t i = 0; i < problem.entries.size(); ++i) {
        const Entry& entry = problem.entries[i];
        if (!entry.may.wedge && !entry.may.ablate) continue;
        const double wedge = entry.may.wedge ? entry.wedge_shell : infinity;
        // Where a wedge costs no more it is preferred: it leaves the ablations to those that need them.
        const double ablation = entry.may.ablate && entry.ablation_shell < wedge ? entry.ablation_shell : infinity;
        treatable.push_back({entry.segments, entry.volume, wedge, ablation, std::min(entry.wedge_shell, entry.ablation_shell),
                             entry.count, i});
    }
    std::sort(treatable.begin(), treatable.end(), [](const Treatable& a, const Treatable& b) {
        return std::tie(b.volume, a.wedge, a.ablation, a.entry) < std::tie(a.volume, b.wedge, b.ablation, b.entry);
    });
    for (const Entry& entry : problem.entries) rounding += same_sum * entry.count * entry.volume;
    Limits left = problem.limits;
    for (const Treatable& lesion : treatable) {
        least_ratio = std::min(least_ratio, std::min(lesion.wedge, lesion.ablation) / lesion.volume);
        const bool by_ablation_only = lesion.wedge == infinity;
        const int count = std::min({lesion.count, left.local_treatments, by_ablation_only ? left.ablations : lesion.count});
        most_gain += count * lesion.volume;
        left.local_treatments -= count;
        if (by_ablation_only) left.ablations -= count;
    }
}

std::array<Freed, sets_of_segments> freed_by_sets(const Problem& problem) {
    std::array<Freed, sets_of_segments> sets{};
    for (const Entry& entry : problem.entries) {
        Freed& own = sets[index_of(entry.segments)];
        const double volume = entry.count * entry.volume;
        own.segments = entry.segments;
        own.volume += volume;
        if (entry.may.wedge || entry.may.ablate) own.treatable += volume;
    }
    for (std::size_t segment = 1; segment < sets_of_segments; segment *= 2) {
        for (std::size_t set = 0; set < sets_of_segments; ++set) {
            if ((set & segment) == 0) continue;
            const Freed& without = sets[set - segment];
            sets[set].segments |= without.segments;
            sets[set].volume += without.volume;
            sets[set].treatable += without.treatable;
        }
    }
    return sets;
}

}  // namespace nelm::planner
