// Two ways: numbers of each kind one after the other, the fewest ablations first.
//
// Why the bound holds. Let exactly a lesions be wedged and b ablated. If the wedged gain g, they cost at least K(a, g), the
// concave bound of their own kind, and the ablated at least K(b, G - g). Both rise with what they gain, no faster than the
// shell of the smallest lesion and no slower than that of the largest. Where the shell of every ablated lesion rises faster
// than that of any wedged one, the sum is least when the wedged gain as much as they can: all that the a largest hold, or
// what the b smallest leave. More lesions for the same gain cost more, so a need not grow beyond that.
//
// Not every b is tried: b ablations or more cost at least what they would if each lesion were wedged, and b times the least
// that ablating one costs above wedging it.
#include "planner/two_ways.h"

#include <algorithm>
#include <limits>

#include "planner/problem.h"

namespace nelm::planner {
namespace {

/// So many numbers of ablations are looked at one by one, and so many of wedges for each.
constexpr int most_ablated = 3;
constexpr int most_wedged = 6;

/// Where a limit is told by other means.
constexpr Allowance any{std::numeric_limits<int>::max(), std::numeric_limits<int>::max()};

/// How fast the shell of a lesion grows with its volume (mL per mL).
double rise(double volume, double margin) {
    const double diameter = sphere_diameter(Millilitres(volume)).value;
    return 4 * margin * (diameter + margin) / (diameter * diameter);
}

std::vector<Item> items_by(const Residual& residual, bool ablation) {
    std::vector<Item> items;
    for (const Item& item : residual.items())
        if (item.by_ablation_only() == ablation) items.push_back(item);
    return items;
}

}  // namespace

TwoWays::TwoWays(const Residual& residual, Margins margins)
    : wedged_(items_by(residual, false), margins.wedge), ablated_(items_by(residual, true), margins.ablation), margins_(margins) {
    std::size_t wedged = 0;
    std::size_t ablated = 0;
    for (const Item& item : residual.items()) {
        wedged_from_.push_back(wedged);
        ablated_from_.push_back(ablated);
        ++(item.by_ablation_only() ? ablated : wedged);
    }
    wedged_from_.push_back(wedged);
    ablated_from_.push_back(ablated);
    // The surcharge grows with the lesion.
    const double smallest = ablated_.items().back().volume;
    least_surcharge_ = shell_volume(smallest, margins.ablation) - shell_volume(smallest, margins.wedge);
}

/// Whether the shells of all ablated lesions from here on rise faster than those of all wedged ones.
bool TwoWays::apart(std::size_t wedged_from, std::size_t ablated_from) const {
    if (wedged_from == wedged_.items().size() || ablated_from == ablated_.items().size()) return true;
    return rise(wedged_.items().back().volume, margins_.wedge) <= rise(ablated_.items()[ablated_from].volume, margins_.ablation);
}

/// Calls `each` with every split of few ablations that can gain enough. Returns the least number of ablations that was not
/// looked at; none when all were.
template <class Each>
std::optional<int> TwoWays::for_each_split(std::size_t from, double gain, Allowance allowance, Each&& each) const {
    const std::size_t w = wedged_from_[from];
    const std::size_t b = ablated_from_[from];
    const int wedges = std::min(wedged_.count(w), allowance.treatments);
    const int ablations = std::min({ablated_.count(b), allowance.ablations, allowance.treatments});
    const LeastCost fewest = ablated_.least_cost(b, gain - wedged_.largest(w, wedges).volume, any, false);
    if (fewest.lost == infinity || fewest.treatments > ablations) return std::nullopt;
    if (!apart(w, b)) return fewest.treatments;
    for (int ablated = fewest.treatments; ablated <= ablations; ++ablated) {
        if (ablated == fewest.treatments + most_ablated) return ablated;
        const double left_for_wedges = gain - ablated_.largest(b, ablated).volume;
        const LeastCost least = wedged_.least_cost(w, left_for_wedges, any, false);
        const int most = std::min(wedges, allowance.treatments - ablated);
        if (least.lost == infinity) continue;
        const double most_by_wedges = gain - ablated_.smallest(b, ablated).volume;
        for (int wedged = least.treatments; wedged <= most; ++wedged) {
            if (wedged == least.treatments + most_wedged) return ablated;
            const double all = wedged_.largest(w, wedged).volume;
            each(Split{wedged, ablated, std::min(all, most_by_wedges), all < most_by_wedges});
            if (all >= most_by_wedges) break;
        }
    }
    return std::nullopt;
}

double TwoWays::least_cost(std::size_t from, double gain, Allowance allowance, double least_of_all) const {
    const std::size_t w = wedged_from_[from];
    const std::size_t b = ablated_from_[from];
    double least = infinity;
    const std::optional<int> not_seen = for_each_split(from, gain, allowance, [&](const Split& split) {
        least = std::min(least, wedged_.cost_of_exactly(split.wedged, w, split.gain_wedged) +
                                    ablated_.cost_of_exactly(split.ablated, b, gain - split.gain_wedged));
    });
    if (not_seen) least = std::min(least, least_of_all + *not_seen * least_surcharge_);
    return std::max(least, least_of_all);
}

std::vector<Split> TwoWays::splits(double gain, Allowance allowance) const {
    std::vector<Split> splits;
    for_each_split(0, gain, allowance, [&](const Split& split) { splits.push_back(split); });
    return splits;
}

}  // namespace nelm::planner
