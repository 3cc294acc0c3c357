// Planner: sets of segments first, each bounded at its root; then the search within those that may be better.
#include "planner/planner.h"

#include <algorithm>
#include <cmath>

#include "completion/answers.h"
#include "planner/rounding.h"
#include <nelm/couinaud.h>

namespace nelm::planner {
namespace {

/// The most work for one optimum, and for all points of the trade-off together.
constexpr std::int64_t nodes_for_one = 20'000;
constexpr std::int64_t nodes_for_trade_off = 100'000;
/// Volumes that differ by less, relatively, are the same sum in another order.
constexpr double same_volume = 1e-12;

/// A treated share meets its threshold within the tolerance of computed values.
double volume_for(const Problem& problem, double percent) {
    return percent / 100 * problem.tumour * (1 - completion::computed_tolerance);
}

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

Planner::Planner(Problem problem) : problem_(std::move(problem)), lesions_(problem_) { list_sets(); }

void Planner::list_sets() {
    const auto freed = freed_by_sets(problem_);
    const double treatable = freed.back().treatable;
    const double most_lost = problem_.most_lost();
    for (std::size_t index = 0; index < sets_of_segments; ++index) {
        const Segments segments(index << first_segment);
        // A segment that frees no lesion is lost for nothing: only unions of lesions' segments are worth resecting.
        if (freed[index].segments != segments) continue;
        if ((segments & problem_.removed_before).any() || !problem_.contiguous_without(segments)) continue;
        double loss = 0;
        for (std::size_t s = first_segment; s <= last_segment; ++s)
            if (segments.test(s)) loss += problem_.segment_volumes[s];
        if (loss >= most_lost) continue;
        const double cost = loss + price_of_intervention * static_cast<double>(segments.count());
        const double possible = freed[index].volume + std::min(treatable - freed[index].treatable, lesions_.most_gain);
        sets_.push_back({segments, loss, cost, freed[index].volume, possible, nullptr});
    }
    std::sort(sets_.begin(), sets_.end(), [](const Set& a, const Set& b) {
        return a.cost != b.cost ? a.cost < b.cost : before(a.segments, b.segments);
    });
}

const Residual& Planner::residual_of(Set& set) {
    if (!set.residual) set.residual = std::make_unique<Residual>(lesions_, set.segments);
    return *set.residual;
}

Plan Planner::plan_of(const Set& set, const Choice& choice) const {
    std::vector<EntryAction> actions(problem_.entries.size());
    for (std::size_t i = 0; i < choice.size(); ++i) {
        const auto& entries = set.residual->entries();
        const auto& items = set.residual->items();
        // Among alike lesions the earlier are left, the later wedged, the last ablated.
        int ablated = choice[i].ablated;
        int wedged = choice[i].wedged;
        const std::size_t end = i + 1 < items.size() ? items[i + 1].first_entry : entries.size();
        for (std::size_t at = end; at > items[i].first_entry; --at) {
            const std::size_t entry = entries[at - 1];
            const int count = problem_.entries[entry].count;
            const int ablate_here = std::min(count, ablated);
            const int wedge_here = std::min(count - ablate_here, wedged);
            actions[entry] = {wedge_here, ablate_here};
            ablated -= ablate_here;
            wedged -= wedge_here;
        }
    }
    return evaluate(problem_, set.segments, actions);
}

/// The sets that may hold a better plan than the best so far, with a bound on it; what rounding finds is taken at once.
/// `any_will_do`: stops at the first plan.
std::vector<Planner::Candidate> Planner::bound_sets(double target, Best& best, bool any_will_do) {
    std::vector<Candidate> candidates;
    const double most_lost = problem_.most_lost();
    for (Set& set : sets_) {
        if (set.cost >= best.found.objective - same_loss) break;  // sets come in this order
        if (set.possible < target) continue;
        const double gain = target - set.removed;
        if (gain <= 0) {
            best = {&set, {set.cost, {}}};
            break;
        }
        const double cheapest = gain * lesions_.least_ratio;
        if (set.loss + cheapest >= most_lost || set.cost + cheapest >= best.found.objective) continue;
        const Residual& residual = residual_of(set);
        LeastCost least = residual.least_cost(0, gain, allowance(), false);
        const auto bound = [&] { return set.cost + least.lost + price_of_intervention * least.treatments; };
        const auto hopeless = [&] { return set.loss + least.lost >= most_lost || bound() >= best.found.objective - same_loss; };
        if (hopeless()) continue;
        least.lost = residual.least_cost_by_ways(0, gain, allowance(), least.lost);
        if (hopeless()) continue;
        candidates.push_back({&set, bound()});
        Found found{best.found.objective - set.cost, {}};
        if (round_shape(residual, gain, most_lost - set.loss, allowance(), found))
            best = {&set, {found.objective + set.cost, std::move(found.choice)}};
        if (any_will_do && best.set != nullptr) break;
    }
    return candidates;
}

/// Searches the candidates, best bound first. Returns the least bound of what was not searched to the end.
double Planner::search_sets(const std::vector<Candidate>& candidates, double target, Best& best, Effort& effort) {
    const double most_lost = problem_.most_lost();
    double open = infinity;
    for (const Candidate& candidate : candidates) {
        Set& set = *candidate.set;
        const double gain = target - set.removed;
        LeastCost least = set.residual->least_cost(0, gain, allowance(), true);
        least.lost = set.residual->least_cost_by_ways(0, gain, allowance(), least.lost);
        const double bound = set.cost + least.lost + price_of_intervention * least.treatments;
        if (set.loss + least.lost >= most_lost || bound >= best.found.objective - effort.gap()) continue;
        Found found{best.found.objective - set.cost, {}};
        const double before_search = found.objective;
        if (effort.spent() || !planner::least_loss(*set.residual, gain, most_lost - set.loss, allowance(), effort, found))
            open = std::min(open, bound);
        if (found.objective < before_search) best = {&set, {found.objective + set.cost, std::move(found.choice)}};
    }
    return open;
}

/// The best plan for this percentage among those found for any.
const Planner::Solved* Planner::known(double percent) const {
    const Solved* best = nullptr;
    for (const auto& [asked, solved] : solved_) {
        const bool enough = completion::Number::computed(solved.plan.debulked.volume).meets({percent, model::Comparator::at_least});
        if (enough && (best == nullptr || solved.objective < best->objective)) best = &solved;
    }
    return best;
}

std::optional<Planner::Solved> Planner::solve(double percent, std::int64_t most_nodes) {
    const double target = volume_for(problem_, percent);
    const Solved* const before_search = known(percent);
    Best best;
    if (before_search != nullptr) best.found.objective = before_search->objective;
    std::vector<Candidate> candidates = bound_sets(target, best, false);
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) { return a.bound < b.bound; });
    Effort effort{0, most_nodes};
    const double open = search_sets(candidates, target, best, effort);
    if (best.set == nullptr && before_search == nullptr) return std::nullopt;
    Plan plan = best.set != nullptr ? plan_of(*best.set, best.found.choice) : before_search->plan;
    plan.gap = std::max(0.0, best.found.objective - open);
    plan.proven = plan.gap <= proof_gap;
    if (plan.proven) plan.gap = 0;
    return Solved{std::move(plan), best.found.objective, most_nodes, effort.nodes};
}

const Planner::Solved* Planner::solved(double percent, std::int64_t most_nodes) {
    const auto found = solved_.find(percent);
    if (found != solved_.end() && (found->second.plan.proven || found->second.allowed >= most_nodes)) {
        // A plan for more that was found since may be better by what the proof allows.
        const Solved& best = *known(percent);
        if (best.objective < found->second.objective) {
            const bool proven = found->second.plan.proven;
            found->second.plan = best.plan;
            found->second.plan.proven = proven;
            found->second.objective = best.objective;
        }
        return &found->second;
    }
    std::optional<Solved> answer = solve(percent, most_nodes);
    return answer ? &solved_.insert_or_assign(percent, std::move(*answer)).first->second : nullptr;
}

std::optional<Plan> Planner::least_loss(double percent) {
    const Solved* answer = solved(percent, nodes_for_one);
    return answer != nullptr ? std::optional(answer->plan) : std::nullopt;
}

bool Planner::reachable(double percent) {
    if (known(percent) != nullptr) return true;
    const double target = volume_for(problem_, percent);
    Best best;
    const std::vector<Candidate> candidates = bound_sets(target, best, true);
    return best.set != nullptr || (!candidates.empty() && least_loss(percent));
}

std::optional<Planner::Most> Planner::search_most() {
    const double most_lost = problem_.most_lost();
    std::vector<Candidate> sets;
    for (Set& set : sets_) {
        const double paid_for = (most_lost - set.loss) / lesions_.least_ratio;
        sets.push_back({&set, std::min(set.possible, set.removed + paid_for)});
    }
    const auto larger = [](const Candidate& a, const Candidate& b) { return a.bound > b.bound; };
    std::stable_sort(sets.begin(), sets.end(), larger);

    Gained best;
    Set* best_set = nullptr;
    const auto better = [&](double bound) { return best_set == nullptr || bound > best.volume * (1 + same_volume); };
    /// False: the effort ran out first.
    const auto search = [&](Set& set, Effort& effort) {
        Gained gained;
        gained.volume = best_set == nullptr ? -1 : best.volume - set.removed;
        const double before_search = gained.volume;
        const bool finished = most_gain(residual_of(set), most_lost - set.loss, allowance(), effort, gained);
        if (gained.volume > before_search) {
            best = {gained.volume + set.removed, std::move(gained.choice)};
            best_set = &set;
        }
        return finished;
    };

    // First straight down in each set that could be better, then to the end in those whose bound still is.
    std::vector<Candidate> open;
    for (const Candidate& candidate : sets) {
        if (!better(candidate.bound)) break;
        Set& set = *candidate.set;
        const double bound = set.removed + residual_of(set).most_gain(0, most_lost - set.loss, allowance());
        if (!better(bound)) continue;
        Effort dive{0, static_cast<std::int64_t>(set.residual->items().size())};
        if (!search(set, dive)) open.push_back({&set, bound});
    }
    std::stable_sort(open.begin(), open.end(), larger);
    Effort effort{0, nodes_for_one};
    bool proven = true;
    for (const Candidate& candidate : open) {
        if (!better(candidate.bound)) break;
        proven = !effort.spent() && search(*candidate.set, effort) && proven;
    }
    if (best_set == nullptr) return std::nullopt;
    return Most{plan_of(*best_set, best.choice), proven};
}

const std::optional<Planner::Most>& Planner::most() {
    if (!most_) {
        most_ = search_most();
        if (*most_) {
            // A plan that is safe, not yet the one that loses least.
            Plan plan = (*most_)->plan;
            plan.proven = false;
            const double objective = plan.lost.value + price_of_intervention * plan.interventions;
            solved_.insert({plan.debulked.volume, {std::move(plan), objective, 0, 0}});
        }
    }
    return *most_;
}

std::optional<double> Planner::reach_percent() {
    return most() ? std::optional(most()->plan.debulked.volume) : std::nullopt;
}

std::optional<Plan> Planner::reach() {
    if (!most()) return std::nullopt;
    std::optional<Plan> plan = least_loss(most()->plan.debulked.volume);
    plan->proven = plan->proven && most()->proven;
    return plan;
}

std::vector<Plan> Planner::trade_off() {
    std::vector<Plan> plans;
    const std::optional<Plan> furthest = reach();
    if (!furthest) return plans;
    plans.push_back(*furthest);
    std::int64_t nodes = nodes_for_trade_off;
    for (double percent = std::floor(furthest->debulked.volume); percent >= 1; --percent) {
        const Solved& point = *solved(percent, std::min(nodes_for_one, nodes));
        nodes = std::max(std::int64_t{0}, nodes - point.used);
        const Plan& plan = point.plan;
        Plan& last = plans.back();
        const bool same = plan.segments == last.segments && std::abs(plan.lost.value - last.lost.value) <= 1e-6;
        if (!same) plans.push_back(plan);
        else last.proven = last.proven && plan.proven;
    }
    std::reverse(plans.begin(), plans.end());
    return plans;
}

}  // namespace nelm::planner
