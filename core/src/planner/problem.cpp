// Problem: made from a case, and the arithmetic of a plan.
#include "planner/problem.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>

#include "completion/answers.h"
#include "model/thresholds.h"
#include <nelm/couinaud.h>

namespace nelm::planner {

namespace thresholds = model::thresholds;

namespace {

constexpr double cubic_millimetres_per_millilitre = 1000;

std::array<double, 2> two_largest(const Lesion& lesion) {
    if (lesion.diameters.empty()) {
        const double sphere = largest_diameter(lesion).value;
        return {sphere, sphere};
    }
    std::vector<double> diameters;
    for (const Millimetres d : lesion.diameters) diameters.push_back(d.value);
    std::sort(diameters.begin(), diameters.end(), std::greater<>());
    return {diameters[0], diameters.size() > 1 ? diameters[1] : diameters[0]};
}

}  // namespace

double shell_volume(double volume, double margin) {
    const double diameter = sphere_diameter(Millilitres(volume)).value;
    const double outer = diameter + 2 * margin;
    return std::numbers::pi / 6 * (outer * outer * outer - diameter * diameter * diameter) / cubic_millimetres_per_millilitre;
}

double Problem::most_lost() const {
    const double line = minimum_remnant * (1 + completion::computed_tolerance);
    return functional - line / 100 * standard;
}

bool Problem::contiguous_without(const Segments& resected) const {
    return !contiguity_required || has_adjacent_pair(all_segments() & ~resected & ~removed_before);
}

Problem problem_of(const Case& patient, const Volumes& volumes) {
    Problem problem{};
    const Settings& settings = patient.settings;
    problem.wedge_margin = settings.wedge_margin.value_or(Millimetres(thresholds::wedge_margin.value)).value;
    problem.ablation_margin = settings.ablation_margin.value_or(Millimetres(thresholds::ablation_margin.value)).value;
    problem.limits = {settings.max_ablations.value_or(static_cast<int>(thresholds::max_ablations.value)),
                      settings.max_local_treatments.value_or(static_cast<int>(thresholds::max_local_treatments.value))};
    for (const Lesion& lesion : patient.lesions) {
        const double volume = volume_of(lesion).value;
        const auto [first, second] = two_largest(lesion);
        problem.entries.push_back({lesion.segments, lesion.count, volume, first, first * second,
                                   shell_volume(volume, problem.wedge_margin), shell_volume(volume, problem.ablation_margin), {}});
    }
    for (std::size_t s = first_segment; s <= last_segment; ++s) problem.segment_volumes[s] = (*volumes.segments)[s].value;
    problem.removed_before = *patient.liver.removed_segments;
    problem.functional = volumes.functional->value;
    problem.standard = volumes.standard->value;
    problem.tumour = volumes.tumour->value;
    problem.minimum_remnant = thresholds::remnant.value;
    return problem;
}

Plan evaluate(const Problem& problem, const Segments& segments, const std::vector<EntryAction>& actions) {
    Plan plan;
    plan.segments = segments;
    plan.actions = actions;
    plan.name = resection_name(segments);
    double lost = 0;
    for (std::size_t s = first_segment; s <= last_segment; ++s)
        if (segments.test(s)) lost += problem.segment_volumes[s];
    DebulkedBy treated;
    DebulkedBy all;
    plan.interventions = static_cast<int>(segments.count());
    for (std::size_t i = 0; i < problem.entries.size(); ++i) {
        const Entry& entry = problem.entries[i];
        const bool resected = (entry.segments & ~segments).none();
        const int local = actions[i].wedged + actions[i].ablated;
        const int n = resected ? entry.count : local;
        plan.left.push_back(entry.count - n);
        treated.volume += n * entry.volume;
        treated.diameters += n * entry.diameter;
        treated.product += n * entry.product;
        treated.count += n;
        all.volume += entry.count * entry.volume;
        all.diameters += entry.count * entry.diameter;
        all.product += entry.count * entry.product;
        all.count += entry.count;
        lost += actions[i].wedged * entry.wedge_shell + actions[i].ablated * entry.ablation_shell;
        plan.interventions += local;
    }
    // The quotient first: all of it is then exactly 100 %.
    plan.debulked = {100 * (treated.volume / all.volume), 100 * (treated.diameters / all.diameters), 100 * (treated.product / all.product),
                     100 * (treated.count / all.count)};
    plan.lost = Millilitres(lost);
    plan.remnant = Percent(100 * ((problem.functional - lost) / problem.standard));
    plan.remnant_of_functional = Percent(100 * ((problem.functional - lost) / problem.functional));
    plan.enough_remnant = completion::Number::computed(plan.remnant.value).meets(thresholds::remnant.at(problem.minimum_remnant));
    plan.contiguous = problem.contiguous_without(segments);
    // S58: three or more segments is the usual meaning of a major resection; so is 40 % of the liver by any other way.
    plan.major = thresholds::major_segments.line().met_by(static_cast<double>(segments.count())) ||
                 thresholds::major_loss.line().met_by(100 * lost / problem.functional);
    return plan;
}

Plan evaluate_drawn(const Problem& problem, const Case& patient) {
    const DrawnPlan& drawn = *patient.plan;
    const auto count_of = [](const std::map<std::string, int>& counts, const std::string& id) {
        const auto found = counts.find(id);
        return found == counts.end() ? 0 : found->second;
    };
    std::vector<EntryAction> actions;
    for (const Lesion& lesion : patient.lesions) {
        // A lesion that goes with its segments is not treated a second time.
        const bool resected = (lesion.segments & ~drawn.segments).none();
        actions.push_back(resected ? EntryAction{} : EntryAction{count_of(drawn.wedge, lesion.id), count_of(drawn.ablate, lesion.id)});
    }
    return evaluate(problem, drawn.segments, actions);
}

std::vector<Blocker> objections(const Problem& problem, const Plan& plan) {
    bool treatable = true;
    int ablations = 0;
    int local_treatments = 0;
    for (std::size_t i = 0; i < problem.entries.size(); ++i) {
        const auto [wedged, ablated] = plan.actions[i];
        const completion::Treatability& may = problem.entries[i].may;
        treatable = treatable && (wedged == 0 || may.wedge) && (ablated == 0 || may.ablate);
        ablations += ablated;
        local_treatments += wedged + ablated;
    }
    std::vector<Blocker> found;
    if (!plan.enough_remnant) found.push_back(Blocker::remnant);
    if (!plan.contiguous) found.push_back(Blocker::contiguity);
    if (!treatable) found.push_back(Blocker::untreatable_lesions);
    if (ablations > problem.limits.ablations || local_treatments > problem.limits.local_treatments)
        found.push_back(Blocker::treatment_limits);
    return found;
}

}  // namespace nelm::planner
