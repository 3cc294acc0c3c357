// Laxer settings: a warning that names the verdict under the unchanged figure; a stricter or equal setting has none.
#include "assess/laxer_settings.h"

#include <string>

#include "core/cases.h"

namespace nelm {
namespace {

using testing::assessed;
using testing::decided;
using testing::Json;
using testing::listed;
using testing::with;

/// The message of the warning about this setting, or nothing.
std::string message(const Json& document, const std::string& setting) {
    for (const Warning& warning : assessed(document).warnings)
        if (warning.pointer == "/settings/" + setting) {
            CHECK(warning.code == "laxer-setting");
            return warning.message;
        }
    return "";
}

bool ends(const std::string& text, const std::string& end) {
    return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

TEST_CASE("a debulking line below the cited 70 %") {
    const Json low = with(decided(), {{"/estimates/debulkingPercent", 65}});
    const Json laxer = with(low, {{"/settings/eligibilityThresholdPercent", 60}});
    CHECK(testing::verdict(laxer) == "debulking-supported");
    CHECK(ends(message(laxer, "eligibilityThresholdPercent"), "the verdict is: not supported."));
    CHECK(message(with(low, {{"/settings/eligibilityThresholdPercent", 70}}), "eligibilityThresholdPercent").empty());
    CHECK(message(with(low, {{"/settings/eligibilityThresholdPercent", 90}}), "eligibilityThresholdPercent").empty());
}

TEST_CASE("a late stage above 75 %") {
    const Json full = with(decided(), {{"/estimates/tumourBurdenPercent", 80}});
    CHECK(ends(message(with(full, {{"/settings/lateStageBurdenPercent", 85}}), "lateStageBurdenPercent"), "the verdict is: not supported."));
    CHECK(message(with(full, {{"/settings/lateStageBurdenPercent", 75}}), "lateStageBurdenPercent").empty());
}

TEST_CASE("a minimum remnant below the cited one, or below what this liver calls for") {
    const Json small = with(decided(), {{"/estimates/remnantPercent", 18}, {"/estimates/debulkingPercent", 100}});
    CHECK(ends(message(with(small, {{"/settings/minimumRemnantPercent", 15}}), "minimumRemnantPercent"),
               "the verdict is: not supported or debulking supported."));
    CHECK(message(with(small, {{"/settings/minimumRemnantPercent", 20}}), "minimumRemnantPercent").empty());
    const auto named = [](const Json& document) { return !message(document, "minimumRemnantPercent").empty(); };
    for (const char* injury : {"/liver/steatosis", "/liver/hepatitis", "/liver/longChemotherapy"}) {
        CHECK(named(with(decided(), {{injury, true}, {"/settings/minimumRemnantPercent", 29}})));
        CHECK_FALSE(named(with(decided(), {{injury, true}, {"/settings/minimumRemnantPercent", 30}})));
    }
    CHECK(named(with(decided(), {{"/liver/cirrhosis", true}, {"/settings/minimumRemnantPercent", 39}})));
    CHECK_FALSE(named(with(decided(), {{"/liver/cirrhosis", true}, {"/settings/minimumRemnantPercent", 40}})));
    CHECK(named(with(decided(), {{"/liver/cirrhosis", nullptr}, {"/settings/minimumRemnantPercent", 30}})));
}

TEST_CASE("limits of local treatment") {
    struct Row {
        const char* setting;
        double laxer, equal;
    };
    for (const Row& row : {Row{"maxWedgeDiameterMm", 51, 50}, Row{"maxAblationDiameterMm", 31, 30}, Row{"maxAblations", 17, 16},
                           Row{"maxLocalTreatments", 37, 36}, Row{"wedgeMarginMm", 4, 5}, Row{"ablationMarginMm", 4, 5}}) {
        CAPTURE(row.setting);
        const std::string pointer = "/settings/" + std::string(row.setting);
        CHECK(ends(message(with(listed(), {{pointer.c_str(), row.laxer}}), row.setting), "the verdict is: resection supported."));
        CHECK(message(with(listed(), {{pointer.c_str(), row.equal}}), row.setting).empty());
    }
}

TEST_CASE("thresholds for comparison are no laxer setting") { CHECK(message(with(decided(), {{"/settings/thresholdsPercent", {50}}}), "thresholdsPercent").empty()); }

}  // namespace
}  // namespace nelm
