// Surveillance: intervals only where nothing visible would be left.
#include "advice/surveillance.h"

#include "core/advice/lines.h"

namespace nelm::advice {
namespace {

using namespace nelm::testing;

constexpr std::array when_cleared{"surveillance.lower-risk", "surveillance.panel", "surveillance.duration",
                                  "surveillance.closer", "surveillance.recurrence"};
constexpr auto no_interval = "surveillance.no-interval";

TEST_CASE("all visible disease cleared: intervals, under their heading") {
    for (const char* id : when_cleared) CHECK(status(id, clearable()) == "informs");
    CHECK(status("surveillance.chromogranin", clearable()) == "not-suggested");
    CHECK(status(no_interval, clearable()) == "none");
    const Assessment assessment = assessed(clearable());
    std::string_view first;
    for (const Advice& each : assessment.advice)
        if (each.section == AdviceSection::surveillance && first.empty()) first = each.id;
    CHECK(first == "surveillance.lower-risk");
    for (const char* id : {"surveillance.guideline-extrapancreatic", "surveillance.panel"})
        CHECK(testing::advice(assessment, id)->what.find("written for lower risk than this") != std::string_view::npos);
}

TEST_CASE("disease left in place, or nothing that is supported: no interval, and why") {
    const Json left[]{decided(),
                      diffuse(),
                      clearable({{"/extrahepatic", "limited"}}),
                      clearable({{"/primary/inPlace", true}, {"/primary/resectable", false}}),
                      clearable({{"/carcinoidHeartDisease", "present"}}),
                      clearable({{"/tumour/ki67Percent", 30}})};
    for (const Json& document : left) {
        CAPTURE(document.dump());
        CHECK(status(no_interval, document) == "informs");
        for (const char* id : when_cleared) CHECK(status(id, document) == "none");
        CHECK(status("surveillance.chromogranin", document) == "none");
        CHECK(status("surveillance.guideline-extrapancreatic", document) == "none");
    }
}

TEST_CASE("not known whether all can be cleared: both") {
    const Json open = clearable({{"/estimates/debulkingPercent", {{"min", 90}, {"max", 100}}}});
    CHECK(status(no_interval, open) == "none | informs");
    CHECK(status("surveillance.panel", open) == "none | informs");
}

TEST_CASE("the guideline by site; none where the primary was not found") {
    constexpr auto pancreatic = "surveillance.guideline-pancreatic";
    constexpr auto elsewhere = "surveillance.guideline-extrapancreatic";
    CHECK(status(pancreatic, clearable()) == "none");
    CHECK(status(elsewhere, clearable()) == "informs");
    CHECK(status(pancreatic, clearable({{"/tumour/primarySite", "pancreas"}})) == "informs");
    CHECK(status(elsewhere, clearable({{"/tumour/primarySite", "pancreas"}})) == "none");
    CHECK(status(pancreatic, clearable({{"/tumour/primarySite", "unknown-primary"}})) == "none");
    CHECK(status(elsewhere, clearable({{"/tumour/primarySite", "unknown-primary"}})) == "none");
}

}  // namespace
}  // namespace nelm::advice
