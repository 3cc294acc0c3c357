// Residual: prefix sums over the items, and the bounds that they give in a few binary searches.
//
// Why the bounds hold. Treating a lesion of volume v with margin m costs a shell c(v), a concave increasing function.
// Items are taken largest first, so their ratio c(v)/v only grows.
//
// Limits. Of the items that only ablation can treat, at most the allowed number can be used. Any solution can be
// turned, lesion for lesion, into a fractional use of the largest allowed ones: larger ones have the better ratio. So
// counting only the largest allowed ones among "the largest" never raises a bound.
//
// Rounding. The gain still missing and the sums held against it were added up in different orders. Every bound is therefore
// on a gain that is smaller by more than such sums can differ.
//
// Linear bound: gaining G fractionally, largest first.
//
// Concave bound (Karamata). Let t be the least number of lesions that can gain G: the t largest. Among all choices of t
// volumes within [smallest, largest] that sum to G, the one with j largest, one between and t - j - 1 smallest
// majorises every other, so the concave sum of its costs is the least. More than t lesions, or more than G, cost more.
//
// Most gain is the same argument turned round: the volume is a convex function of what the lesion costs.
#include "planner/residual.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

#include "planner/two_ways.h"

namespace nelm::planner {
namespace {

/// More ablations than any list can ask for.
constexpr int no_limit = std::numeric_limits<int>::max();

/// The volume whose shell this is; 0 for less than the least shell.
double volume_of_shell(double shell, double margin) {
    if (margin <= 0) return infinity;
    // 6000 c / pi = 6 m d^2 + 12 m^2 d + 8 m^3, solved for d.
    const double scaled = 6000 * shell / std::numbers::pi;
    const double root = margin * margin + (scaled - 8 * margin * margin * margin) / (6 * margin);
    const double diameter = root > 0 ? std::sqrt(root) - margin : 0;
    return diameter > 0 ? std::numbers::pi / 6000 * diameter * diameter * diameter : 0;
}

/// The largest whole number within [low, high] for which it holds, given that it holds for `low` and up to somewhere.
template <class Holds>
double last_that(double low, double high, Holds holds) {
    while (low < high) {
        const double middle = std::floor((low + high + 1) / 2);
        if (holds(middle))
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

}  // namespace

Residual::Residual(const Lesions& lesions, const Segments& resected) : rounding_(lesions.rounding) {
    bool wedges = false;
    bool ablations = false;
    items_.reserve(lesions.treatable.size());
    entries_.reserve(lesions.treatable.size());
    const Treatable* last = nullptr;
    for (const Treatable& lesion : lesions.treatable) {
        if ((lesion.segments & ~resected).none()) continue;
        if (last != nullptr && last->alike(lesion)) {
            items_.back().count += lesion.count;
        } else {
            wedges = wedges || lesion.wedge != infinity;
            ablations = ablations || lesion.ablation != infinity;
            items_.push_back({lesion.volume, lesion.wedge, lesion.ablation, lesion.smaller, lesion.count, entries_.size()});
            last = &lesion;
        }
        entries_.push_back(lesion.entry);
    }
    // With two margins the costs are no single concave function of the volume; the smaller margin's shell is, and is lower.
    const bool one_way = !wedges || !ablations;
    margin_ = !one_way ? std::min(lesions.wedge_margin, lesions.ablation_margin)
              : wedges ? lesions.wedge_margin
                       : lesions.ablation_margin;
    if (one_way)
        for (Item& item : items_) item.least = std::min(item.wedge, item.ablation);
    add_up();
    // With the smaller margin for the wedge no lesion that can be wedged is ablated: two kinds, each with a cost of its own.
    if (!one_way && lesions.wedge_margin < lesions.ablation_margin)
        two_margins_ = {lesions.wedge_margin, lesions.ablation_margin};
}

const TwoWays* Residual::ways() const {
    if (two_margins_ && !ways_) ways_ = std::make_shared<const TwoWays>(*this, *two_margins_);
    return ways_.get();
}

double Residual::least_cost_by_ways(std::size_t from, double gain, Allowance allowance, double least) const {
    gain = without_rounding(gain);
    return gain > 0 && least != infinity && ways() != nullptr ? ways()->least_cost(from, gain, allowance, least) : least;
}

Residual::Residual(std::vector<Item> items, double margin) : items_(std::move(items)), margin_(margin) {
    for (Item& item : items_) item.least = std::min(item.wedge, item.ablation);
    add_up();
}

void Residual::add_up() {
    before_.resize(items_.size() + 1);
    for (std::size_t i = 0; i < items_.size(); ++i) {
        const Item& item = items_[i];
        const auto add = [&](Sums& sums) {
            sums.count += item.count;
            sums.volume += item.count * item.volume;
            sums.cost += item.count * item.least;
        };
        before_[i + 1] = before_[i];
        add(before_[i + 1].all);
        if (item.by_ablation_only()) add(before_[i + 1].ablated);
    }
}

/// The largest lesions from one item on, as far as ablations are allowed.
struct Residual::Largest {
    const Residual& r;
    std::size_t from;
    Sums before;
    double ablations;   ///< infinite where the limit does not bind
    Sums ablated_before;
    Sums all_ablated{};  ///< the sums of the allowed ablations, where the limit binds

    Largest(const Residual& residual, std::size_t first, int allowed)
        : r(residual), from(first), before(r.before_[from].all), ablations(allowed), ablated_before(r.before_[from].ablated) {
        const double last_allowed = ablated_before.count + ablations;
        if (r.before_.back().ablated.count <= last_allowed) {
            ablations = infinity;
            return;
        }
        if (allowed <= 0) return;
        const auto end = std::lower_bound(r.before_.begin() + static_cast<std::ptrdiff_t>(from), r.before_.end(), last_allowed,
                                          [](const Before& b, double count) { return b.ablated.count < count; });
        const auto last = static_cast<std::size_t>(end - r.before_.begin()) - 1;
        const Sums whole = minus(r.before_[last].ablated, ablated_before);
        all_ablated = plus(whole, r.items_[last], ablations - whole.count);
    }

    static Sums minus(const Sums& a, const Sums& b) { return {a.count - b.count, a.volume - b.volume, a.cost - b.cost}; }
    static Sums plus(const Sums& a, const Sums& b) { return {a.count + b.count, a.volume + b.volume, a.cost + b.cost}; }
    static Sums plus(const Sums& a, const Item& item, double count) {
        return {a.count + count, a.volume + count * item.volume, a.cost + count * item.least};
    }

    /// The sums of the usable lesions in items [from, end).
    Sums up_to(std::size_t end) const {
        const Before& there = r.before_[end];
        const Sums all = minus(there.all, before);
        if (ablations == infinity) return all;
        const Sums ablated = minus(there.ablated, ablated_before);
        return ablated.count > ablations ? plus(minus(all, ablated), all_ablated) : all;
    }

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
        const Sums sums = up_to(end - 1);
        return plus(sums, r.items_[end - 1], count - sums.count);
    }
};

Residual::Sums Residual::smallest(std::size_t from, double count) const {
    // Whatever limits there are, no choice of this many lesions is smaller than these.
    const Sums& all = before_.back().all;
    const double larger = all.count - count;  // how many are larger, counted from the first item
    const auto at = std::upper_bound(before_.begin() + static_cast<std::ptrdiff_t>(from), before_.end(), larger,
                                     [](double value, const Before& b) { return value < b.all.count; });
    if (at == before_.end()) return {};
    const Item& item = items_[static_cast<std::size_t>(at - before_.begin()) - 1];
    return Largest::plus(Largest::minus(all, at->all), item, at->all.count - larger);
}

Shape Residual::shape(const Largest& largest, std::size_t from, double gain, int treatments) const {
    const double t = treatments;
    const auto within = [&](double j) { return largest.first(j).volume + smallest(from, t - j).volume <= gain; };
    if (!within(0)) return {treatments, 0, smallest(from, t).volume - smallest(from, t - 1).volume};
    const double j = last_that(0, t - 1, within);
    return {treatments, static_cast<int>(j), gain - largest.first(j).volume - smallest(from, t - j - 1).volume};
}

Shape Residual::shape(double gain, Allowance allowance) const {
    return shape(Largest(*this, 0, allowance.ablations), 0, without_rounding(gain), least_cost(0, gain, allowance, false).treatments);
}

LeastCost Residual::least_cost(std::size_t from, double gain, Allowance allowance, bool thorough) const {
    gain = without_rounding(gain);
    if (gain <= 0) return {0, 0};
    const LeastCost impossible{infinity, 0};
    if (allowance.treatments <= 0 || from >= items_.size()) return impossible;
    const Largest largest(*this, from, allowance.ablations);
    const std::size_t end = largest.first_reaching(gain, [](const Sums& s) { return s.volume; });
    if (end > items_.size()) return impossible;
    const Item& last = items_[end - 1];
    const Sums whole = largest.up_to(end - 1);
    const double rest = gain - whole.volume;
    // Rounded up, the last part may come out as one lesion more than there is.
    const double needed = std::min(whole.count + std::ceil(rest / last.volume), largest.up_to(end).count);
    if (needed > allowance.treatments) return impossible;
    const int treatments = static_cast<int>(needed);
    const double linear = whole.cost + rest / last.volume * last.least;
    if (!thorough) return {linear, treatments};
    return {std::max(linear, cost_of(shape(largest, from, gain, treatments), largest, from)), treatments};
}

double Residual::cost_of(const Shape& shape, const Largest& largest, std::size_t from) const {
    return largest.first(shape.largest).cost + shell_volume(shape.between, margin_) +
           smallest(from, shape.treatments - shape.largest - 1).cost;
}

int Residual::count(std::size_t from) const {
    return static_cast<int>(before_.back().all.count - before_[from].all.count);
}

Residual::Sums Residual::largest(std::size_t from, int count) const { return Largest(*this, from, no_limit).first(count); }

Shape Residual::shape_of_exactly(int treatments, std::size_t from, double gain) const {
    return shape(Largest(*this, from, no_limit), from, gain, treatments);
}

double Residual::cost_of_exactly(int treatments, std::size_t from, double gain) const {
    if (treatments == 0) return 0;
    const Largest largest(*this, from, no_limit);
    return cost_of(shape(largest, from, gain, treatments), largest, from);
}

double Residual::most_gain(std::size_t from, double budget, Allowance allowance) const {
    if (budget < 0 || allowance.treatments <= 0 || from >= items_.size()) return 0;
    const Largest largest(*this, from, allowance.ablations);
    const double most = std::min(largest.up_to(items_.size()).count, static_cast<double>(allowance.treatments));
    const Sums largest_allowed = largest.first(most);
    if (largest_allowed.cost <= budget) return largest_allowed.volume;
    // As many of the largest as the budget pays for, or one more with smaller ones among them.
    const std::size_t end = largest.first_reaching(budget, [](const Sums& s) { return s.cost; });
    const Sums before_next = largest.up_to(end - 1);
    const Item& next = items_[end - 1];
    const double whole = std::min(before_next.count + std::floor((budget - before_next.cost) / next.least), most);
    const double paid = largest.first(whole).volume;
    const double more = whole + 1;
    const auto within = [&](double j) { return largest.first(j).cost + smallest(from, more - j).cost <= budget; };
    if (more > most || !within(0)) return paid;
    const double j = last_that(0, whole, within);
    const Sums top = largest.first(j);
    const Sums rest = smallest(from, whole - j);
    const double between = volume_of_shell(budget - top.cost - rest.cost, margin_);
    return std::max(paid, top.volume + std::min(between, items_[from].volume) + rest.volume);
}

}  // namespace nelm::planner
