// Verdict: every line of the table, why it holds, and that an earlier line wins (decision model, section 5).
#include "rules/verdict.h"

#include <set>
#include <string>

#include "core/cases.h"
#include "core/pointers.h"

namespace nelm {
namespace {

using testing::Changes;
using testing::decided;
using testing::Json;
using testing::policy;
using testing::with;
using namespace testing::pointers;

std::string verdict(const Changes& changes) { return testing::verdict(with(decided(), changes)); }

TEST_CASE("V0: lung and thymus come before everything") {
    CHECK(verdict({{"/tumour/primarySite", "lung"}}) == "out-of-scope");
    CHECK(verdict({{"/tumour/primarySite", "thymus"}, {"/liver/failure", true}}) == "out-of-scope");
}

TEST_CASE("V1: each contraindication") {
    CHECK(verdict({{"/tumour/differentiation", "poor"}}) == "contraindicated");
    CHECK(verdict({{"/carcinoidHeartDisease", "present"}}) == "contraindicated");
    CHECK(verdict({{"/carcinoidHeartDisease", "corrected"}}) == "debulking-supported");
    CHECK(verdict({{"/peritonealCarcinomatosis", true}}) == "contraindicated");
    CHECK(verdict({{outside, "significant"}}) == "contraindicated");
    CHECK(verdict({{"/liver/failure", true}}) == "contraindicated");
    CHECK(verdict({{"/liver/childPugh", "B"}}) == "contraindicated");
    CHECK(verdict({{"/liver/childPugh", "C"}}) == "contraindicated");
    CHECK(verdict({{"/patient/fitForLiverSurgery", false}}) == "contraindicated");
}

TEST_CASE("V1: every reason that holds is listed") {
    const Assessment assessment =
        testing::assessed(with(decided(), {{"/liver/failure", true}, {"/peritonealCarcinomatosis", true}, {"/liver/childPugh", "C"}}));
    CHECK(assessment.verdict.reasons == std::vector<std::string_view>{"contraindication.peritoneal-carcinomatosis",
                                                                      "contraindication.liver-failure", "contraindication.child-pugh-b-or-c"});
}

TEST_CASE("V2: grade 3, and a burden above 75 %") {
    CHECK(verdict({{"/tumour/ki67Percent", 21}}) == "not-supported");
    CHECK(verdict({{"/tumour/grade", "G3"}}) == "not-supported");
    CHECK(verdict({{burden, 75}}) == "debulking-supported");
    CHECK(verdict({{burden, 75.1}}) == "not-supported");
    CHECK(verdict({{burden, 75.1}, {"/settings/lateStageBurdenPercent", 80}}) == "debulking-supported");
    CHECK(verdict({{burden, 61}, {"/settings/lateStageBurdenPercent", 60}}) == "not-supported");
    CHECK(verdict({{"/tumour/ki67Percent", 21}, {reach, 100}}) == "not-supported");
}

TEST_CASE("V3: too little, but symptoms to relieve") {
    CHECK(verdict({{reach, 69.9}, {controlled, false}}) == "palliative-debulking");
    CHECK(verdict({{reach, 0.1}, {controlled, false}}) == "palliative-debulking");
    CHECK(verdict({{reach, 69.9}, {controlled, false}, {hormonal, false}, {bulk, true}}) == "palliative-debulking");
    CHECK(verdict({{reach, 0}, {controlled, false}}) == "not-supported");
}

TEST_CASE("V4: too little") {
    CHECK(verdict({{reach, 69.9}}) == "not-supported");
    CHECK(verdict({{reach, 69.9}, {hormonal, false}, {bulk, false}, {controlled, false}}) == "not-supported");
    CHECK(verdict({{reach, 75}, {"/settings/eligibilityThresholdPercent", 76}}) == "not-supported");
    CHECK(verdict({{reach, 75}, {"/settings/eligibilityThresholdPercent", 76}, {controlled, false}}) == "palliative-debulking");
}

TEST_CASE("V5: everything can be cleared") {
    CHECK(verdict({{reach, 100}}) == "resection-supported");
    CHECK(verdict({{reach, 99.9}}) == "debulking-supported");
    CHECK(verdict({{reach, 100}, {outside, "regional-nodes"}}) == "resection-supported");
    CHECK(verdict({{reach, 100}, {outside, "limited"}, {controlled, false}}) == "debulking-supported");
    CHECK(verdict({{reach, 100}, {"/primary/inPlace", true}, {"/primary/resectable", true}}) == "resection-supported");
    CHECK(verdict({{reach, 100}, {"/primary/inPlace", true}, {"/primary/resectable", false}}) == "debulking-supported");
    CHECK(verdict({{reach, 100}, {burden, 40}, {hormonal, false}}) == "resection-supported");  // before V6
}

TEST_CASE("V6: a high burden without symptoms") {
    CHECK(verdict({{burden, 25.1}, {hormonal, false}}) == "equipoise");
    CHECK(verdict({{burden, 25}, {hormonal, false}}) == "debulking-supported");
    CHECK(verdict({{burden, 25.1}}) == "debulking-supported");  // controlled symptoms are symptoms
    CHECK(verdict({{burden, 25.1}, {hormonal, false}, {functioning, false}}) == "equipoise");
}

TEST_CASE("V7: functioning, with at most nodes or uncontrolled symptoms") {
    CHECK(verdict({}) == "debulking-supported");
    CHECK(verdict({{outside, "regional-nodes"}}) == "debulking-supported");
    CHECK(verdict({{outside, "limited"}}) == "debulking-option");
    CHECK(verdict({{outside, "limited"}, {controlled, false}}) == "debulking-supported");
    CHECK(verdict({{functioning, nullptr}}) == "debulking-supported");  // implied by hormonal symptoms
    CHECK(verdict({{functioning, nullptr}, {hormonal, false}, {"/tumour/syndrome", "insulinoma"}}) == "debulking-supported");
}

TEST_CASE("V8: otherwise") {
    CHECK(verdict({{functioning, false}, {hormonal, false}}) == "debulking-option");
    CHECK(verdict({{functioning, false}, {hormonal, false}, {bulk, true}, {burden, 40}}) == "debulking-option");
}

TEST_CASE("unknown facts leave every verdict that could be, in the order of the table") {
    CHECK(verdict({{"/liver/failure", nullptr}}) == "contraindicated | debulking-supported");
    CHECK(verdict({{reach, nullptr}}) == "not-supported | resection-supported | debulking-supported");
    CHECK(verdict({{functioning, nullptr}, {hormonal, nullptr}}) == "debulking-supported | debulking-option");
    CHECK(verdict({{burden, nullptr}}) == "not-supported | debulking-supported");
    CHECK(testing::verdict(Json{{"format", "nelm-case/1"}}) ==
          "out-of-scope | contraindicated | not-supported | palliative-debulking | resection-supported | equipoise | debulking-supported | "
          "debulking-option");
}

TEST_CASE("a decided case stays decided, whatever else is unknown") {
    Json document{{"format", "nelm-case/1"}};
    document["tumour"] = {{"primarySite", "lung"}};
    CHECK(testing::verdict(document) == "out-of-scope");
    document["tumour"] = {{"primarySite", "pancreas"}};
    document["liver"] = {{"failure", true}};
    CHECK(testing::verdict(document) == "contraindicated");
}

TEST_CASE("policies hold the same case to every threshold, whatever the setting of the verdict") {
    CHECK(policy(decided(), 70) == "debulking-supported");
    CHECK(policy(decided(), 90) == "not-supported");
    CHECK(policy(with(decided(), {{controlled, false}}), 90) == "palliative-debulking");
    CHECK(policy(with(decided(), {{reach, 100}}), 90) == "resection-supported");
    const Json own = with(decided(), {{"/settings/thresholdsPercent", {80.5, 80}}, {"/settings/eligibilityThresholdPercent", 99}});
    CHECK(policy(own, 80) == "debulking-supported");
    CHECK(policy(own, 80.5) == "not-supported");
    CHECK(policy(own, 70) == "no such policy");
    CHECK(testing::verdict(own) == "not-supported");
}

TEST_CASE("the table has every verdict, and each rule has its own id") {
    std::set<std::string> ids;
    std::set<Verdict> verdicts;
    for (const rules::VerdictLine& line : rules::verdict_table()) {
        verdicts.insert(line.verdict);
        for (const rules::Rule* rule : line.any_of) {
            CHECK(ids.insert(std::string(rule->id)).second);
            CHECK(rule->question.back() == '?');
            CHECK_FALSE(rule->texts.yes.empty());
            CHECK_FALSE(rule->texts.no.empty());
            CHECK_FALSE(rule->texts.unknown.empty());
        }
    }
    CHECK(verdicts.size() == count_of<Verdict>);
}

}  // namespace
}  // namespace nelm
