// Planned reach: problems by treatability and minimum remnant.
#include "assess/planned_reach.h"

namespace nelm::assessing {

bool can_plan(const Case& patient, const Volumes& volumes) {
    return !patient.lesions.empty() && volumes.functional && volumes.standard && patient.liver.removed_segments;
}

planner::Planner& PlannedReach::planner(const std::vector<completion::Treatability>& lesions, Percent minimum_remnant) {
    std::unique_ptr<planner::Planner>& entry = planners_[Key(minimum_remnant.value, lesions)];
    if (!entry) {
        planner::Problem problem = blank_;
        problem.minimum_remnant = minimum_remnant.value;
        for (std::size_t i = 0; i < lesions.size(); ++i) problem.entries[i].may = lesions[i];
        entry = std::make_unique<planner::Planner>(std::move(problem));
    }
    return *entry;
}

Percent PlannedReach::reach(const std::vector<completion::Treatability>& lesions, Percent minimum_remnant) {
    return Percent(planner(lesions, minimum_remnant).reach_percent().value_or(0));
}

bool PlannedReach::any_safe_plan(const std::vector<completion::Treatability>& lesions, Percent minimum_remnant) {
    return planner(lesions, minimum_remnant).reach_percent().has_value();
}

}  // namespace nelm::assessing
