// Planned reach: the planner behind the completions, one for each distinct problem that they pose.
#pragma once

#include <map>
#include <memory>
#include <utility>
#include <vector>

#include "completion/reach_source.h"
#include "planner/planner.h"
#include <nelm/case.h>
#include <nelm/volumetry.h>

namespace nelm::assessing {

/// Whether the volumes suffice to plan: functional and standard volume, and which segments are there.
bool can_plan(const Case& patient, const Volumes& volumes);

class PlannedReach final : public completion::ReachSource {
public:
    /// can_plan must hold.
    PlannedReach(const Case& patient, const Volumes& volumes) : blank_(planner::problem_of(patient, volumes)) {}

    Percent reach(const std::vector<completion::Treatability>& lesions, Percent minimum_remnant) override;
    bool any_safe_plan(const std::vector<completion::Treatability>& lesions, Percent minimum_remnant) override;

    /// The planner of this problem; made when first asked for.
    planner::Planner& planner(const std::vector<completion::Treatability>& lesions, Percent minimum_remnant);

private:
    using Key = std::pair<double, std::vector<completion::Treatability>>;
    planner::Problem blank_;
    std::map<Key, std::unique_ptr<planner::Planner>> planners_;
};

}  // namespace nelm::assessing
