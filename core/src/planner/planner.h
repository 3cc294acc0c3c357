// Planner: which segments to resect and which lesions to treat, with proof (decision model, section 4).
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "planner/problem.h"
#include "planner/search.h"

namespace nelm::planner {

class Planner {
public:
    /// Plans for this problem, with the given work for each optimum and for all together (nodes).
    explicit Planner(Problem problem);

    const Problem& problem() const { return problem_; }

    /// The largest debulked percentage of any safe plan, with the one of those plans that loses least.
    /// None: no plan is safe, not even doing nothing.
    std::optional<Plan> reach();

    /// The safe plan that debulks at least `percent` and loses least. `known`: a plan for more, if there is one.
    std::optional<Plan> least_loss(double percent, const Plan* known = nullptr);

    /// Whether a safe plan debulks at least `percent`.
    bool reachable(double percent) { return least_loss(percent).has_value(); }

    /// The least plans for the reach, as reach() gave it, and every whole percent below it, ascending, equal ones once.
    std::vector<Plan> trade_off(const std::optional<Plan>& reach);

private:
    /// A set of segments worth resecting, with what remains.
    struct Set {
        Segments segments;
        double loss;  ///< mL
        std::unique_ptr<Residual> residual;
    };

    void list_sets();
    const Residual& residual_of(Set& set);
    Plan plan_of(Set& set, const Choice& choice) const;
    Allowance allowance() const { return {problem_.limits.local_treatments, problem_.limits.ablations}; }

    Problem problem_;
    std::vector<Set> sets_;
    std::int64_t nodes_left_;
};

}  // namespace nelm::planner
