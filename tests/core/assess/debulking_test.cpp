// Debulking: reach, thresholds, plans and what blocks them, in cases small enough to work out by hand.
#include "assess/debulking.h"

#include <string>

#include "core/cases.h"

namespace nelm {
namespace {

using testing::assessed;
using testing::decided;
using testing::Json;
using testing::listed;
using testing::with;

// listed(): A, a sphere of 20 mm, superficial in segment 6; B, of 30 mm, deep in segment 2. F = B = 1509.655 mL.
// Their volumes are as 8 to 27. Shells at 5 mm: pi/6 · (30³ − 20³) = 9.948 mL, pi/6 · (40³ − 30³) = 19.373 mL.
constexpr double standard = 1509.6554481059;
constexpr double shell_a = 9.9483767364;
constexpr double shell_b = 19.3731546971;

const ThresholdAnswer& at(const Assessment& assessment, double percent) {
    for (const ThresholdAnswer& threshold : assessment.debulking.thresholds)
        if (threshold.percent == percent) return threshold;
    FAIL("no threshold " << percent);
    throw 0;  // FAIL has thrown
}

std::string actions(const Plan& plan) {
    std::string text;
    for (const EntryAction& action : plan.actions) text += std::to_string(action.wedged) + "w" + std::to_string(action.ablated) + "a ";
    return text;
}

TEST_CASE("everything can be treated: the reach, and the plan that loses least") {
    const Assessment assessment = assessed(listed());
    CHECK(assessment.debulking.reach->min == Approx(100));
    CHECK(assessment.debulking.reach->max == Approx(100));
    const Plan& plan = assessment.debulking.reach_plan.value();
    CHECK(plan.segments.none());
    CHECK(actions(plan) == "1w0a 0w1a ");
    CHECK(plan.lost.value == Approx(shell_a + shell_b));
    CHECK(plan.remnant.value == Approx(100 * (1 - (shell_a + shell_b) / standard)));
    CHECK(plan.remnant_of_functional.value == Approx(plan.remnant.value));
    CHECK(plan.interventions == 2);
    CHECK(plan.safe());
    CHECK(plan.proven);
    CHECK_FALSE(plan.major);
}

TEST_CASE("every minimum remnant that may apply") {
    const auto minima = [](const testing::Changes& changes) { return assessed(with(listed(), changes)).debulking.minimum_remnant.possible; };
    using Percents = std::vector<double>;
    CHECK(minima({}) == Percents{20});
    CHECK(minima({{"/liver/steatosis", nullptr}}) == Percents{20, 30});
    CHECK(minima({{"/liver/cirrhosis", nullptr}, {"/liver/steatosis", nullptr}}) == Percents{20, 30, 40});
    CHECK(minima({{"/liver/cirrhosis", true}, {"/liver/steatosis", nullptr}}) == Percents{40});
    CHECK(minima({{"/settings/minimumRemnantPercent", 25}, {"/liver/cirrhosis", nullptr}}) == Percents{25});
}

TEST_CASE("each threshold has the safe plan that loses least") {
    const Assessment assessment = assessed(listed());
    // B alone is 27/35 = 77.1 %: enough for 70, not for 90.
    const ThresholdAnswer& seventy = at(assessment, 70);
    CHECK(seventy.reachable == Answer::yes);
    CHECK(actions(seventy.plan.value()) == "0w0a 0w1a ");
    CHECK(seventy.plan->lost.value == Approx(shell_b));
    CHECK(seventy.plan->debulked.volume == Approx(100 * 27.0 / 35));
    CHECK(seventy.plan->debulked.diameters == Approx(100 * 30.0 / 50));
    CHECK(seventy.plan->debulked.product == Approx(100 * 900.0 / 1300));
    CHECK(seventy.plan->debulked.count == Approx(50));
    CHECK(seventy.plan->left == std::vector<int>{1, 0});
    CHECK(seventy.hidden_disease_tolerance.value() == Approx(1 - 70 * 35 / 2700.0));
    for (const double percent : {90.0, 100.0}) CHECK(actions(at(assessment, percent).plan.value()) == "1w0a 0w1a ");
}

TEST_CASE("the trade-off: one point for each least plan") {
    // Up to 22 % A alone, up to 77 % B alone, then both.
    const std::vector<Plan> curve = assessed(listed()).debulking.trade_off;
    REQUIRE(curve.size() == 3);
    CHECK(curve[0].debulked.volume == Approx(100 * 8.0 / 35));
    CHECK(curve[1].debulked.volume == Approx(100 * 27.0 / 35));
    CHECK(curve[2].debulked.volume == Approx(100));
    CHECK(assessed(with(listed(), {{"/settings/tradeOff", false}})).debulking.trade_off.empty());
}

TEST_CASE("estimates: no plan, but thresholds and tolerance") {
    const Assessment assessment = assessed(decided());
    CHECK_FALSE(assessment.debulking.reach_plan.has_value());
    CHECK(at(assessment, 70).reachable == Answer::yes);
    CHECK_FALSE(at(assessment, 70).plan.has_value());
    CHECK(at(assessment, 70).hidden_disease_tolerance.value() == Approx(0.125));  // 1 - 70/80
    CHECK(at(assessment, 90).reachable == Answer::no);
    CHECK_FALSE(at(assessment, 90).hidden_disease_tolerance.has_value());
    CHECK(at(assessment, 100).reachable == Answer::no);
    const Json open = with(decided(), {{"/estimates/debulkingPercent", {{"min", 75}, {"max", 95}}}});
    CHECK(at(assessed(open), 70).reachable == Answer::yes);
    CHECK(at(assessed(open), 90).reachable == Answer::unknown);
    CHECK(at(assessed(open), 100).reachable == Answer::no);
}

/// A lesion of 40 mm at a vessel, in these segments and no others.
Json stuck(const Json& segments) {
    Json document = listed();
    document["lesions"].erase(1);
    return with(document, {{"/lesions/0/segments", segments}, {"/lesions/0/diametersMm", {40}}, {"/lesions/0/nearMajorVessel", true}});
}

TEST_CASE("what blocks a threshold: that which, lifted alone, makes it reachable") {
    using Blockers = std::vector<Blocker>;
    const auto blockers = [](const Json& document) {
        const Assessment assessment = assessed(document);
        CHECK(at(assessment, 70).reachable == Answer::no);
        CHECK_FALSE(at(assessment, 70).plan.has_value());
        return at(assessment, 70).blocked_by;
    };
    // The right liver is 65 % of it: 35 % would stay, too little with cirrhosis.
    CHECK(blockers(with(stuck({5, 6, 7, 8}), {{"/liver/cirrhosis", true}})) == Blockers{Blocker::remnant, Blocker::untreatable_lesions});
    // 1, 3, 6 and 8 would stay, 45.5 %: 6 and 8 touch at a corner only.
    CHECK(blockers(stuck({2, 4, 5, 7})) == Blockers{Blocker::contiguity, Blocker::untreatable_lesions});
    CHECK(blockers(stuck({1, 2, 3, 4, 5, 6, 7, 8})) == Blockers{Blocker::untreatable_lesions});
}

TEST_CASE("what blocks a threshold in every completion is said, whatever the missing values are") {
    // The remnant would be enough under any minimum; a lesion in all segments is what stops it.
    const Json open = with(stuck({1, 2, 3, 4, 5, 6, 7, 8}), {{"/liver/steatosis", nullptr}});
    REQUIRE(assessed(open).debulking.minimum_remnant.possible.size() > 1);
    CHECK(at(assessed(open), 70).reachable == Answer::no);
    CHECK(at(assessed(open), 70).blocked_by == std::vector<Blocker>{Blocker::untreatable_lesions});
    // Too little with cirrhosis, 40 %, and enough without: that is not said of every completion.
    const Json cirrhosis = with(stuck({5, 6, 7, 8}), {{"/liver/cirrhosis", nullptr}});
    CHECK(at(assessed(cirrhosis), 70).reachable == Answer::unknown);
    CHECK(at(assessed(cirrhosis), 70).blocked_by.empty());
}

TEST_CASE("a limit on treatments blocks where every lesion could be treated") {
    Json many = stuck({1, 2, 3, 4, 5, 6, 7, 8});
    many = with(many, {{"/lesions/0/nearMajorVessel", false}, {"/lesions/0/depth", "deep"}, {"/lesions/0/diametersMm", {10}}, {"/lesions/0/count", 30}});
    // 16 of 30 deep lesions may be ablated: 53 %.
    CHECK(assessed(many).debulking.reach->max == Approx(100 * 16.0 / 30));
    CHECK(at(assessed(many), 70).blocked_by == std::vector<Blocker>{Blocker::treatment_limits});
}

TEST_CASE("the drawn plan is evaluated as drawn, safe or not") {
    const Plan right = assessed(with(listed(), {{"/plan", {{"segments", {5, 6, 7, 8}}, {"ablate", {{"B", 0}}}}}})).debulking.own.value();
    CHECK(right.name == "right hepatectomy");
    CHECK(right.major);
    CHECK(right.remnant.value == Approx(35));
    CHECK(right.debulked.volume == Approx(100 * 8.0 / 35));
    CHECK(right.left == std::vector<int>{0, 1});
    CHECK(right.safe());
    const Plan too_much = assessed(with(listed(), {{"/plan", {{"segments", {4, 5, 6, 7, 8}}}}})).debulking.own.value();
    CHECK(too_much.remnant.value == Approx(18));
    CHECK_FALSE(too_much.safe());
    const Plan corner = assessed(with(listed(), {{"/plan", {{"segments", {2, 4, 5, 7}}}}})).debulking.own.value();
    CHECK(corner.enough_remnant);
    CHECK_FALSE(corner.contiguous);
    CHECK_FALSE(corner.safe());
    CHECK_FALSE(assessed(listed()).debulking.own.has_value());
}

TEST_CASE("why the planner would not propose the drawn plan") {
    using Blockers = std::vector<Blocker>;
    const auto objections = [](const testing::Changes& changes) { return assessed(with(listed(), changes)).debulking.own_blocked_by; };
    CHECK(objections({{"/plan", {{"wedge", {{"A", 1}}}, {"ablate", {{"B", 1}}}}}}) == Blockers{});
    CHECK(objections({{"/plan", {{"segments", {4, 5, 6, 7, 8}}}}}) == Blockers{Blocker::remnant});
    CHECK(objections({{"/plan", {{"segments", {2, 4, 5, 7}}}}}) == Blockers{Blocker::contiguity});
    // B is deep: it may be ablated and not wedged.
    CHECK(objections({{"/plan", {{"wedge", {{"B", 1}}}}}}) == Blockers{Blocker::untreatable_lesions});
    // What goes with its segments is treated by nothing else.
    CHECK(objections({{"/plan", {{"segments", {2}}, {"wedge", {{"B", 1}}}}}}) == Blockers{});
    CHECK(objections({{"/lesions/0/depth", nullptr}, {"/plan", {{"wedge", {{"A", 1}}}}}}) == Blockers{Blocker::untreatable_lesions});
    CHECK(objections({{"/settings/maxAblations", 0}, {"/plan", {{"ablate", {{"B", 1}}}}}}) == Blockers{Blocker::treatment_limits});
    CHECK(objections({{"/settings/maxLocalTreatments", 1}, {"/plan", {{"wedge", {{"A", 1}}}, {"ablate", {{"B", 1}}}}}}) ==
          Blockers{Blocker::treatment_limits});
    CHECK(objections({}) == Blockers{});
}

TEST_CASE("unknown lesions: each completion up to sixty-four, an outer interval beyond") {
    // Lesions of 40 mm in the whole liver: wedged if superficial (33.5 mL each); one of 30 mm that can be ablated (14.1 mL).
    const auto unknown = [](int entries) {
        Json document = stuck({1, 2, 3, 4, 5, 6, 7, 8});
        document["lesions"][0] = with(document["lesions"][0], {{"/diametersMm", {30}}, {"/nearMajorVessel", false}, {"/depth", "deep"}});
        for (int i = 0; i < entries; ++i)
            document["lesions"].push_back(
                {{"segments", {1, 2, 3, 4, 5, 6, 7, 8}}, {"diametersMm", {40}}, {"nearMajorVessel", false}, {"depth", nullptr}});
        return document;
    };
    for (const int entries : {6, 7}) {
        const Reach reach = assessed(unknown(entries)).debulking.reach.value();
        CAPTURE(entries);
        CHECK(reach.min == Approx(100 * 27.0 / (27 + 64 * entries)));
        CHECK(reach.max == Approx(100));
        CHECK(reach.outer == (entries == 7));
    }
    // A threshold that all completions reach has the plan of the least treatable one; one that some reach has none.
    const Assessment one = assessed(with(listed(), {{"/lesions/0/depth", nullptr}}));
    CHECK(actions(at(one, 100).plan.value()) == "0w1a 0w1a ");
    CHECK(at(assessed(unknown(1)), 70).reachable == Answer::unknown);
    CHECK_FALSE(at(assessed(unknown(1)), 70).plan.has_value());
}

}  // namespace
}  // namespace nelm
