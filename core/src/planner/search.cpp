// Search: depth first, largest lesions first, most of them first; cut where a bound says that nothing better follows.
#include "planner/search.h"

#include <algorithm>
#include <cmath>

#include "planner/two_ways.h"

namespace nelm::planner {
namespace {

/// The cheap linear bound alone serves most searches; past this many nodes the concave one pays for itself.
constexpr std::int64_t thorough_after = 300;
/// The bound for two kinds of lesions takes as long as so many nodes without it.
constexpr std::int64_t nodes_for_two_ways = 8;

/// One way to treat some lesions of an item.
struct Step {
    EntryAction action;
    double lost;
    int treatments() const { return action.wedged + action.ablated; }
};

/// Every way to treat up to `most` lesions of the item, most lesions first.
template <class Function>
void for_each_step(const Item& item, int most, int ablations, Function&& function) {
    for (int treated = most; treated >= 0; --treated) {
        const bool wedge = item.wedge != infinity;
        const bool ablate = item.ablation != infinity;
        const int most_ablated = ablate ? std::min(treated, ablations) : 0;
        const int least_ablated = wedge ? 0 : treated;
        if (least_ablated > most_ablated) continue;
        for (int ablated = most_ablated; ablated >= least_ablated; --ablated) {
            const int wedged = treated - ablated;
            const double lost = (wedged > 0 ? wedged * item.wedge : 0) + (ablated > 0 ? ablated * item.ablation : 0);
            if (!function(Step{{wedged, ablated}, lost})) return;
        }
    }
}

class LeastLoss {
public:
    LeastLoss(const Residual& residual, double most_lost, Effort& effort, Found& found)
        : residual_(residual), most_lost_(most_lost), effort_(effort), found_(found), now_(residual.items().size()), start_(effort.nodes) {}

    bool run(double gain, Allowance allowance) {
        descend(0, gain, allowance, 0, 0);
        return !stopped_;
    }

private:
    bool hopeless(double lost, int treatments) const {
        // The remnant is a line of its own: no gap counts against it.
        if (lost >= most_lost_) return true;
        return lost + price_of_intervention * treatments >= found_.objective - effort_.gap();
    }

    void descend(std::size_t at, double gain, Allowance allowance, double lost, int treatments) {
        if (gain <= 0) {
            if (lost >= most_lost_) return;
            const double objective = lost + price_of_intervention * treatments;
            if (objective >= found_.objective) return;
            found_.objective = objective;
            found_.choice = now_;
            return;
        }
        if (effort_.spent()) {
            stopped_ = true;
            return;
        }
        const Item& item = residual_.items()[at];
        const int needed = static_cast<int>(std::min(std::ceil(gain / item.volume), static_cast<double>(item.count)));
        for_each_step(item, std::min(needed, allowance.treatments), allowance.ablations, [&](const Step& step) {
            ++effort_.nodes;
            const double rest = gain - step.treatments() * item.volume;
            const Allowance left{allowance.treatments - step.treatments(), allowance.ablations - step.action.ablated};
            const bool thorough = effort_.nodes - start_ > thorough_after;
            LeastCost bound = residual_.least_cost(at + 1, rest, left, thorough);
            const auto cut = [&] { return hopeless(lost + step.lost + bound.lost, treatments + step.treatments() + bound.treatments); };
            if (thorough && residual_.ways() != nullptr && !cut()) {
                effort_.nodes += nodes_for_two_ways;
                bound.lost = residual_.least_cost_by_ways(at + 1, rest, left, bound.lost);
            }
            if (!cut()) {
                now_[at] = step.action;
                descend(at + 1, rest, left, lost + step.lost, treatments + step.treatments());
                now_[at] = {};
            }
            return !stopped_;
        });
    }

    const Residual& residual_;
    double most_lost_;
    Effort& effort_;
    Found& found_;
    Choice now_;
    std::int64_t start_;
    bool stopped_ = false;
};

class MostGain {
public:
    MostGain(const Residual& residual, double most_lost, Effort& effort, Gained& gained)
        : residual_(residual), most_lost_(most_lost), effort_(effort), gained_(gained), now_(residual.items().size()) {}

    bool run(Allowance allowance) {
        descend(0, allowance, 0, 0);
        return !stopped_;
    }

private:
    void descend(std::size_t at, Allowance allowance, double gain, double lost) {
        if (gain > gained_.volume) {
            gained_.volume = gain;
            gained_.choice = now_;
        }
        if (at == residual_.items().size()) return;
        if (effort_.spent()) {
            stopped_ = true;
            return;
        }
        const Item& item = residual_.items()[at];
        for_each_step(item, std::min(item.count, allowance.treatments), allowance.ablations, [&](const Step& step) {
            ++effort_.nodes;
            if (lost + step.lost >= most_lost_) return true;
            const Allowance left{allowance.treatments - step.treatments(), allowance.ablations - step.action.ablated};
            const double gain_here = gain + step.treatments() * item.volume;
            const double most = gain_here + residual_.most_gain(at + 1, most_lost_ - lost - step.lost, left);
            if (most > gained_.volume * (1 + 1e-12)) {
                now_[at] = step.action;
                descend(at + 1, left, gain_here, lost + step.lost);
                now_[at] = {};
            }
            return !stopped_;
        });
    }

    const Residual& residual_;
    double most_lost_;
    Effort& effort_;
    Gained& gained_;
    Choice now_;
    bool stopped_ = false;
};

}  // namespace

bool least_loss(const Residual& residual, double gain, double most_lost, Allowance allowance, Effort& effort, Found& found) {
    return LeastLoss(residual, most_lost, effort, found).run(gain, allowance);
}

bool most_gain(const Residual& residual, double most_lost, Allowance allowance, Effort& effort, Gained& gained) {
    return MostGain(residual, most_lost, effort, gained).run(allowance);
}

}  // namespace nelm::planner
