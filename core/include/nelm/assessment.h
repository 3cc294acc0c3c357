// An assessment: everything that nelm says of a case. Sets, where values are missing; never a favourite among them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <nelm/evidence.h>
#include <nelm/issue.h>
#include <nelm/plan.h>
#include <nelm/uncertainty.h>
#include <nelm/vocabulary.h>
#include <nelm/volumetry.h>

namespace nelm {

/// The values that an outcome can have, whatever the missing values are. One: it holds.
template <class T>
struct Outcomes {
    std::vector<T> possible;

    std::optional<T> is() const { return possible.size() == 1 ? std::optional<T>(possible.front()) : std::nullopt; }
};

/// The verdict if one debulking line were held to.
struct Policy {
    double threshold_percent;
    Outcomes<Verdict> verdict;
};

struct VerdictAnswer {
    Outcomes<Verdict> verdict;
    std::vector<std::string_view> reasons;  ///< ids of findings that decide it, or may
};

struct Opinion {
    SourceId source;
    Outcomes<Stance> stance;
    std::vector<std::string_view> reasons;
};

/// A value as the case gives it.
using GivenValue = std::variant<bool, double, Interval, std::string>;

/// A fact that a finding rests on.
struct UsedFact {
    std::string pointer;
    GivenValue value;
};

/// One rule, answered, with its derivation.
struct Finding {
    std::string_view id;
    Effect effect;
    Answer holds;
    std::string_view question;
    std::string_view text;
    std::vector<UsedFact> uses;
    std::vector<std::string> missing;     ///< pointers
    std::vector<std::uint8_t> citations;  ///< fact numbers
    std::string_view assumption;          ///< empty when the citations say it all
};

/// What one value of a missing fact would leave possible.
struct Remaining {
    std::string value;
    std::vector<Verdict> verdicts;
};

struct MissingFact {
    std::string pointer;
    std::vector<Remaining> remaining;
    bool settles;  ///< whichever value it has, one verdict is left
};

/// The nearest value of a known fact at which the verdict changes, everything else as it is.
struct Flip {
    std::string pointer;
    GivenValue from;
    std::optional<GivenValue> to;   ///< absent: no value in range changes it
    std::vector<Verdict> verdict;   ///< the verdicts that are then possible
};

/// What is known of a percentage: an exact value (min == max), or between which values it lies.
struct Reach {
    double min;
    double max;
    bool outer;  ///< the ends are bounds that no completion need attain
};

struct ThresholdAnswer {
    double percent;
    Answer reachable;
    std::optional<Plan> plan;  ///< for yes: of the least treatable completion
    std::vector<Blocker> blocked_by;
    std::optional<double> hidden_disease_tolerance;  ///< share of all tumour, 0 to 1
    std::vector<HiddenDisease> hidden_disease;       ///< empty where what is visibly debulked is not known
    std::optional<DrawsReaching> draws;
};

struct Debulking {
    Outcomes<double> minimum_remnant;  ///< percent of the standard volume that must be exceeded
    std::optional<Reach> reach;        ///< absent: nothing is known
    std::optional<Plan> reach_plan;
    std::vector<ThresholdAnswer> thresholds;
    std::vector<Plan> trade_off;
    std::optional<Plan> own;              ///< the plan that the user drew
    std::vector<Blocker> own_blocked_by;  ///< why the planner would not propose it
    PlanCautions cautions;    ///< of every plan together, and of the thresholds that none reaches
};

/// One line of advice beside the verdict. It never changes a verdict.
struct Advice {
    std::string_view id;
    AdviceSection section;
    std::string_view what;
    Outcomes<AdviceStatus> status;
    bool may_not_apply;          ///< in some completion the line is not for this case
    std::vector<std::string_view> why;  ///< one sentence for each possible status, in their order
    std::vector<UsedFact> uses;
    std::vector<std::string> missing;     ///< pointers
    std::vector<std::uint8_t> citations;  ///< fact numbers
    std::string_view assumption;          ///< empty when the citations say it all
};

/// Whether a published cohort is like this case, and what was seen in it. Never a prediction.
struct CohortRow {
    std::size_t cohort;  ///< index in evidence::cohorts()
    Answer resembles;
};

struct Assessment {
    std::vector<std::string> lesions;  ///< the names of the entries, in the order of every plan's actions
    VerdictAnswer verdict;
    std::vector<Policy> policies;
    Outcomes<int> group;
    Outcomes<Grade> grade;
    Volumes volumes;
    std::optional<Reach> burden;
    Debulking debulking;
    std::vector<Opinion> opinions;
    std::vector<Finding> findings;
    std::vector<MissingFact> missing;
    std::vector<Flip> flips;
    std::vector<Advice> advice;
    std::vector<CohortRow> cohorts;
    std::vector<Warning> warnings;
};

}  // namespace nelm
