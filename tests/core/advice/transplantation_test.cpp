// Transplantation: no standard, and a checklist whose items are answered one by one.
#include "advice/transplantation_checklist.h"

#include "core/advice/lines.h"

namespace nelm::advice {
namespace {

using namespace nelm::testing;

/// The first word of an item's answer: "Fulfilled", "Not fulfilled" or "Ask".
std::string answer(const std::string& item, const Json& document) {
    const Assessment assessment = assessed(document);
    const Advice* line = testing::advice(assessment, "transplantation.checklist." + item);
    if (line == nullptr) return "left out";
    CHECK(line->status.is() == AdviceStatus::informs);
    REQUIRE(line->why.size() == 1);
    return std::string(line->why.front().substr(0, line->why.front().find(':')));
}

TEST_CASE("transplantation is no standard, and not for what resection clears") {
    CHECK(status("transplantation.standing", decided()) == "caution");
    CHECK(status("transplantation.standing", clearable()) == "not-suggested");
    CHECK(status("transplantation.standing", with(decided(), {{"/tumour/primarySite", "lung"}})) == "none");
    CHECK(status("transplantation.standing", with(decided(), {{"/estimates/debulkingPercent", nullptr}})) ==
          "caution | not-suggested");
}

TEST_CASE("low grade") {
    CHECK(answer("low-grade", decided()) == "Fulfilled");
    CHECK(answer("low-grade", with(decided(), {{"/tumour/ki67Percent", 20}})) == "Fulfilled");
    CHECK(answer("low-grade", with(decided(), {{"/tumour/ki67Percent", 21}})) == "Not fulfilled");
    CHECK(answer("low-grade", with(decided(), {{"/tumour/differentiation", "poor"}})) == "Not fulfilled");
    CHECK(answer("low-grade", with(decided(), {{"/tumour/mitosesPer2mm2", nullptr}})) == "Ask");
}

TEST_CASE("Ki-67 below 10 %") {
    CHECK(answer("ki67", with(decided(), {{"/tumour/ki67Percent", 9.9}})) == "Fulfilled");
    CHECK(answer("ki67", with(decided(), {{"/tumour/ki67Percent", 10}})) == "Not fulfilled");
    CHECK(answer("ki67", with(decided(), {{"/tumour/ki67Percent", 10.1}})) == "Not fulfilled");
    CHECK(answer("ki67", with(decided(), {{"/tumour/ki67Percent", nullptr}})) == "Ask");
    CHECK(answer("ki67", with(decided(), {{"/tumour/ki67Percent", {{"min", 5}, {"max", 15}}}})) == "Ask");
    // A reported grade 1 leaves no Ki-67 of 3 % or more.
    CHECK(answer("ki67", with(decided(), {{"/tumour/ki67Percent", nullptr}, {"/tumour/grade", "G1"}})) == "Fulfilled");
}

TEST_CASE("drainage into the portal vein") {
    for (const char* site : {"pancreas", "duodenum", "small-bowel", "appendix", "cecum", "colon"})
        CHECK(answer("portal-drainage", with(decided(), {{"/tumour/primarySite", site}})) == "Fulfilled");
    for (const char* site : {"stomach", "rectum", "other", "unknown-primary"})
        CHECK(answer("portal-drainage", with(decided(), {{"/tumour/primarySite", site}})) == "Ask");
    CHECK(answer("portal-drainage", with(decided(), {{"/tumour/primarySite", nullptr}})) == "Ask");
}

TEST_CASE("primary removed, and nothing outside the liver") {
    CHECK(answer("primary-removed", decided()) == "Fulfilled");
    CHECK(answer("primary-removed", with(decided(), {{"/primary/inPlace", true}})) == "Not fulfilled");
    CHECK(answer("primary-removed", with(decided(), {{"/primary/inPlace", nullptr}})) == "Ask");
    CHECK(answer("primary-removed", with(decided(), {{"/tumour/primarySite", "unknown-primary"}})) == "Ask");
    CHECK(answer("liver-only", decided()) == "Fulfilled");
    CHECK(answer("liver-only", with(decided(), {{"/extrahepatic", "regional-nodes"}})) == "Not fulfilled");
    CHECK(answer("liver-only", with(decided(), {{"/peritonealCarcinomatosis", true}})) == "Not fulfilled");
    CHECK(answer("liver-only", with(decided(), {{"/extrahepatic", nullptr}})) == "Ask");
    CHECK(answer("liver-only", with(decided(), {{"/extrahepatic", nullptr}, {"/peritonealCarcinomatosis", true}})) ==
          "Not fulfilled");
}

TEST_CASE("liver involvement of at most 50 %") {
    CHECK(answer("liver-involvement", with(decided(), {{"/estimates/tumourBurdenPercent", 49.9}})) == "Fulfilled");
    CHECK(answer("liver-involvement", with(decided(), {{"/estimates/tumourBurdenPercent", 50}})) == "Fulfilled");
    CHECK(answer("liver-involvement", with(decided(), {{"/estimates/tumourBurdenPercent", 50.1}})) == "Not fulfilled");
    CHECK(answer("liver-involvement", with(decided(), {{"/estimates/tumourBurdenPercent", nullptr}})) == "Ask");
}

TEST_CASE("stability is always asked") {
    CHECK(answer("stable-disease", decided()) == "Ask");
    CHECK(answer("stable-disease", nothing_known()) == "Ask");
}

TEST_CASE("age of at most 55 years, later 60") {
    const auto aged = [](double years) { return with(decided(), {{"/patient/ageYears", years}}); };
    CHECK(answer("age-2007", aged(54.9)) == "Fulfilled");
    CHECK(answer("age-2007", aged(55)) == "Fulfilled");
    CHECK(answer("age-2007", aged(55.1)) == "Not fulfilled");
    CHECK(answer("age-later", aged(59.9)) == "Fulfilled");
    CHECK(answer("age-later", aged(60)) == "Fulfilled");
    CHECK(answer("age-later", aged(60.1)) == "Not fulfilled");
    const Json unknown = with(decided(), {{"/patient/ageYears", nullptr}});
    CHECK(answer("age-2007", unknown) == "Ask");
    CHECK(answer("age-later", unknown) == "Ask");
}

TEST_CASE("the checklist says where it comes from, and is not for lung and thymus") {
    for (const ChecklistItem& item : checklist::items) {
        CAPTURE(std::string(item.rule.id));
        CHECK(item.rule.what.find("outside the sources") != std::string_view::npos);
        CHECK(item.rule.basis.assumption.find("outside the sources") != std::string_view::npos);
        CHECK(checklist_item(item.rule) == &item);
        CHECK(testing::advice(assessed(with(decided(), {{"/tumour/primarySite", "thymus"}})), item.rule.id) == nullptr);
    }
    CHECK(checklist_item(line("transplantation.standing")) == nullptr);
}

}  // namespace
}  // namespace nelm::advice
