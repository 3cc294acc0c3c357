// Terms: the decision model's defined words (sections 1 and 5), over complete and incomplete cases.
#include "rules/terms.h"

#include "assess/subject.h"
#include "core/cases.h"

namespace nelm::rules {
namespace {

using nelm::testing::case_of;
using nelm::testing::Changes;
using nelm::testing::decided;
using nelm::testing::Json;
using nelm::testing::with;

/// "yes", "no" or "both": every answer of the term over all completions of the decided case with these changes.
std::string answer(bool (*term)(const Completion&), const Changes& changes) {
    const Case patient = case_of(with(decided(), changes));
    assessing::Subject subject(patient);
    const completion::Completion completion = subject.completion();
    const std::vector<bool> values = assessing::every_value<bool>(subject, completion, term);
    return values.size() == 2 ? "both" : values.front() ? "yes" : "no";
}

TEST_CASE("lung and thymus alone are out of scope") {
    for (const Term& site : vocabulary<PrimarySite>) {
        const std::string text(site.text);
        CAPTURE(text);
        CHECK(answer(lung_or_thymus, {{"/tumour/primarySite", text}}) == (text == "lung" || text == "thymus" ? "yes" : "no"));
    }
    CHECK(answer(lung_or_thymus, {{"/tumour/primarySite", nullptr}}) == "both");
}

TEST_CASE("grade 3: by report, or by the higher index") {
    CHECK(answer(grade_3, {}) == "no");
    CHECK(answer(grade_3, {{"/tumour/ki67Percent", 21}}) == "yes");
    CHECK(answer(grade_3, {{"/tumour/mitosesPer2mm2", 21}}) == "yes");
    CHECK(answer(grade_3, {{"/tumour/ki67Percent", 21}, {"/tumour/mitosesPer2mm2", nullptr}}) == "yes");
    CHECK(answer(grade_3, {{"/tumour/mitosesPer2mm2", nullptr}}) == "both");
    CHECK(answer(grade_3, {{"/tumour/grade", "G3"}}) == "yes");
    CHECK(answer(grade_3, {{"/tumour/grade", "G2"}, {"/tumour/ki67Percent", nullptr}, {"/tumour/mitosesPer2mm2", nullptr}}) == "no");
    CHECK(answer(grade_3, {{"/tumour/differentiation", "poor"}, {"/tumour/ki67Percent", 80}}) == "no");  // a carcinoma has no grade
}

TEST_CASE("the grade") {
    const auto grade = [](const Changes& changes) { return nelm::testing::grade(with(decided(), changes)); };
    CHECK(grade({}) == "G1");
    CHECK(grade({{"/tumour/ki67Percent", 2.9}, {"/tumour/mitosesPer2mm2", 2}}) == "G2");  // the higher index decides
    CHECK(grade({{"/tumour/ki67Percent", 3}}) == "G2");
    CHECK(grade({{"/tumour/ki67Percent", 20}}) == "G2");
    CHECK(grade({{"/tumour/ki67Percent", 20.1}}) == "G3");
    CHECK(grade({{"/tumour/mitosesPer2mm2", nullptr}}) == "G1 | G2 | G3");  // one known index is a lower bound
    CHECK(grade({{"/tumour/mitosesPer2mm2", nullptr}, {"/tumour/ki67Percent", 10}}) == "G2 | G3");
    CHECK(grade({{"/tumour/mitosesPer2mm2", nullptr}, {"/tumour/ki67Percent", 30}}) == "G3");
    CHECK(grade({{"/tumour/ki67Percent", {{"min", 1}, {"max", 5}}}}) == "G1 | G2");
    CHECK(grade({{"/tumour/grade", "G3"}}) == "G3");
    CHECK(grade({{"/tumour/differentiation", "poor"}}) == "NEC");
    CHECK(grade({{"/tumour/differentiation", "poor"}, {"/tumour/grade", "G3"}}) == "NEC");
    CHECK(grade({{"/tumour/differentiation", nullptr}}) == "G1 | NEC");
    CHECK(grade({{"/tumour/primarySite", "lung"}}).empty());
    CHECK(grade({{"/tumour/primarySite", nullptr}}) == "G1");  // of the other sites; none is never listed
}

TEST_CASE("symptoms and their control") {
    constexpr const char* hormonal = "/tumour/hormonalSymptoms";
    constexpr const char* bulk = "/tumour/bulkSymptoms";
    constexpr const char* controlled = "/tumour/symptomsControlled";
    CHECK(answer(symptomatic, {{hormonal, true}, {bulk, false}}) == "yes");
    CHECK(answer(symptomatic, {{hormonal, false}, {bulk, true}}) == "yes");
    CHECK(answer(symptomatic, {{hormonal, false}, {bulk, false}}) == "no");
    CHECK(answer(symptomatic, {{hormonal, nullptr}, {bulk, true}}) == "yes");
    CHECK(answer(symptomatic, {{hormonal, nullptr}, {bulk, false}}) == "both");
    CHECK(answer(uncontrolled, {{controlled, false}}) == "yes");
    CHECK(answer(uncontrolled, {{controlled, true}}) == "no");
    CHECK(answer(uncontrolled, {{controlled, nullptr}}) == "both");
    CHECK(answer(uncontrolled, {{hormonal, false}, {controlled, false}}) == "no");
    CHECK(answer(uncontrolled, {{hormonal, false}, {controlled, nullptr}}) == "no");
}

TEST_CASE("outside the liver") {
    constexpr const char* place = "/extrahepatic";
    CHECK(answer(no_more_than_regional_nodes, {{place, "none"}}) == "yes");
    CHECK(answer(no_more_than_regional_nodes, {{place, "regional-nodes"}}) == "yes");
    CHECK(answer(no_more_than_regional_nodes, {{place, "limited"}}) == "no");
    CHECK(answer(beyond_regional_nodes, {{place, "limited"}}) == "yes");
    CHECK(answer(beyond_regional_nodes, {{place, nullptr}}) == "both");
    CHECK(answer(significant_extrahepatic, {{place, "significant"}}) == "yes");
    CHECK(answer(significant_extrahepatic, {{place, "limited"}}) == "no");
}

TEST_CASE("the primary") {
    constexpr const char* in_place = "/primary/inPlace";
    constexpr const char* resectable = "/primary/resectable";
    CHECK(answer(unresectable_primary, {{in_place, true}, {resectable, false}}) == "yes");
    CHECK(answer(unresectable_primary, {{in_place, true}, {resectable, true}}) == "no");
    CHECK(answer(unresectable_primary, {{in_place, false}, {resectable, nullptr}}) == "no");
    CHECK(answer(unresectable_primary, {{in_place, nullptr}, {resectable, true}}) == "no");
    CHECK(answer(unresectable_primary, {{in_place, nullptr}, {resectable, false}}) == "both");
}

TEST_CASE("Child-Pugh, with or without cirrhosis") {
    for (const Json& cirrhosis : {Json(true), Json(false), Json()}) {
        CHECK(answer(child_pugh_b_or_c, {{"/liver/childPugh", "A"}, {"/liver/cirrhosis", cirrhosis}}) == "no");
        CHECK(answer(child_pugh_b_or_c, {{"/liver/childPugh", "B"}, {"/liver/cirrhosis", cirrhosis}}) == "yes");
        CHECK(answer(child_pugh_b_or_c, {{"/liver/childPugh", "C"}, {"/liver/cirrhosis", cirrhosis}}) == "yes");
    }
    CHECK(answer(child_pugh_b_or_c, {{"/liver/childPugh", nullptr}, {"/liver/cirrhosis", false}}) == "both");
}

TEST_CASE("the four groups, always at 70 %") {
    const auto group = [](const Changes& changes) { return nelm::testing::group(with(decided(), changes)); };
    constexpr const char* reach = "/estimates/debulkingPercent";
    constexpr const char* controlled = "/tumour/symptomsControlled";
    CHECK(group({}) == "2");
    CHECK(group({{"/estimates/lesionCount", 1}}) == "1");
    CHECK(group({{"/estimates/lesionCount", nullptr}}) == "1 | 2");
    CHECK(group({{reach, 69.9}}) == "3");
    CHECK(group({{reach, 69.9}, {controlled, false}}) == "4");
    CHECK(group({{reach, 0}, {controlled, false}}) == "3");
    CHECK(group({{reach, 0.1}, {controlled, false}}) == "4");
    CHECK(group({{reach, 70}, {controlled, false}}) == "2");
    CHECK(group({{reach, nullptr}}) == "2 | 3");
    CHECK(group({{reach, nullptr}, {controlled, nullptr}}) == "2 | 3 | 4");
    CHECK(group({{reach, 75}, {"/settings/eligibilityThresholdPercent", 90}}) == "2");
    CHECK(group({{"/tumour/primarySite", "thymus"}}).empty());
    CHECK(group({{"/tumour/differentiation", "poor"}}) == "2");
}

}  // namespace
}  // namespace nelm::rules
