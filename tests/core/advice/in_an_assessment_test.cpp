// Advice in an assessment: status, texts and derivation over all completions, and its JSON.
#include "assess/advice.h"

#include <nelm/text.h>

#include "core/advice/lines.h"

namespace nelm {
namespace {

using namespace nelm::testing;

Json written(const Json& document) { return Json::parse(assess_text(document.dump())); }

const Json& entry(const Json& lines, std::string_view id) {
    for (const Json& each : lines)
        if (each["id"] == id) return each;
    FAIL("no line " << id);
    throw 0;  // FAIL has thrown
}

TEST_CASE("one status: it, its sentence, and what it rests on") {
    const Assessment assessment = assessed(with(decided(), {{"/liver/portalVeinThrombosis", true}}));
    const Advice* line = testing::advice(assessment, "embolisation.caution.portal-vein-thrombosis");
    REQUIRE(line != nullptr);
    CHECK(line->status.is() == AdviceStatus::caution);
    CHECK_FALSE(line->may_not_apply);
    CHECK(line->why.size() == 1);
    CHECK(line->missing.empty());
    CHECK(line->uses.front().pointer == "/tumour/primarySite");
    CHECK(std::any_of(line->uses.begin(), line->uses.end(), [](const UsedFact& used) {
        return used.pointer == "/liver/portalVeinThrombosis" && used.value == GivenValue(true);
    }));
}

TEST_CASE("more than one: all of them, a sentence for each, and what is missing") {
    const Assessment assessment = assessed(with(decided(), {{"/history/prrtPlanned", nullptr}}));
    const Advice* line = testing::advice(assessment, "embolisation.radio");
    REQUIRE(line != nullptr);
    CHECK(possible(line->status) == "option | caution");
    CHECK(line->why.size() == 2);
    CHECK(line->missing == std::vector<std::string>{"/history/prrtPlanned"});
    CHECK_FALSE(line->may_not_apply);
}

TEST_CASE("a line that may not be for this case says so; one that is not is left out") {
    const Assessment assessment = assessed(with(decided(), {{"/carcinoidHeartDisease", nullptr}}));
    const Advice* heart = testing::advice(assessment, "perioperative.heart");
    REQUIRE(heart != nullptr);
    CHECK(heart->may_not_apply);
    CHECK(heart->missing == std::vector<std::string>{"/carcinoidHeartDisease"});
    CHECK(testing::advice(assessed(decided()), "perioperative.heart") == nullptr);
}

TEST_CASE("nothing is asked that a line does not need") {
    const Assessment assessment = assessed(nothing_known({{"/tumour/primarySite", "small-bowel"}}));
    CHECK(testing::advice(assessment, "sequence.team")->missing.empty());
    CHECK(testing::advice(assessment, "perioperative.octreotide")->missing.empty());
    CHECK(testing::advice(assessment, "systemic.everolimus")->missing ==
          std::vector<std::string>{"/tumour/differentiation"});
    CHECK(testing::advice(assessment, "transplantation.checklist.age-2007")->missing ==
          std::vector<std::string>{"/patient/ageYears"});
    // What comes after complete resection in the verdict does not matter to it.
    const std::vector<std::string>& missing = testing::advice(assessment, "surveillance.panel")->missing;
    CHECK(std::find(missing.begin(), missing.end(), "/tumour/functioning") == missing.end());
}

TEST_CASE("a summary has no advice") { CHECK(assess(case_of(decided()), Detail::summary).advice.empty()); }

TEST_CASE("as JSON, by section") {
    const Json advice = written(with(decided(), {{"/history/prrtPlanned", nullptr}}))["advice"];
    std::vector<std::string> sections;
    for (const auto& [section, lines] : advice.items()) sections.push_back(section);
    CHECK(sections == std::vector<std::string>{"alternatives", "primary", "perioperative", "surveillance", "sequence"});

    const Json& open = entry(advice["alternatives"], "embolisation.radio");
    CHECK(open["status"].is_null());
    CHECK(open["possible"] == Json({"option", "caution"}));
    CHECK(open["mayNotApply"] == false);
    CHECK(open["why"].size() == 2);
    CHECK(open["missing"] == Json({"/history/prrtPlanned"}));
    CHECK(open["citations"][0]["fact"] == "S15");
    CHECK(open["assumption"].is_string());

    const Json& team = entry(advice["sequence"], "sequence.team");
    CHECK(team["status"] == "informs");
    CHECK(team["uses"] == Json::parse(R"([{"pointer": "/tumour/primarySite", "value": "small-bowel"}])"));
    CHECK_FALSE(team.contains("assumption"));
}

TEST_CASE("advice does not change the verdict or what is missing for it") {
    const Assessment assessment = assessed(nothing_known({{"/tumour/primarySite", "pancreas"}}));
    for (const MissingFact& fact : assessment.missing) {
        CHECK(fact.pointer != "/patient/ageYears");
        if (fact.pointer != "/tumour/ki67Percent") continue;
        // Cells of the grade alone: the 10 % of the transplant checklist parts none.
        for (const Remaining& cell : fact.remaining) CHECK(cell.value.find("10") == std::string::npos);
    }
}

}  // namespace
}  // namespace nelm
