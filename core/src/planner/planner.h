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
    explicit Planner(Problem problem);

    const Problem& problem() const { return problem_; }

    /// The largest debulked percentage of any safe plan, with the one of those plans that loses least.
    /// None: no plan is safe, not even doing nothing.
    std::optional<Plan> reach();

    /// That percentage alone, which costs less to find.
    std::optional<double> reach_percent();

    /// The safe plan that debulks at least `percent` and loses least. What is known of other percentages is used.
    std::optional<Plan> least_loss(double percent);

    /// Whether a safe plan debulks at least `percent`.
    bool reachable(double percent);

    /// The least plans for the reach and every whole percent below it, ascending, equal ones once.
    std::vector<Plan> trade_off();

private:
    /// A set of segments worth resecting, with what remains.
    struct Set {
        Segments segments;
        double loss;      ///< mL
        double cost;      ///< mL, with the price of interventions
        double removed;   ///< mL of tumour that goes with the segments
        double possible;  ///< mL of tumour that could be cleared at all
        std::unique_ptr<Residual> residual;
    };
    /// The least plan for a percentage, as far as the work sufficed.
    struct Solved {
        Plan plan;
        double objective;
        std::int64_t allowed;  ///< nodes of work
        std::int64_t used;     ///< nodes of work
    };
    struct Most {
        Plan plan;
        bool proven;
    };
    struct Candidate {
        Set* set;
        double bound;
    };
    struct Best {
        Set* set = nullptr;
        Found found;
    };

    void list_sets();
    const Residual& residual_of(Set& set);
    Plan plan_of(const Set& set, const Choice& choice) const;
    Allowance allowance() const { return {problem_.limits.local_treatments, problem_.limits.ablations}; }

    const std::optional<Most>& most();
    std::optional<Most> search_most();
    const Solved* known(double percent) const;
    std::optional<Solved> solve(double percent, std::int64_t most_nodes);
    const Solved* solved(double percent, std::int64_t most_nodes);
    std::vector<Candidate> bound_sets(double target, Best& best, bool any_will_do);
    double search_sets(const std::vector<Candidate>& candidates, double target, Best& best, Effort& effort);

    Problem problem_;
    Lesions lesions_;
    std::vector<Set> sets_;
    std::optional<std::optional<Most>> most_;
    std::map<double, Solved> solved_;  ///< by percentage
};

}  // namespace nelm::planner
