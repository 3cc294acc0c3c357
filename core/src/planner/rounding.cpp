// Rounding: the largest lesions and the smallest, as the bound has them, and two between that fit the rest closely.
#include "planner/rounding.h"

#include <algorithm>

#include "planner/two_ways.h"

namespace nelm::planner {
namespace {

/// Which lesions are meant: all, or those of one way to be treated.
enum class Kind { any, wedged, ablated };

/// A choice in the making, kept within its allowance.
class Draft {
public:
    Draft(const Residual& residual, double gain, Allowance allowance)
        : items_(residual.items()), choice_(items_.size()), missing_(gain), allowance_(allowance) {}

    double missing() const { return missing_; }  ///< mL still to be gained
    double lost() const { return lost_; }        ///< mL
    int treatments() const { return treatments_; }
    const Choice& choice() const { return choice_; }

    int free(std::size_t i) const {
        const int left = items_[i].count - choice_[i].wedged - choice_[i].ablated;
        return std::min({left, allowance_.treatments, items_[i].by_ablation_only() ? allowance_.ablations : left});
    }

    void treat(std::size_t i, int count) {
        const Item& item = items_[i];
        const int ablated = item.ablation != infinity ? std::min(count, allowance_.ablations) : 0;
        const int wedged = count - ablated;
        choice_[i].ablated += ablated;
        choice_[i].wedged += wedged;
        lost_ += (ablated > 0 ? ablated * item.ablation : 0) + (wedged > 0 ? wedged * item.wedge : 0);
        missing_ -= count * item.volume;
        treatments_ += count;
        allowance_.treatments -= count;
        allowance_.ablations -= ablated;
    }

    void treat_largest(int count, Kind kind = Kind::any) {
        for (std::size_t i = 0; i < items_.size() && count > 0; ++i)
            if (is(i, kind)) count -= treat_up_to(i, count);
    }

    void treat_smallest(int count, Kind kind = Kind::any) {
        for (std::size_t i = items_.size(); i > 0 && count > 0; --i)
            if (is(i - 1, kind)) count -= treat_up_to(i - 1, count);
    }

    /// One more lesion, or two, that gain what is missing and lose the least.
    void fit(Kind kind = Kind::any) {
        if (missing_ <= 0) return;
        std::vector<std::size_t> open;
        for (std::size_t i = 0; i < items_.size(); ++i)
            if (is(i, kind) && free(i) > 0) open.push_back(i);
        double least = infinity;
        std::size_t first = items_.size();
        std::size_t second = items_.size();
        // The smaller the one, the larger the other: both ends move towards each other.
        std::size_t small = open.size();
        for (const std::size_t large : open) {
            if (items_[large].volume >= missing_ && cost(large) < least) {
                least = cost(large);
                first = large;
                second = items_.size();
            }
            while (small > 0 && items_[large].volume + items_[open[small - 1]].volume < missing_) --small;
            if (small == 0) break;
            const std::size_t other = open[small - 1];
            if (items_[other].volume > items_[large].volume) break;
            if (!both_free(large, other) || cost(large) + cost(other) >= least) continue;
            least = cost(large) + cost(other);
            first = large;
            second = other;
        }
        if (first < items_.size()) treat(first, 1);
        if (second < items_.size()) treat(second, 1);
    }

private:
    bool is(std::size_t i, Kind kind) const {
        return kind == Kind::any || (kind == Kind::ablated) == items_[i].by_ablation_only();
    }

    int treat_up_to(std::size_t i, int count) {
        const int here = std::min(count, free(i));
        if (here > 0) treat(i, here);
        return here;
    }

    double cost(std::size_t i) const {
        return items_[i].ablation != infinity && allowance_.ablations > 0 ? items_[i].ablation : items_[i].wedge;
    }

    bool both_free(std::size_t a, std::size_t b) const {
        if (allowance_.treatments < 2 || (a == b && free(a) < 2)) return false;
        return !(items_[a].by_ablation_only() && items_[b].by_ablation_only() && allowance_.ablations < 2);
    }

    const std::vector<Item>& items_;
    Choice choice_;
    double missing_;
    Allowance allowance_;
    double lost_ = 0;
    int treatments_ = 0;
};

}  // namespace

bool round_shape(const Residual& residual, double gain, double most_lost, Allowance allowance, Found& found) {
    bool improved = false;
    const auto take = [&](const Draft& draft) {
        if (draft.missing() > 0 || draft.lost() >= most_lost) return;
        const double objective = draft.lost() + price_of_intervention * draft.treatments();
        if (objective >= found.objective) return;
        found.objective = objective;
        found.choice = draft.choice();
        improved = true;
    };
    // Lesions come in given sizes only, so the number of the largest is right to about one; all of them always gain enough.
    const auto try_around = [&](const Draft& begun, const Shape& shape, Kind kind) {
        const auto try_with = [&](int largest) {
            Draft draft = begun;
            draft.treat_largest(largest, kind);
            draft.treat_smallest(shape.treatments - 2 - largest, kind);
            draft.fit(kind);
            take(draft);
        };
        const int most = shape.treatments - 1;
        for (int largest = std::max(0, shape.largest - 2); largest <= std::min(shape.largest + 1, most); ++largest) try_with(largest);
        if (shape.largest + 1 < most) try_with(most);
    };
    const Draft nothing(residual, gain, allowance);
    try_around(nothing, residual.shape(gain, allowance), Kind::any);
    if (residual.ways() == nullptr) return improved;
    const double bounded = residual.without_rounding(gain);
    for (const Split& split : residual.ways()->splits(bounded, allowance)) {
        Draft draft = nothing;
        if (split.largest_wedged) {
            draft.treat_largest(split.wedged, Kind::wedged);
            try_around(draft, residual.ways()->shape_of_ablated(split, bounded), Kind::ablated);
        } else {
            draft.treat_smallest(split.ablated, Kind::ablated);
            if (split.wedged == 0) take(draft);
            else try_around(draft, residual.ways()->shape_of_wedged(split), Kind::wedged);
        }
    }
    return improved;
}

}  // namespace nelm::planner
