// Plan cautions: each from the plan's own actions.
#include "assess/plan_cautions.h"

#include <algorithm>
#include <array>

#include "model/thresholds.h"
#include <nelm/couinaud.h>

namespace nelm::assessing {
namespace {

namespace thresholds = model::thresholds;

void mind(PlanCautions& cautions, PlanCaution caution) { cautions.set(static_cast<std::size_t>(caution)); }

/// Of each preserved segment the liver around treated lesions, mL. A lesion that lies in several is taken to lie in each alike.
std::array<double, 9> shells(const Plan& plan, const planner::Problem& problem) {
    std::array<double, 9> lost{};
    for (std::size_t i = 0; i < problem.entries.size(); ++i) {
        const planner::Entry& entry = problem.entries[i];
        const double shell = plan.actions[i].wedged * entry.wedge_shell + plan.actions[i].ablated * entry.ablation_shell;
        const Segments kept = entry.segments & ~plan.segments;
        for (std::size_t s = first_segment; s <= last_segment; ++s)
            if (kept.test(s)) lost[s] += shell / static_cast<double>(kept.count());
    }
    return lost;
}

bool loses_most_of_a_segment(const Plan& plan, const planner::Problem& problem) {
    const std::array<double, 9> lost = shells(plan, problem);
    for (std::size_t s = first_segment; s <= last_segment; ++s) {
        const double whole = problem.segment_volumes[s];
        if (lost[s] > 0 && (whole <= 0 || thresholds::segment_mostly_lost.line().met_by(100 * (lost[s] / whole)))) return true;
    }
    return false;
}

bool ablates_most(const Plan& plan, const planner::Problem& problem) {
    double ablated = 0;
    for (std::size_t i = 0; i < problem.entries.size(); ++i) ablated += plan.actions[i].ablated * problem.entries[i].volume;
    const double treated = plan.debulked.volume * problem.tumour / 100;
    return treated > 0 && thresholds::mostly_ablation.line().met_by(100 * (ablated / treated));
}

}  // namespace

PlanCautions cautions_of(const Plan& plan, const planner::Problem& problem, const Case& patient) {
    PlanCautions cautions;
    if (plan.interventions == 0) return cautions;
    mind(cautions, PlanCaution::not_modelled);
    if (patient.liver.portal_vein_thrombosis != false) mind(cautions, PlanCaution::inflow_to_be_shown);
    if (loses_most_of_a_segment(plan, problem)) mind(cautions, PlanCaution::segment_mostly_lost);
    if (ablates_most(plan, problem)) mind(cautions, PlanCaution::mostly_ablation);
    const bool many_segments = thresholds::major_segments.line().met_by(static_cast<double>(plan.segments.count()));
    if (many_segments) mind(cautions, PlanCaution::major_resection);
    if (plan.major && !many_segments) mind(cautions, PlanCaution::major_loss);
    return cautions;
}

void add_cautions(Debulking& result, const planner::Problem& problem, const Case& patient) {
    const auto add = [&](Plan& plan) { result.cautions |= plan.cautions = cautions_of(plan, problem, patient); };
    if (result.reach_plan) add(*result.reach_plan);
    for (Plan& plan : result.trade_off) add(plan);
    for (ThresholdAnswer& threshold : result.thresholds) {
        if (threshold.plan) add(*threshold.plan);
        const auto& blockers = threshold.blocked_by;
        if (std::find(blockers.begin(), blockers.end(), Blocker::remnant) != blockers.end())
            mind(result.cautions, PlanCaution::enlarging_not_modelled);
    }
    if (result.own) add(*result.own);
}

}  // namespace nelm::assessing
