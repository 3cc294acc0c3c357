// Assessment writer: every key of nelm-assessment/1, in its order, with the values of the assessment.
#include <cmath>
#include <limits>
#include <string>

#include "core/cases.h"

namespace nelm {
namespace {

using testing::assessed;
using testing::decided;
using testing::Json;
using testing::listed;
using testing::with;

Json written(const Json& document) { return Json::parse(write_assessment(assessed(document))); }

std::string keys(const Json& object) {
    std::string list;
    for (const auto& [key, value] : object.items()) list += (list.empty() ? "" : " ") + key;
    return list;
}

TEST_CASE("the keys are always there, in one order") {
    for (const Json& document : {decided(), listed(), Json{{"format", "nelm-case/1"}}}) {
        const Json a = written(document);
        CHECK(keys(a) ==
              "ok format engine verdict policies group grade volumes debulking opinions findings missing flips advice cohorts warnings");
        CHECK(keys(a["engine"]) == "version ruleset evidenceDate");
        CHECK(keys(a["verdict"]) == "is possible reasons");
        CHECK(keys(a["group"]) == "is possible");
        CHECK(keys(a["volumes"]) ==
              "tumourMl totalMl functionalMl burdenPercent standardMl totalIs bsaM2 formulas segmentsMl");
        CHECK(keys(a["advice"]) == "alternatives primary perioperative surveillance sequence");
        for (const Json& finding : a["findings"])
            CHECK(keys(finding).rfind("id effect holds question text uses missing citations", 0) == 0);
    }
}

TEST_CASE("a decided case") {
    const Json a = written(decided());
    CHECK(a["ok"] == true);
    CHECK(a["format"] == "nelm-assessment/1");
    CHECK(a["verdict"]["is"] == "debulking-supported");
    CHECK(a["verdict"]["possible"] == Json{"debulking-supported"});
    CHECK(a["verdict"]["reasons"] == Json{"support.functioning"});
    CHECK(a["policies"][1] == Json::parse(R"({"thresholdPercent":90,"is":"not-supported","possible":["not-supported"]})"));
    CHECK(a["group"]["is"] == 2);
    CHECK(a["grade"]["is"] == "G1");
    CHECK(a["debulking"]["reach"]["percent"] == 80);
    CHECK(a["debulking"]["reach"]["plan"].is_null());
    CHECK(a["volumes"]["burdenPercent"] == 10);
    CHECK(a["volumes"]["tumourMl"].is_null());
    CHECK(a["missing"].empty());
    CHECK_FALSE(a["debulking"].contains("own"));
    CHECK_FALSE(a["debulking"].contains("ownBlockedBy"));
}

TEST_CASE("sets have no favourite") {
    const Json a = written(with(decided(), {{"/liver/failure", nullptr}, {"/estimates/lesionCount", nullptr}, {"/tumour/mitosesPer2mm2", nullptr}}));
    CHECK(a["verdict"]["is"].is_null());
    CHECK(a["verdict"]["possible"] == Json{"contraindicated", "not-supported", "debulking-supported"});
    CHECK(a["group"]["is"].is_null());
    CHECK(a["group"]["possible"] == Json{1, 2});
    CHECK(a["grade"]["possible"] == Json{"G1", "G2", "G3"});
}

TEST_CASE("an interval says whether its ends are exact") {
    const Json a = written(with(decided(), {{"/estimates/debulkingPercent", {{"min", 60}, {"max", 80}}}}));
    CHECK(a["debulking"]["reach"]["percent"] == Json{{"min", 60}, {"max", 80}, {"bounds", "exact"}});
    CHECK(written(Json{{"format", "nelm-case/1"}})["volumes"]["standardMl"].is_null());
}

TEST_CASE("a plan by the names of the lesions") {
    const Json a = written(with(listed(), {{"/plan", {{"segments", {6}}, {"ablate", {{"B", 1}}}}}}));
    const Json& own = a["debulking"]["own"];
    CHECK(keys(own).rfind("segments name major wedged ablated left debulkedPercent debulkedBy parenchymaLostMl remnantPercent "
                          "remnantOfFunctionalPercent interventions safe proven",
                          0) == 0);
    CHECK(own["segments"] == Json{6});
    CHECK(own["name"] == "segmentectomy 6");
    CHECK(own["wedged"] == Json::object());
    CHECK(own["ablated"] == Json{{"B", 1}});
    CHECK(own["left"] == Json::object());
    CHECK(own["debulkedPercent"] == Approx(100));
    CHECK(a["debulking"]["ownBlockedBy"] == Json::array());
    CHECK(keys(own["debulkedBy"]) == "volume diameters product count");
    const Json& reach = a["debulking"]["reach"]["plan"];
    CHECK(reach["name"].is_null());
    CHECK(reach["wedged"] == Json{{"A", 1}});
    CHECK(a["volumes"]["totalIs"] == "estimated:vauthey");
    CHECK(keys(a["volumes"]["segmentsMl"]) == "1 2 3 4 5 6 7 8");
}

TEST_CASE("a citation names source, place and fact") {
    const Json a = written(decided());
    for (const Json& finding : a["findings"])
        if (finding["id"] == "contraindication.liver-failure") {
            CHECK(finding["citations"][0]["source"] == "editorial-2018");
            CHECK(finding["citations"][0]["fact"] == "S49");
            CHECK_FALSE(finding["citations"][0]["locator"].get<std::string>().empty());
            CHECK(finding["uses"] == Json::parse(R"([{"pointer":"/liver/failure","value":false}])"));
        }
}

TEST_CASE("a number that is not finite is our own fault and never written") {
    Assessment assessment = assessed(decided());
    assessment.debulking.reach = Reach{std::nan(""), 1, false};
    CHECK_THROWS_AS(write_assessment(assessment), std::logic_error);
    assessment.debulking.reach = Reach{0, std::numeric_limits<double>::infinity(), false};
    CHECK_THROWS_AS(write_assessment(assessment), std::logic_error);
}

TEST_CASE("no written text holds a NaN or an infinity, and every percentage is one") {
    for (const Json& document : {decided(), listed(), Json{{"format", "nelm-case/1"}}}) {
        const Json flat = written(document).flatten();
        for (const auto& [path, value] : flat.items()) {
            if (!value.is_number()) continue;
            CAPTURE(path);
            CHECK(std::isfinite(value.get<double>()));
            if (path.size() > 7 && path.compare(path.size() - 7, 7, "Percent") == 0) CHECK((value >= 0 && value <= 100));
        }
    }
}

TEST_CASE("a refusal") {
    CHECK(write_refusal({{"/a", IssueCode::wrong_type, "m", "e", "g"}}) ==
          R"({"ok":false,"issues":[{"pointer":"/a","code":"wrong-type","message":"m","expected":"e","got":"g"}]})");
}

}  // namespace
}  // namespace nelm
