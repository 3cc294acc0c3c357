// Planner: sets of segments first, each bounded at its root; then the search within those that may be better.
#include "planner/planner.h"

#include <algorithm>
#include <cmath>

#include "completion/answers.h"
#include <nelm/couinaud.h>

namespace nelm::planner {
namespace {

/// The most work for one optimum, and for all optima of one case together.
constexpr std::int64_t nodes_for_one = 60'000;
constexpr std::int64_t nodes_for_all = 400'000;

/// A treated share meets its threshold within the tolerance of computed values.
double volume_for(const Problem& problem, double percent) {
    return percent / 100 * problem.tumour * (1 - completion::computed_tolerance);
}

double price_of_segments(const Segments& segments) { return price_of_intervention * static_cast<double>(segments.count()); }

/// Segment lists compare as their ascending lists of numbers do.
bool before(const Segments& a, const Segments& b) {
    for (std::size_t s = first_segment; s <= last_segment; ++s) {
        if (a.test(s) == b.test(s)) continue;
        // The list that holds the smaller number comes first, unless the other has ended before it.
        const Segments& other = a.test(s) ? b : a;
        bool other_ended = true;
        for (std::size_t rest = s; rest <= last_segment; ++rest) other_ended = other_ended && !other.test(rest);
        return a.test(s) != other_ended;
    }
    return false;
}

}  // namespace

Planner::Planner(Problem problem) : problem_(std::move(problem)), nodes_left_(nodes_for_all) { list_sets(); }

void Planner::list_sets() {
    // A segment that frees no lesion is lost for nothing: only unions of lesions' segments are worth resecting.
    constexpr unsigned long end = 1ul << (last_segment + 1);
    const double most_lost = problem_.most_lost();
    for (unsigned long bits = 0; bits < end; bits += 2) {  // bit 0 is no segment
        const Segments segments(bits);
        if ((segments & problem_.removed_before).any() || !problem_.contiguous_without(segments)) continue;
        Segments freed;
        for (const Entry& entry : problem_.entries)
            if ((entry.segments & ~segments).none()) freed |= entry.segments;
        if (freed != segments) continue;
        double loss = 0;
        for (std::size_t s = first_segment; s <= last_segment; ++s)
            if (segments.test(s)) loss += problem_.segment_volumes[s];
        if (loss < most_lost) sets_.push_back({segments, loss, nullptr});
    }
    std::stable_sort(sets_.begin(), sets_.end(), [](const Set& a, const Set& b) {
        const double cost_a = a.loss + price_of_segments(a.segments);
        const double cost_b = b.loss + price_of_segments(b.segments);
        return cost_a != cost_b ? cost_a < cost_b : before(a.segments, b.segments);
    });
}

const Residual& Planner::residual_of(Set& set) {
    if (!set.residual) set.residual = std::make_unique<Residual>(problem_, set.segments);
    return *set.residual;
}

Plan Planner::plan_of(Set& set, const Choice& choice) const {
    std::vector<EntryAction> actions(problem_.entries.size());
    const auto& items = set.residual->items();
    for (std::size_t i = 0; i < items.size(); ++i) {
        // Among alike lesions the earlier are left, the later wedged, the last ablated.
        int ablated = choice[i].ablated;
        int wedged = choice[i].wedged;
        for (auto entry = items[i].entries.rbegin(); entry != items[i].entries.rend(); ++entry) {
            const int count = problem_.entries[*entry].count;
            const int ablate_here = std::min(count, ablated);
            const int wedge_here = std::min(count - ablate_here, wedged);
            actions[*entry] = {wedge_here, ablate_here};
            ablated -= ablate_here;
            wedged -= wedge_here;
        }
    }
    return evaluate(problem_, set.segments, actions);
}

std::optional<Plan> Planner::least_loss(double percent, const Plan* known) {
    const double target = volume_for(problem_, percent);
    const double most_lost = problem_.most_lost();
    Found best;
    Set* best_set = nullptr;
    if (known != nullptr) best.objective = known->lost.value + price_of_intervention * known->interventions;

    struct Candidate {
        Set* set;
        double bound;
    };
    std::vector<Candidate> candidates;
    for (Set& set : sets_) {
        const double own = set.loss + price_of_segments(set.segments);
        if (own >= best.objective - same_loss) break;  // sets come in this order
        const Residual& residual = residual_of(set);
        const double gain = target - residual.removed_volume();
        const LeastCost least = residual.least_cost(0, gain, allowance(), false);
        if (set.loss + least.lost >= most_lost) continue;
        const double bound = own + least.lost + price_of_intervention * least.treatments;
        if (bound < best.objective - same_loss) candidates.push_back({&set, bound});
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) { return a.bound < b.bound; });

    Effort effort{0, std::min(nodes_for_one, nodes_left_)};
    double open_bound = infinity;  // the least bound of what was not searched to the end
    for (const Candidate& candidate : candidates) {
        if (candidate.bound >= best.objective - same_loss) break;
        if (effort.spent()) {
            open_bound = std::min(open_bound, candidate.bound);
            break;
        }
        Set& set = *candidate.set;
        const double own = set.loss + price_of_segments(set.segments);
        Found found;
        found.objective = best.objective - own;
        const double before_search = found.objective;
        const bool finished = planner::least_loss(*set.residual, target - set.residual->removed_volume(), most_lost - set.loss,
                                                  allowance(), effort, found);
        if (found.objective < before_search) {
            best.objective = found.objective + own;
            best.choice = std::move(found.choice);
            best_set = &set;
        }
        if (!finished) open_bound = std::min(open_bound, candidate.bound);
    }
    nodes_left_ -= effort.nodes;

    std::optional<Plan> plan;
    if (best_set != nullptr)
        plan = plan_of(*best_set, best.choice);
    else if (known != nullptr)
        plan = *known;
    if (plan) {
        plan->gap = std::max(0.0, best.objective - open_bound);
        plan->proven = plan->gap <= proof_gap;
        if (plan->proven) plan->gap = 0;
    }
    return plan;
}

std::optional<Plan> Planner::reach() {
    const double most_lost = problem_.most_lost();
    Gained best;
    struct Candidate {
        Set* set;
        double bound;
    };
    std::vector<Candidate> candidates;
    for (Set& set : sets_) {
        const Residual& residual = residual_of(set);
        candidates.push_back({&set, residual.removed_volume() + residual.most_gain(0, most_lost - set.loss, allowance())});
    }
    if (candidates.empty()) return std::nullopt;
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) { return a.bound > b.bound; });
    Effort effort{0, std::min(nodes_for_one, nodes_left_)};
    bool finished = true;
    Set* best_set = nullptr;
    for (const Candidate& candidate : candidates) {
        if (candidate.bound <= best.volume * (1 + 1e-12)) break;
        if (effort.spent()) {
            finished = false;
            break;
        }
        const double removed = candidate.set->residual->removed_volume();
        Gained gained;
        gained.volume = best.volume - removed;
        const double before_search = gained.volume;
        finished = most_gain(*candidate.set->residual, most_lost - candidate.set->loss, allowance(), effort, gained) && finished;
        if (gained.volume > before_search) {
            best.volume = gained.volume + removed;
            best.choice = std::move(gained.choice);
            best_set = candidate.set;
        }
    }
    nodes_left_ -= effort.nodes;
    if (best_set == nullptr) return std::nullopt;
    const Plan most = plan_of(*best_set, best.choice);
    std::optional<Plan> plan = least_loss(most.debulked.volume, &most);
    if (!finished) plan->proven = false;
    return plan;
}

std::vector<Plan> Planner::trade_off(const std::optional<Plan>& reach) {
    std::vector<Plan> plans;
    if (!reach) return plans;
    std::optional<Plan> plan = reach;
    plans.push_back(*plan);
    for (double percent = std::floor(plan->debulked.volume); percent >= 1; --percent) {
        plan = least_loss(percent, &plans.back());
        Plan& last = plans.back();
        const bool same = plan->segments == last.segments && std::abs(plan->lost.value - last.lost.value) <= 1e-6;
        if (!same) plans.push_back(*plan);
        else last.proven = last.proven && plan->proven;
    }
    std::reverse(plans.begin(), plans.end());
    return plans;
}

}  // namespace nelm::planner
