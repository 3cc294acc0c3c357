// Debulking: what every completion agrees on, and the plans of the least treatable one.
#include "assess/debulking.h"

#include "assess/plan_cautions.h"
#include "completion/lesion_completions.h"
#include "model/thresholds.h"
#include "planner/blocking.h"

namespace nelm::assessing {
namespace {

namespace thresholds = model::thresholds;
using completion::Completion;
using completion::Number;
using completion::Treatability;
using planner::Planner;

Answer answer_of(const std::vector<bool>& values) {
    if (values.size() != 1) return Answer::unknown;
    return values.front() ? Answer::yes : Answer::no;
}

void add_hidden_disease(ThresholdAnswer& answer, double visible) {
    answer.hidden_disease_tolerance = hidden_disease_tolerance(visible, answer.percent);
    answer.hidden_disease = hidden_disease_curve(visible);
}

void add_draws(const Case& patient, std::vector<ThresholdAnswer>& answers) {
    std::vector<HeldPlan> plans;
    for (const ThresholdAnswer& answer : answers)
        if (answer.plan) plans.push_back({&*answer.plan, answer.percent});
    const std::vector<DrawsReaching> draws = draw_diameter_errors(patient, plans);
    std::size_t next = 0;
    for (ThresholdAnswer& answer : answers)
        if (answer.plan && next < draws.size()) answer.draws = draws[next++];
}

/// Every minimum remnant that a completion can call for, ascending.
Outcomes<double> minimum_remnants(Subject& subject) {
    const Completion completion = subject.completion();
    return {every_value<double>(subject, completion, [](const Completion& c) { return c.minimum_remnant().value; })};
}

/// Whether the plan of the least treatable completion stands for every completion: the list is whole and trusted.
bool list_decides(const Subject& subject) { return subject.planned && subject.patient.lesions_complete == true; }

bool one_completion(const Subject& subject, const Debulking& result) {
    return result.minimum_remnant.possible.size() == 1 && completion::distinct_completions(subject.patient) == 1;
}

void add_plans(Subject& subject, Debulking& result) {
    const std::vector<Treatability> lesions = completion::extreme_treatability(subject.patient, false);
    Planner& planner = subject.planned->planner(lesions, Percent(result.minimum_remnant.possible.back()));
    const bool certain = one_completion(subject, result);
    // The thresholds first: they may take more work than a point of the trade-off, which then builds on them.
    for (const ThresholdAnswer& threshold : result.thresholds)
        if (threshold.reachable == Answer::yes) planner.least_loss(threshold.percent);
    if (certain) {
        result.reach_plan = planner.reach();
        if (subject.patient.settings.trade_off.value_or(true)) result.trade_off = planner.trade_off();
    }
    planner::Blocking blocking(planner.problem());
    for (ThresholdAnswer& threshold : result.thresholds) {
        if (threshold.reachable == Answer::yes) {
            threshold.plan = planner.least_loss(threshold.percent);
            if (threshold.plan) add_hidden_disease(threshold, threshold.plan->debulked.volume);
        }
        // The problem is of the least treatable completion, under the highest minimum.
        if (threshold.reachable == Answer::no)
            threshold.blocked_by = certain ? blocking.blockers(threshold.percent) : blocking.blockers_alone(threshold.percent);
    }
    add_draws(subject.patient, result.thresholds);
    if (subject.patient.plan) {
        result.own = planner::evaluate_drawn(planner.problem(), subject.patient);
        result.own_blocked_by = planner::objections(planner.problem(), *result.own);
    }
    add_cautions(result, planner.problem(), subject.patient);
}

}  // namespace

std::vector<double> policy_lines(const Case& patient) {
    if (patient.settings.thresholds_percent) return *patient.settings.thresholds_percent;
    return {thresholds::eligibility.value, thresholds::strict_debulking.value};
}

std::optional<Reach> extent(Subject& subject, Number (Completion::*percentage)() const) {
    const Completion completion = subject.completion();
    std::optional<Reach> range;
    completion::for_every_completion(subject.world, [&] {
        const Number number = (completion.*percentage)();
        if (!subject.world.possible()) return;
        const completion::Span span = number.is_computed()
                                          ? completion::Span{number.computed_value(), number.computed_value(), false, false}
                                          : subject.world.open(number.fact());
        const bool outer = !number.is_computed() && number.fact() == completion::FactId::listed_reach;
        if (!range) {
            range = Reach{span.min, span.max, outer};
        } else {
            range->min = std::min(range->min, span.min);
            range->max = std::max(range->max, span.max);
            range->outer = range->outer || outer;
        }
    });
    const bool nothing_known = range && range->min == 0 && range->max == thresholds::complete.value && range->outer;
    return nothing_known ? std::nullopt : range;
}

std::vector<ThresholdAnswer> threshold_answers(Subject& subject) {
    std::vector<double> lines = policy_lines(subject.patient);
    lines.push_back(thresholds::complete.value);
    const Completion completion = subject.completion();
    std::vector<ThresholdAnswer> answers;
    for (const double line : lines) {
        const auto reachable = every_value<bool>(
            subject, completion, [line](const Completion& c) { return c.reach().meets(thresholds::eligibility.at(line)); });
        answers.push_back({line, answer_of(reachable), {}, {}, {}, {}, {}});
    }
    return answers;
}

Debulking debulking(Subject& subject) {
    Debulking result;
    result.minimum_remnant = minimum_remnants(subject);
    result.reach = extent(subject, &Completion::reach);
    result.thresholds = threshold_answers(subject);
    if (result.reach && result.reach->min == result.reach->max)
        for (ThresholdAnswer& answer : result.thresholds) add_hidden_disease(answer, result.reach->min);
    if (list_decides(subject)) add_plans(subject, result);
    return result;
}

}  // namespace nelm::assessing
