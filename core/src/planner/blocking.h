// Blocking: what stops a threshold from being reached.
#pragma once

#include <array>
#include <memory>
#include <vector>

#include "planner/planner.h"
#include <nelm/vocabulary.h>

namespace nelm::planner {

class Blocking {
public:
    /// `problem` must outlive this.
    explicit Blocking(const Problem& problem) : problem_(problem) {}

    /// The causes whose lifting alone would make the percentage reachable; if none does, all that bind.
    /// The percentage must be out of reach.
    std::vector<Blocker> blockers(double percent);

    /// Only the causes whose lifting alone would. What would for lesions of which less may be treated, and more liver must be left,
    /// would for others too.
    std::vector<Blocker> blockers_alone(double percent);

private:
    static constexpr unsigned causes = static_cast<unsigned>(count_of<Blocker>);

    bool reachable_without(unsigned lifted, double percent);

    const Problem& problem_;
    std::array<std::unique_ptr<Planner>, 1u << causes> planners_;  ///< by the set of causes lifted, a bit each
};

}  // namespace nelm::planner
