// Residual: prefix sums over the items, and the bounds that they give in a few binary searches.
//
// Why the bounds hold. Treating a lesion of volume v with margin m costs a shell c(v), a concave increasing function.
// Items are taken largest first, so their ratio c(v)/v only grows.
//
// Limits. Of the items that only ablation can treat, at most the allowed number can be used. Any solution can be
// turned, lesion for lesion, into a fractional use of the largest allowed ones: larger ones have the better ratio. So
// counting only the largest allowed ones among "the largest" never raises a bound.
//
// Linear bound: gaining G fractionally, largest first.
//
// Concave bound (Karamata). Let t be the least number of lesions that can gain G: the t largest. Among all choices of t
// volumes within [smallest, largest] that sum to G, the one with j largest, one remainder r and t - j - 1 smallest
// majorises every other, so the concave sum of its costs is the least. More than t lesions, or more than G, cost more.
#include "planner/residual.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <nelm/couinaud.h>

namespace nelm::planner {
namespace {

/// The volume whose shell this is; 0 for less than the least shell.
double volume_of_shell(double shell, double margin) {
    if (margin <= 0) return infinity;
    // 6000 c / pi = 6 m d^2 + 12 m^2 d + 8 m^3, solved for d.
    const double scaled = 6000 * shell / std::numbers::pi;
    const double root = margin * margin + (scaled - 8 * margin * margin * margin) / (6 * margin);
    const double diameter = root > 0 ? std::sqrt(root) - margin : 0;
    return diameter > 0 ? std::numbers::pi / 6000 * diameter * diameter * diameter : 0;
}

}  // namespace

Residual::Residual(const Problem& problem, const Segments& resected) {
    for (std::size_t s = first_segment; s <= last_segment; ++s)
        if (resected.test(s)) segment_loss_ += problem.segment_volumes[s];

    bool wedges = false;
    bool ablations = false;
    for (std::size_t i = 0; i < problem.entries.size(); ++i) {
        const Entry& entry = problem.entries[i];
        if ((entry.segments & ~resected).none()) {
            removed_ += entry.count * entry.volume;
            continue;
        }
        if (!entry.may.wedge && !entry.may.ablate) continue;
        const double wedge = entry.may.wedge ? entry.wedge_shell : infinity;
        // Where a wedge costs no more it is preferred: it leaves the ablations to those that need them.
        const bool ablation_helps = entry.may.ablate && entry.ablation_shell < wedge;
        const double ablation = ablation_helps ? entry.ablation_shell : infinity;
        wedges = wedges || entry.may.wedge;
        ablations = ablations || ablation_helps;
        items_.push_back({entry.volume, wedge, ablation, std::min(wedge, ablation), entry.count, {i}});
    }
    std::stable_sort(items_.begin(), items_.end(), [](const Item& a, const Item& b) { return a.volume > b.volume; });
    // Alike items become one.
    std::vector<Item> merged;
    for (Item& item : items_) {
        if (!merged.empty() && merged.back().volume == item.volume && merged.back().wedge == item.wedge &&
            merged.back().ablation == item.ablation) {
            merged.back().count += item.count;
            merged.back().entries.push_back(item.entries.front());
        } else {
            merged.push_back(std::move(item));
        }
    }
    items_ = std::move(merged);

    const bool one_margin = !wedges || !ablations || problem.wedge_margin == problem.ablation_margin;
    margin_ = !ablations ? problem.wedge_margin : !wedges ? problem.ablation_margin : std::min(problem.wedge_margin, problem.ablation_margin);
    // With two margins the costs are no single concave function of the volume; the smaller margin's shell is, and is lower.
    if (!one_margin)
        for (Item& item : items_) item.least = shell_volume(item.volume, margin_);

    any_.resize(items_.size() + 1);
    wedge_.resize(items_.size() + 1);
    ablate_.resize(items_.size() + 1);
    for (std::size_t i = 0; i < items_.size(); ++i) {
        const Item& item = items_[i];
        const Sums more{static_cast<double>(item.count), item.count * item.volume, item.count * item.least};
        const auto add = [&](std::vector<Sums>& sums, bool counts) {
            sums[i + 1] = sums[i];
            if (!counts) return;
            sums[i + 1].count += more.count;
            sums[i + 1].volume += more.volume;
            sums[i + 1].cost += more.cost;
        };
        add(any_, true);
        add(wedge_, !item.by_ablation_only());
        add(ablate_, item.by_ablation_only());
    }
}

/// The largest lesions from one item on, as far as ablations are allowed.
struct Residual::Largest {
    const Residual& r;
    std::size_t from;
    double ablations;
    Sums all_ablated;  ///< the sums of the allowed ablations, where there are more candidates

    Largest(const Residual& residual, std::size_t first, int allowed)
        : r(residual), from(first), ablations(allowed), all_ablated{} {
        const auto& sums = r.ablate_;
        const Sums& start = sums[from];
        if (sums.back().count - start.count <= ablations || allowed <= 0) return;  // the limit does not bind, or allows none
        const auto end = std::lower_bound(sums.begin() + static_cast<std::ptrdiff_t>(from), sums.end(), start.count + ablations,
                                          [](const Sums& s, double count) { return s.count < count; });
        const auto last = static_cast<std::size_t>(end - sums.begin()) - 1;
        const Sums whole = minus(sums[last], start);
        const Item& item = r.items_[last];
        const double part = ablations - whole.count;
        all_ablated = {ablations, whole.volume + part * item.volume, whole.cost + part * item.least};
    }

    static Sums minus(const Sums& a, const Sums& b) { return {a.count - b.count, a.volume - b.volume, a.cost - b.cost}; }
    static Sums plus(const Sums& a, const Sums& b) { return {a.count + b.count, a.volume + b.volume, a.cost + b.cost}; }

    /// The sums of the usable lesions in items [from, end).
    Sums up_to(std::size_t end) const {
        const Sums wedged = minus(r.wedge_[end], r.wedge_[from]);
        return plus(wedged, runs_out(end) ? all_ablated : minus(r.ablate_[end], r.ablate_[from]));
    }
    bool runs_out(std::size_t end) const { return r.ablate_[end].count - r.ablate_[from].count > ablations; }

    /// The first end at which `measure` of the sums reaches `value`; one past the last item when none does.
    template <class Measure>
    std::size_t first_reaching(double value, Measure measure) const {
        std::size_t low = from;
        std::size_t high = r.items_.size() + 1;
        while (low < high) {
            const std::size_t middle = low + (high - low) / 2;
            if (middle > r.items_.size() || measure(up_to(middle)) >= value)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

    /// The sums of the `count` largest usable lesions.
    Sums first(double count) const {
        const std::size_t end = first_reaching(count, [](const Sums& s) { return s.count; });
        if (end == from) return {};
        if (end > r.items_.size()) return up_to(r.items_.size());
        Sums sums = up_to(end - 1);
        const double part = count - sums.count;
        const Item& item = r.items_[end - 1];
        return {count, sums.volume + part * item.volume, sums.cost + part * item.least};
    }
};

Residual::Sums Residual::smallest(std::size_t from, double count) const {
    // Whatever limits there are, no choice of this many lesions is smaller than these.
    const Sums& all = any_.back();
    const double before = all.count - count;  // how many are larger, counted from the first item
    const auto at = std::upper_bound(any_.begin() + static_cast<std::ptrdiff_t>(from), any_.end(), before,
                                     [](double value, const Sums& s) { return value < s.count; });
    if (at == any_.end()) return {};
    const auto index = static_cast<std::size_t>(at - any_.begin());
    const Item& item = items_[index - 1];
    const double part = at->count - before;
    return {count, all.volume - at->volume + part * item.volume, all.cost - at->cost + part * item.least};
}

LeastCost Residual::least_cost(std::size_t from, double gain, Allowance allowance, bool thorough) const {
    if (gain <= 0) return {0, 0};
    const LeastCost impossible{infinity, 0};
    if (allowance.treatments <= 0 || from >= items_.size()) return impossible;
    const Largest largest(*this, from, allowance.ablations);
    const std::size_t end = largest.first_reaching(gain, [](const Sums& s) { return s.volume; });
    if (end > items_.size()) return impossible;
    const Item& last = items_[end - 1];
    const Sums whole = largest.up_to(end - 1);
    const double rest = gain - whole.volume;
    const double needed = whole.count + std::ceil(rest / last.volume);
    if (needed > allowance.treatments) return impossible;
    const int treatments = static_cast<int>(needed);
    const double linear = whole.cost + rest / last.volume * last.least;
    if (!thorough) return {linear, treatments};

    // The largest j that leaves a remainder no smaller than the smallest lesion that is not yet counted.
    const auto remainder = [&](double j) { return gain - largest.first(j).volume - smallest(from, needed - j - 1).volume; };
    const auto fits = [&](double j) {
        const double next_smallest = smallest(from, needed - j).volume - smallest(from, needed - j - 1).volume;
        return remainder(j) >= next_smallest;
    };
    if (!fits(0)) return {std::max(linear, smallest(from, needed).cost), treatments};
    double low = 0;
    double high = needed - 1;
    while (low < high) {
        const double middle = std::floor((low + high + 1) / 2);
        if (fits(middle))
            low = middle;
        else
            high = middle - 1;
    }
    const double concave = largest.first(low).cost + shell_volume(remainder(low), margin_) + smallest(from, needed - low - 1).cost;
    return {std::max(linear, concave), treatments};
}

double Residual::most_gain(std::size_t from, double budget, Allowance allowance) const {
    if (budget < 0 || allowance.treatments <= 0 || from >= items_.size()) return 0;
    const Largest largest(*this, from, allowance.ablations);
    const Sums everything = largest.up_to(items_.size());
    const double most = std::min(everything.count, static_cast<double>(allowance.treatments));
    const Sums largest_allowed = largest.first(most);
    if (largest_allowed.cost <= budget) return largest_allowed.volume;
    // As many of the largest as the budget pays for; the rest of it buys part of one more, if one more can be had at all.
    const std::size_t end = largest.first_reaching(budget, [](const Sums& s) { return s.cost; });
    Sums paid = largest.up_to(end - 1);
    const Item& next = items_[end - 1];
    const double part = std::floor((budget - paid.cost) / next.least);
    const double whole = std::min(paid.count + part, most);
    paid = largest.first(whole);
    if (whole >= most || smallest(from, whole + 1).cost > budget) return paid.volume;
    return paid.volume + std::min(volume_of_shell(budget - paid.cost, margin_), next.volume);
}

}  // namespace nelm::planner
