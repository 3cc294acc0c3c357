// Planned reach: problems by treatability and minimum remnant.
#include "assess/planned_reach.h"

namespace nelm::assessing {

bool can_plan(const Case& patient, const Volumes& volumes) {
    return !patient.lesions.empty() && volumes.functional && volumes.standard && patient.liver.removed_segments;
}

PlannedReach::Planned& PlannedReach::planned(const std::vector<completion::Treatability>& lesions, Percent minimum_remnant) {
    std::unique_ptr<Planned>& entry = planned_[Key(minimum_remnant.value, lesions)];
    if (!entry) {
        planner::Problem problem = blank_;
        problem.minimum_remnant = minimum_remnant.value;
        for (std::size_t i = 0; i < lesions.size(); ++i) problem.entries[i].may = lesions[i];
        entry = std::make_unique<Planned>(Planned{planner::Planner(std::move(problem)), std::nullopt});
        entry->reach = entry->planner.reach();
    }
    return *entry;
}

Percent PlannedReach::reach(const std::vector<completion::Treatability>& lesions, Percent minimum_remnant) {
    const Planned& here = planned(lesions, minimum_remnant);
    return Percent(here.reach ? here.reach->debulked.volume : 0);
}

bool PlannedReach::any_safe_plan(const std::vector<completion::Treatability>& lesions, Percent minimum_remnant) {
    return planned(lesions, minimum_remnant).reach.has_value();
}

}  // namespace nelm::assessing
