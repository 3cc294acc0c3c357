// The order in which lesions are listed does not matter; nor does a group written as single lesions.
#include "core/catch.h"
#include "properties/outcomes.h"

namespace nelm::testing {
namespace {

bool close(double a, double b) { return std::abs(a - b) <= 1e-6 * std::max({1.0, std::abs(a), std::abs(b)}); }

void same_answers(const Assessment& a, const Assessment& b) {
    contained(sets_of(a), sets_of(b));
    contained(sets_of(b), sets_of(a));
    RC_ASSERT(a.debulking.reach.has_value() == b.debulking.reach.has_value());
    if (a.debulking.reach) {
        RC_ASSERT(close(a.debulking.reach->min, b.debulking.reach->min));
        RC_ASSERT(close(a.debulking.reach->max, b.debulking.reach->max));
    }
    RC_ASSERT(a.debulking.thresholds.size() == b.debulking.thresholds.size());
    for (std::size_t i = 0; i < a.debulking.thresholds.size(); ++i) {
        const ThresholdAnswer& left = a.debulking.thresholds[i];
        const ThresholdAnswer& right = b.debulking.thresholds[i];
        RC_ASSERT(left.reachable == right.reachable);
        RC_ASSERT(left.blocked_by == right.blocked_by);
        RC_ASSERT(left.plan.has_value() == right.plan.has_value());
        if (!left.plan) continue;
        RC_ASSERT(close(left.plan->lost.value, right.plan->lost.value));
        RC_ASSERT(left.plan->interventions == right.plan->interventions);
    }
}

TEST_CASE("lesions in another order") {
    REQUIRE(rc::check("reversed", [] {
        const Json document = *case_with_lesions();
        Json other = document;
        std::reverse(other["lesions"].begin(), other["lesions"].end());
        same_answers(assess(read(document)), assess(read(other)));
    }));
}

TEST_CASE("a group, or its lesions one by one") {
    REQUIRE(rc::check("ungrouped", [] {
        Json document = *case_with_lesions();
        for (Json& lesion : document["lesions"]) {
            // Members of a group are alike, so their open questions have one answer; single lesions may differ.
            if (!given(lesion, "depth")) lesion["depth"] = "deep";
            if (!given(lesion, "nearMajorVessel")) lesion["nearMajorVessel"] = false;
        }
        Json singles = document;
        singles["lesions"] = Json::array();
        for (const Json& lesion : document["lesions"]) {
            Json one = lesion;
            const int count = one.value("count", 1);
            one.erase("count");
            for (int i = 0; i < count; ++i) singles["lesions"].push_back(one);
        }
        same_answers(assess(read(document)), assess(read(singles)));
    }));
}

}  // namespace
}  // namespace nelm::testing
