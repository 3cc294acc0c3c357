// Given values: each kind of fact as findings show it.
#include "assess/given_values.h"

#include <string>

#include "core/cases.h"

namespace nelm::assessing {
namespace {

using completion::FactId;
using nelm::testing::case_of;
using nelm::testing::decided;
using nelm::testing::Json;
using nelm::testing::listed;
using nelm::testing::with;

std::optional<GivenValue> value(const Json& document, FactId fact) { return given_value(case_of(document), fact); }

TEST_CASE("each kind as it was entered") {
    CHECK(value(decided(), FactId::liver_failure) == GivenValue(false));
    CHECK(value(decided(), FactId::primary_site) == GivenValue(std::string("small-bowel")));
    CHECK(value(decided(), FactId::ki67) == GivenValue(1.0));
    CHECK(value(with(decided(), {{"/tumour/ki67Percent", {{"min", 1}, {"max", 5}}}}), FactId::ki67) == GivenValue(Interval{1, 5}));
    CHECK(value(decided(), FactId::lesion_count) == GivenValue(4.0));
    CHECK(value(decided(), FactId::ecog) == GivenValue(0.0));
    CHECK(value(listed(), FactId::height) == GivenValue(170.0));
    CHECK(value(with(decided(), {{"/tumour/grade", "G3"}}), FactId::reported_grade) == GivenValue(std::string("G3")));
    CHECK(value(with(decided(), {{"/settings/minimumRemnantPercent", 25}}), FactId::minimum_remnant_setting) == GivenValue(25.0));
}

TEST_CASE("lists in words") {
    CHECK(value(decided(), FactId::removed_segments) == GivenValue(std::string("none")));
    CHECK(value(with(decided(), {{"/liver/removedSegments", {3, 2}}}), FactId::removed_segments) == GivenValue(std::string("2, 3")));
    CHECK(value(listed(), FactId::lesions) == GivenValue(std::string("2 lesions")));
    Json one = listed();
    one["lesions"].erase(1);
    CHECK(value(one, FactId::lesions) == GivenValue(std::string("1 lesion")));
    CHECK(value(with(one, {{"/lesions/0/count", 7}}), FactId::lesions) == GivenValue(std::string("7 lesions")));
    CHECK(value(with(decided(), {{"/history/therapies", {"tare", "ssa"}}}), FactId::therapies) == GivenValue(std::string("ssa, tare")));
    CHECK(value(with(decided(), {{"/history/therapies", Json::array()}}), FactId::therapies) == GivenValue(std::string("none")));
    const Json volumes = Json::parse(R"({"1":30,"2":100,"3":130,"4":250,"5":180,"6":130,"7":280,"8":400})");
    CHECK(value(with(decided(), {{"/liver/functionalSegmentsMl", volumes}}), FactId::functional_segments) == GivenValue(1500.0));
}

TEST_CASE("of an empty case nothing was given") {
    const Case nothing = case_of(Json{{"format", "nelm-case/1"}});
    for (const completion::FactInfo& fact : completion::fact_table) {
        CAPTURE(std::string(fact.pointer));
        CHECK_FALSE(given_value(nothing, fact.id).has_value());
    }
}

TEST_CASE("of a full case every fact with a field was given") {
    const Json volumes = Json::parse(R"({"1":30,"2":100,"3":130,"4":250,"5":180,"6":130,"7":280,"8":400})");
    const Case full = case_of(with(listed(), {{"/estimates", decided()["estimates"]},
                                              {"/tumour/grade", "G1"},
                                              {"/tumour/syndrome", "carcinoid"},
                                              {"/liver/functionalSegmentsMl", volumes},
                                              {"/liver/totalVolumeMl", 1520},
                                              {"/history/therapies", {"ssa"}},
                                              {"/settings/minimumRemnantPercent", 25},
                                              {"/settings/eligibilityThresholdPercent", 75},
                                              {"/settings/lateStageBurdenPercent", 75}}));
    for (const completion::FactInfo& fact : completion::fact_table) {
        const bool stands_in = fact.id >= FactId::safe_reach && fact.id <= FactId::trusted_reading;
        CAPTURE(std::string(fact.pointer));
        CHECK(given_value(full, fact.id).has_value() != stands_in);
    }
}

}  // namespace
}  // namespace nelm::assessing
