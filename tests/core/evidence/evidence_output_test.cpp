// Evidence output: nelm-evidence/1, where every fact says what uses it.
#include <set>
#include <string>

#include <nelm/text.h>
#include "core/cases.h"
#include "core/catch.h"
#include "evidence/usage.h"

namespace nelm {
namespace {

using testing::Json;

TEST_CASE("the output has its format, all sources and all facts") {
    const Json output = Json::parse(evidence_text());
    CHECK(output["format"] == "nelm-evidence/1");
    REQUIRE(output["sources"].size() == sources().size());
    CHECK(output["sources"][0]["id"] == "nanets-2021-for");
    CHECK(output["sources"][0]["doi"].is_null());
    CHECK(output["sources"][2]["doi"] == "10.1245/s10434-018-6751-8");
    REQUIRE(output["facts"].size() == facts().size());
    CHECK(output["facts"][11]["id"] == "S12");
    CHECK(output["facts"][11]["source"] == "nanets-2021-for");
}

TEST_CASE("no fact is unused, and everything that uses one is named once") {
    const auto usages = evidence::every_usage();
    std::set<std::string> ids;
    for (const evidence::Usage& usage : usages) {
        CAPTURE(std::string(usage.id));
        CHECK(ids.insert(std::string(usage.id)).second);
    }
    const Json output = Json::parse(evidence_text());
    for (const Json& fact : output["facts"]) {
        CAPTURE(fact["id"].get<std::string>());
        CHECK_FALSE(fact["usedBy"].empty());
        for (const Json& id : fact["usedBy"]) CHECK(ids.count(id.get<std::string>()) == 1);
    }
}

TEST_CASE("a fact names a threshold, a rule, an advice line, a series or a topic that rests on it") {
    const Json output = Json::parse(evidence_text());
    const auto uses = [&](int fact, const char* id) {
        for (const Json& used : output["facts"][static_cast<std::size_t>(fact - 1)]["usedBy"])
            if (used == id) return true;
        return false;
    };
    CHECK(uses(12, "contraindication.carcinoid-heart-disease"));
    CHECK(uses(2, "debulking.eligibility"));
    CHECK(uses(107, "ablation.size-limit"));
    CHECK(uses(104, "small-bowel-376.matched-surgery"));
    CHECK(uses(18, "evidence-page.disease"));
    CHECK(uses(99, "uncertainty.hidden-disease"));
}

TEST_CASE("thresholds come with their sign, assumptions with their reason") {
    const Json output = Json::parse(evidence_text());
    std::set<std::string> ids;
    for (const Json& threshold : output["thresholds"]) {
        CAPTURE(threshold["id"].get<std::string>());
        CHECK(ids.insert(threshold["id"].get<std::string>()).second);
        CHECK((threshold["comparator"] == "<" || threshold["comparator"] == "≤" || threshold["comparator"] == "≥" ||
               threshold["comparator"] == ">"));
        CHECK((!threshold["citations"].empty() || threshold["assumption"].is_string()));
    }
    CHECK(ids.count("remnant.minimum") == 1);
    CHECK(ids.count("local.wedge-margin") == 1);
    CHECK(ids.count("transplantation.burden") == 1);
    std::set<std::string> assumed;
    for (const Json& assumption : output["assumptions"]) {
        assumed.insert(assumption["id"].get<std::string>());
        CHECK_FALSE(assumption["text"].get<std::string>().empty());
    }
    CHECK(assumed.count("uncertainty.diameter-error") == 1);
    CHECK(assumed.count("burden.late-stage") == 1);
}

TEST_CASE("series of the output hold no case against anything") {
    const Json output = Json::parse(evidence_text());
    REQUIRE_FALSE(output["cohorts"].empty());
    for (const Json& row : output["cohorts"]) {
        CHECK_FALSE(row.contains("resembles"));
        CHECK((row["figure"].is_null() || row["figure"].is_number()));
        CHECK((row["spread"].is_null() || row["spread"]["low"] < row["spread"]["high"]));
    }
    for (const Json& topic : output["topics"]) CHECK(topic["id"].get<std::string>().rfind("evidence-page.", 0) == 0);
}

}  // namespace
}  // namespace nelm
