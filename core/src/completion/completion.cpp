// Completion: the extent of disease in one complete case, from the list, the estimates, or where they disagree, each.
#include "completion/completion.h"

#include <algorithm>
#include <cmath>

#include "completion/lesion_completions.h"
#include "model/thresholds.h"

namespace nelm::completion {

using model::Comparator;
namespace thresholds = model::thresholds;

namespace {

/// The last digits of the arithmetic of volumes are no distance.
double without_rounding(double percent) {
    constexpr double kept = 1e9;
    return std::round(percent * kept) / kept;
}

}  // namespace

Completion::Completion(const Case& patient, const Volumes& volumes, World& world, ReachSource* planner)
    : case_(patient),
      volumes_(volumes),
      world_(world),
      planner_(planner),
      eligibility_(thresholds::eligibility.at(
          patient.settings.eligibility_threshold_percent.value_or(thresholds::eligibility.value))) {}

model::Line Completion::late_stage_line() const {
    world_.note(FactId::late_stage_burden_setting);
    return thresholds::late_stage_burden.at(
        case_.settings.late_stage_burden_percent.value_or(thresholds::late_stage_burden.value));
}

Percent Completion::minimum_remnant() const {
    world_.note(FactId::minimum_remnant_setting);
    if (case_.settings.minimum_remnant_percent) return Percent(*case_.settings.minimum_remnant_percent);
    if (cirrhosis()) return Percent(thresholds::remnant_cirrhosis.value);
    if (injured_liver()) return Percent(thresholds::remnant_injured.value);
    return Percent(thresholds::remnant.value);
}

bool Completion::remnant_exceeds(const Number& remnant, const model::Line& minimum, bool (Completion::*applies)() const) const {
    // Ask first what is settled, so that the other is only asked where it matters.
    if (remnant.settled(minimum)) return remnant.meets(minimum) || !(this->*applies)();
    return !(this->*applies)() || remnant.meets(minimum);
}

bool Completion::estimate_is_safe() const {
    const Number remnant = Number::of(world_, FactId::remnant_estimate);
    world_.note(FactId::minimum_remnant_setting);
    const auto& setting = case_.settings.minimum_remnant_percent;
    const bool enough = setting ? remnant.meets(thresholds::remnant.at(*setting))
                                : remnant.meets(thresholds::remnant.line()) &&
                                      remnant_exceeds(remnant, thresholds::remnant_cirrhosis.line(), &Completion::cirrhosis) &&
                                      remnant_exceeds(remnant, thresholds::remnant_injured.line(), &Completion::injured_liver);
    return enough && yes(FactId::contiguous_segments);
}

Number Completion::estimated_reach() const {
    if (estimate_is_safe()) return Number::of(world_, FactId::debulking_estimate);
    // This extent cannot be done; less may be: anything below the estimate is open.
    const Span estimate = world_.given(FactId::debulking_estimate).span;
    if (estimate.max == 0) return Number::of(world_, FactId::debulking_estimate);
    world_.note(FactId::debulking_estimate);
    world_.introduce(FactId::safe_reach, {0, {0, estimate.max, false, true}});
    return Number::of(world_, FactId::safe_reach);
}

bool Completion::a_lesion_measures(Millimetres diameter) const {
    const std::vector<Lesion>& lesions = noted(FactId::lesions, case_.lesions);
    return std::any_of(lesions.begin(), lesions.end(), [&](const Lesion& lesion) {
        return !lesion.diameters.empty() && largest_diameter(lesion) == diameter;
    });
}

bool Completion::list_is_whole() const { return yes(FactId::lesions_complete); }

bool Completion::reach_is_computed() const {
    world_.note(FactId::lesions);
    return planner_ != nullptr && volumes_.functional && volumes_.standard && case_.liver.removed_segments;
}

Number Completion::computed_reach() const {
    for (const FactId used : {FactId::lesions, FactId::height, FactId::weight, FactId::total_volume, FactId::functional_segments,
                              FactId::removed_segments})
        world_.note(used);
    const Percent minimum = minimum_remnant();
    if (lesions_together_) return reach_of_any(minimum);
    if (const auto lesions = treatability_in(world_, case_)) return Number::computed(planner_->reach(*lesions, minimum).value);
    // Too many completions to try each: the reach lies between all of the open lesions untreatable and all treatable.
    const double least = planner_->reach(extreme_treatability(case_, false), minimum).value;
    const double most = planner_->reach(extreme_treatability(case_, true), minimum).value;
    if (least == most) return Number::computed(least);
    world_.introduce(FactId::listed_reach, {0, {least, most, false, false}});
    return Number::of(world_, FactId::listed_reach);
}

Number Completion::reach_of_any(Percent minimum) const {
    std::vector<Treatability> lesions;
    const auto each = treatability_of_each(world_, case_);
    for (const auto& pairs : each) lesions.push_back(pairs.front());
    const double least = planner_->reach(lesions, minimum).value;
    for (std::size_t i = 0; i < each.size(); ++i) lesions[i] = each[i].back();
    const double most = planner_->reach(lesions, minimum).value;
    if (least >= most) return Number::computed(least);
    world_.introduce(FactId::planned_reach, {0, {least, most, false, false}});
    return Number::one_of_computed(world_, FactId::planned_reach);
}

bool Completion::no_safe_plan() const {
    if (!listed() || !list_is_whole() || !reach_is_computed()) return false;
    // Doing nothing is the safest plan of all, so what may be done to single lesions does not matter here.
    return !planner_->any_safe_plan(extreme_treatability(case_, false), minimum_remnant());
}

bool Completion::list_contradicts_estimates() const {
    return listed() && list_is_whole() && (reach_contradicts() || burden_contradicts());
}

Number Completion::computed_burden() const {
    for (const FactId used : {FactId::lesions, FactId::height, FactId::weight, FactId::total_volume, FactId::functional_segments,
                              FactId::removed_segments})
        world_.note(used);
    return Number::computed(volumes_.burden->value);
}

Completion::Lies Completion::side(const Number& estimate, const Number& computed) const {
    const double points = thresholds::estimate_agreement_points;
    const Span span = computed.is_computed() ? Span{computed.computed_value(), computed.computed_value(), false, false}
                                             : world_.open(computed.fact());
    const bool far_above_least = estimate.meets({without_rounding(span.min) + points, Comparator::above});
    const bool far_below_most = !far_above_least && estimate.meets({without_rounding(span.max) - points, Comparator::below});
    if (!far_above_least && !far_below_most) return Lies::near;
    // Far from some of an open span only: both readings stay open, so nothing is lost that could be true.
    return computed.is_computed() && far_below_most ? Lies::below : Lies::above;
}

Completion::Lies Completion::side_of_reach() const {
    if (!case_.estimates.debulking_percent || !reach_is_computed()) return Lies::near;
    return side(estimated_reach(), computed_reach());
}

Completion::Lies Completion::side_of_burden() const {
    if (!case_.estimates.tumour_burden_percent || !volumes_.burden) return Lies::near;
    return side(estimated_burden(), computed_burden());
}

int Completion::place_of_list() const {
    constexpr int sides = 3;
    constexpr int no_list = -1;
    if (!listed() || !list_is_whole()) return no_list;
    int place = sides * static_cast<int>(side_of_reach()) + static_cast<int>(side_of_burden());
    const auto add = [&place](bool met) { place = 2 * place + (met ? 1 : 0); };
    if (volumes_.burden)
        for (const model::Line& line : {thresholds::high_burden.line(), thresholds::late_stage_burden.line(), late_stage_line()})
            add(computed_burden().meets(line));
    if (reach_is_computed())
        for (const model::Line& line : {thresholds::something.line(), eligibility_line(), thresholds::group_debulking.line(),
                                        thresholds::complete.line()})
            add(computed_reach().meets(line));
    return place;
}

bool Completion::trust_the_list() const {
    world_.introduce(FactId::trusted_reading, {static_cast<Mask>(trust_list | trust_estimates), {}});
    return world_.is_among(FactId::trusted_reading, trust_list);
}

Number Completion::once(std::optional<Found>& found, Number (Completion::*find)() const) const {
    if (!found || found->run != world_.run()) {
        const Number number = (this->*find)();
        found.emplace(Found{world_.run(), number});
    }
    return found->number;
}

Number Completion::find_reach() const {
    if (!listed()) return estimated_reach();
    if (!list_is_whole()) {
        // There is more than is listed, so not all of it can be cleared by what is known.
        world_.introduce(FactId::listed_reach, {0, {0, thresholds::complete.value, false, true}});
        return Number::of(world_, FactId::listed_reach);
    }
    if (!reach_is_computed()) return estimated_reach();
    return reach_contradicts() && !trust_the_list() ? estimated_reach() : computed_reach();
}

Number Completion::find_burden() const {
    if (!listed()) return estimated_burden();
    if (!list_is_whole()) {
        world_.note(FactId::lesions);
        const double listed_burden = volumes_.burden ? volumes_.burden->value : 0;
        world_.introduce(FactId::whole_burden, {0, {listed_burden, 100, false, false}});
        return Number::of(world_, FactId::whole_burden);
    }
    if (!volumes_.burden) return estimated_burden();
    return burden_contradicts() && !trust_the_list() ? estimated_burden() : computed_burden();
}

bool Completion::solitary() const {
    if (!listed()) return Number::of(world_, FactId::lesion_count).meets(thresholds::solitary.line());
    world_.note(FactId::lesions);
    int lesions = 0;
    for (const Lesion& lesion : case_.lesions) lesions += lesion.count;
    return list_is_whole() && lesions == 1;
}

}  // namespace nelm::completion
