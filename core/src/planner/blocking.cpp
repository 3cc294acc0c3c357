// Blocking: the same problem with causes lifted; each is planned once and asked for every threshold.
#include "planner/blocking.h"

namespace nelm::planner {
namespace {

void lift(Blocker cause, Problem& problem) {
    switch (cause) {
        case Blocker::remnant: problem.minimum_remnant = 0; break;
        case Blocker::contiguity: problem.contiguity_required = false; break;
        case Blocker::untreatable_lesions:
            // A lesion that may be wedged or ablated is treatable: what stops it is a limit.
            for (Entry& entry : problem.entries)
                if (!entry.may.wedge && !entry.may.ablate) entry.may = {true, true};
            break;
        case Blocker::treatment_limits:
            problem.limits = {0, 0};
            for (const Entry& entry : problem.entries) {
                problem.limits.ablations += entry.count;
                problem.limits.local_treatments += entry.count;
            }
            break;
    }
}

}  // namespace

bool Blocking::reachable_without(unsigned lifted, double percent) {
    std::unique_ptr<Planner>& planner = planners_[lifted];
    if (!planner) {
        Problem problem = problem_;
        for (unsigned cause = 0; cause < causes; ++cause)
            if ((lifted >> cause & 1u) != 0) lift(static_cast<Blocker>(cause), problem);
        planner = std::make_unique<Planner>(std::move(problem));
    }
    return planner->reachable(percent);
}

std::vector<Blocker> Blocking::blockers_alone(double percent) {
    std::vector<Blocker> alone;
    for (unsigned cause = 0; cause < causes; ++cause)
        if (reachable_without(1u << cause, percent)) alone.push_back(static_cast<Blocker>(cause));
    return alone;
}

std::vector<Blocker> Blocking::blockers(double percent) {
    constexpr unsigned all = (1u << causes) - 1;
    const std::vector<Blocker> alone = blockers_alone(percent);
    if (!alone.empty()) return alone;
    std::vector<Blocker> binding;
    for (unsigned cause = 0; cause < causes; ++cause)
        if (!reachable_without(all & ~(1u << cause), percent)) binding.push_back(static_cast<Blocker>(cause));
    return binding;
}

}  // namespace nelm::planner
