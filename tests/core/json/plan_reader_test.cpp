// Plan reader: the plan that the user drew, against the lesions that it names.
#include "json/plan_reader.h"

#include <string>

#include "core/issues.h"

namespace nelm {
namespace {

using testing::case_of;
using testing::Json;
using testing::listed;
using testing::refused_document;
using testing::with;

/// Two lesions: A (five alike) and B (one).
Json drawn(const char* plan) { return with(listed(), {{"/lesions/0/count", 5}, {"/plan", Json::parse(plan)}}); }

TEST_CASE("a drawn plan arrives") {
    const Case patient = case_of(drawn(R"({"segments":[2,3],"wedge":{"A":3},"ablate":{"A":2,"B":0}})"));
    REQUIRE(patient.plan.has_value());
    CHECK(patient.plan->segments.to_ulong() == 0b1100);
    CHECK(patient.plan->wedge == std::map<std::string, int>{{"A", 3}});
    CHECK(patient.plan->ablate == std::map<std::string, int>{{"A", 2}, {"B", 0}});
}

TEST_CASE("a plan may leave out what it does not do") {
    CHECK(case_of(drawn("{}")).plan->segments.none());
    CHECK(case_of(drawn(R"({"segments":null,"wedge":null,"ablate":{}})")).plan->wedge.empty());
    CHECK_FALSE(case_of(with(listed(), {{"/plan", nullptr}})).plan.has_value());
}

TEST_CASE("a plan names listed lesions, in counts that are there") {
    refused_document(drawn(R"({"wedge":{"C":1}})"),
                     {{"/plan/wedge/C", IssueCode::not_a_choice, "No lesion has this name.", "the name of a listed lesion", "1"}});
    refused_document(drawn(R"({"ablate":{"A":6}})"), {{"/plan/ablate/A", IssueCode::out_of_range, "There are not that many.", "0 to 5", "6"}});
    refused_document(drawn(R"({"ablate":{"A":-1}})"), {{"/plan/ablate/A", IssueCode::out_of_range, "There are not that many.", "0 to 5", "-1"}});
    refused_document(drawn(R"({"wedge":{"A":1.5}})"),
                     {{"/plan/wedge/A", IssueCode::wrong_type, "This is not a count.", "a whole number, 0 to 5", "1.5"}});
    refused_document(drawn(R"({"wedge":{"B":true}})"),
                     {{"/plan/wedge/B", IssueCode::wrong_type, "This is not a count.", "a whole number, 0 to 1", "true"}});
    refused_document(drawn(R"({"wedge":["A"]})"), {{"/plan/wedge", IssueCode::wrong_type, "Local treatments are an object.",
                                                   "lesion names with how many of each", "an array"}});
}

TEST_CASE("no lesion is treated twice") {
    refused_document(drawn(R"({"wedge":{"A":3},"ablate":{"A":3}})"),
                     {{"/plan", IssueCode::inconsistent, "The plan treats more of A than there are.", "at most 5", ""}});
    case_of(drawn(R"({"wedge":{"A":3},"ablate":{"A":2}})"));
}

TEST_CASE("segments of a plan are present segments") {
    refused_document(with(drawn(R"({"segments":[4]})"), {{"/liver/removedSegments", {4}}}),
                     {{"/plan/segments", IssueCode::inconsistent, "The plan resects a segment that was removed before.",
                       "segments that are present", ""}});
    refused_document(drawn(R"({"segments":[9]})"), {{"/plan/segments/0", IssueCode::out_of_range, "There is no such segment.", "1 to 8", "9"}});
}

TEST_CASE("a plan is an object with three keys") {
    refused_document(with(listed(), {{"/plan", 3}}),
                     {{"/plan", IssueCode::wrong_type, "A plan is an object.", "an object with segments, wedge and ablate", "3"}});
    refused_document(drawn(R"({"wedges":{}})"),
                     {{"/plan/wedges", IssueCode::unknown_key, "A plan has no such key.", "perhaps \"wedge\"", "an object"}});
    refused_document(drawn(R"({"resect":[2]})"),
                     {{"/plan/resect", IssueCode::unknown_key, "A plan has no such key.", "segments, wedge, ablate", "an array"}});
}

TEST_CASE("a plan before its lesions in the text is read all the same") {
    Json document{{"format", "nelm-case/1"}, {"plan", {{"wedge", {{"A", 1}}}}}};
    document["lesions"] = listed()["lesions"];
    CHECK(case_of(document).plan->wedge.at("A") == 1);
}

}  // namespace
}  // namespace nelm
