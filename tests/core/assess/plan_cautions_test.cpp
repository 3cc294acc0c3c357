// Plan cautions: which of them a plan carries (decision model, section 3). Their figures are among the boundaries.
#include "assess/plan_cautions.h"

#include <string>

#include "core/cases.h"

namespace nelm {
namespace {

using testing::assessed;
using testing::Changes;
using testing::Json;
using testing::listed;
using testing::with;

std::string words(const PlanCautions& cautions) {
    std::string text;
    for (std::size_t c = 0; c < cautions.size(); ++c)
        if (cautions.test(c)) text += (text.empty() ? "" : " ") + std::string(text_of(static_cast<PlanCaution>(c)));
    return text;
}

/// The cautions of a drawn plan, where portal vein thrombosis is ruled out.
std::string drawn(const char* plan, const Changes& changes = {}) {
    const Json open_vein = with(listed(), {{"/liver/portalVeinThrombosis", false}, {"/plan", Json::parse(plan)}});
    return words(assessed(with(open_vein, changes)).debulking.own.value().cautions);
}

TEST_CASE("doing nothing has nothing to mind") { CHECK(drawn(R"({"segments": []})").empty()); }

TEST_CASE("what is not modelled is said of every plan that does something") {
    CHECK(drawn(R"({"segments": [6]})") == "not-modelled");
    CHECK(drawn(R"({"segments": [], "wedge": {"A": 1}})") == "not-modelled");
}

TEST_CASE("the portal vein must be shown open unless thrombosis is ruled out") {
    CHECK(drawn(R"({"segments": [6]})", {{"/liver/portalVeinThrombosis", true}}) == "not-modelled inflow-to-be-shown");
    CHECK(drawn(R"({"segments": [6]})", {{"/liver/portalVeinThrombosis", nullptr}}) == "not-modelled inflow-to-be-shown");
}

TEST_CASE("major by segments, and major by volume alone") {
    CHECK(drawn(R"({"segments": [5, 6, 7]})") == "not-modelled major-resection");
    const Json volumes{{"1", 50}, {"2", 100}, {"3", 50}, {"4", 100}, {"5", 100}, {"6", 100}, {"7", 100}, {"8", 500}};
    CHECK(drawn(R"({"segments": [8]})", {{"/liver/functionalSegmentsMl", volumes}}) == "not-modelled major-loss");
    CHECK(drawn(R"({"segments": [7, 8, 6]})", {{"/liver/functionalSegmentsMl", volumes}}) == "not-modelled major-resection");
}

TEST_CASE("mostly ablation counts what goes with the segments as treated otherwise") {
    // B (27 of 35 parts) ablated: mostly. A ablated (8 parts) while B goes with segment 2: not.
    CHECK(drawn(R"({"segments": [], "wedge": {"A": 1}, "ablate": {"B": 1}})") == "not-modelled mostly-ablation");
    CHECK(drawn(R"({"segments": [2], "ablate": {"A": 1}})") == "not-modelled");
}

TEST_CASE("a threshold blocked by the remnant says that enlarging it is not modelled") {
    // B touches a vessel in segments 5 to 8: only their removal clears it, and 25 % of the liver stays where 40 % are needed.
    const Json blocked = with(listed(), {{"/lesions/1/segments", {5, 6, 7, 8}}, {"/lesions/1/nearMajorVessel", true}, {"/liver/cirrhosis", true}});
    const Debulking debulking = assessed(blocked).debulking;
    CHECK(debulking.thresholds.back().blocked_by == std::vector<Blocker>{Blocker::remnant, Blocker::untreatable_lesions});
    CHECK(words(debulking.cautions).find("enlarging-not-modelled") != std::string::npos);
    CHECK(words(assessed(listed()).debulking.cautions).find("enlarging") == std::string::npos);
}

}  // namespace
}  // namespace nelm
