// Flips: the nearest value of each known fact at which the verdict changes (decision model, section 7).
#include "assess/flips.h"

#include <string>

#include "core/cases.h"

namespace nelm {
namespace {

using testing::assessed;
using testing::Changes;
using testing::decided;
using testing::Json;
using testing::listed;
using testing::with;

std::string text(const GivenValue& value) {
    struct ToText {
        std::string operator()(bool v) const { return v ? "true" : "false"; }
        std::string operator()(double v) const {
            char shown[32];
            std::snprintf(shown, sizeof shown, "%.6g", v);
            return shown;
        }
        std::string operator()(const Interval&) const { return "interval"; }
        std::string operator()(const std::string& v) const { return v; }
    };
    return std::visit(ToText{}, value);
}

/// "from -> to: verdict" of every flip of the pointer, or "no flip".
std::string flips(const Json& document, const std::string& pointer) {
    std::string list;
    for (const Flip& flip : assessed(document).flips) {
        if (flip.pointer != pointer) continue;
        if (!list.empty()) list += "; ";
        list += text(flip.from) + " -> " + (flip.to ? text(*flip.to) + ": " + testing::possible(Outcomes<Verdict>{flip.verdict}) : "none");
    }
    return list.empty() ? "no flip" : list;
}
std::string flips_with(const Changes& changes, const std::string& pointer) { return flips(with(decided(), changes), pointer); }

TEST_CASE("numbers: to three digits, just beyond the line") {
    CHECK(flips(decided(), "/tumour/ki67Percent") == "1 -> 20.1: not-supported");
    CHECK(flips(decided(), "/tumour/mitosesPer2mm2") == "1 -> 20.1: not-supported");
    CHECK(flips(decided(), "/estimates/debulkingPercent") == "80 -> 69.9: not-supported");
    CHECK(flips_with({{"/estimates/debulkingPercent", 90}}, "/estimates/debulkingPercent") == "90 -> 100: resection-supported");
    CHECK(flips(decided(), "/estimates/tumourBurdenPercent") == "10 -> 75.1: not-supported");
    CHECK(flips_with({{"/tumour/hormonalSymptoms", false}}, "/estimates/tumourBurdenPercent") == "10 -> 25.1: equipoise");
}

TEST_CASE("a number on its line flips right beside it") {
    CHECK(flips_with({{"/estimates/debulkingPercent", 70}}, "/estimates/debulkingPercent") == "70 -> 69.9: not-supported");
    CHECK(flips_with({{"/tumour/ki67Percent", 20}}, "/tumour/ki67Percent") == "20 -> 20.1: not-supported");
}

TEST_CASE("a number that nothing in range flips says so") {
    CHECK(flips_with({{"/estimates/debulkingPercent", 60}, {"/liver/failure", true}}, "/estimates/debulkingPercent") == "no flip");
    CHECK(flips_with({{"/tumour/ki67Percent", 10}, {"/tumour/mitosesPer2mm2", 30}}, "/tumour/ki67Percent") == "10 -> none");
}

TEST_CASE("yes and no, and choices: each other value that would change the verdict") {
    CHECK(flips(decided(), "/liver/failure") == "false -> true: contraindicated");
    CHECK(flips(decided(), "/liver/childPugh") == "A -> B: contraindicated; A -> C: contraindicated");
    CHECK(flips(decided(), "/extrahepatic") == "none -> limited: debulking-option; none -> significant: contraindicated");
    CHECK(flips(decided(), "/carcinoidHeartDisease") == "none -> present: contraindicated");
    CHECK(flips(decided(), "/primary/inPlace") == "no flip");
    CHECK(flips(decided(), "/tumour/differentiation") == "well -> poor: contraindicated");
    CHECK(flips(decided(), "/tumour/primarySite") == "small-bowel -> lung: out-of-scope; small-bowel -> thymus: out-of-scope");
}

TEST_CASE("a value that would contradict another is no flip") {
    // Not functioning beside hormonal symptoms is refused.
    CHECK(flips(decided(), "/tumour/functioning") == "no flip");
    CHECK(flips_with({{"/tumour/hormonalSymptoms", false}}, "/tumour/functioning") == "true -> false: debulking-option");
}

TEST_CASE("settings: the debulking line and the minimum remnant") {
    CHECK(flips(decided(), "/settings/eligibilityThresholdPercent") == "70 -> 80.1: not-supported");
    CHECK(flips(decided(), "/settings/minimumRemnantPercent") == "20 -> 50: not-supported | debulking-supported");
    CHECK(flips_with({{"/liver/cirrhosis", true}}, "/settings/minimumRemnantPercent") == "40 -> 50: not-supported | debulking-supported");
}

TEST_CASE("a set flips when the set changes") {
    const Json open = with(decided(), {{"/tumour/functioning", nullptr}, {"/tumour/hormonalSymptoms", nullptr}});
    CHECK(testing::verdict(open) == "debulking-supported | debulking-option");
    CHECK(flips(open, "/liver/failure") == "false -> true: contraindicated");
    CHECK(flips(open, "/estimates/debulkingPercent") == "80 -> 69.9: not-supported");
}

TEST_CASE("lesions: depth, vessels, and all diameters scaled together") {
    // One superficial lesion of 40 mm over the whole liver; wedged up to 50 mm, that is 1.25 times.
    Json document = listed();
    document["lesions"].erase(1);
    document = with(document, {{"/lesions/0/diametersMm", {40}}, {"/lesions/0/segments", {1, 2, 3, 4, 5, 6, 7, 8}}});
    CHECK(flips(document, "/lesions/0/depth") == "superficial -> deep: not-supported");
    CHECK(flips(document, "/lesions/0/nearMajorVessel") == "false -> true: not-supported");
    CHECK(flips(document, "/lesions/*/diametersMm") == "1 -> 1.26: not-supported");
}

TEST_CASE("every flip, tried, gives the verdict that it names; the value before it does not") {
    for (const Json& document : {decided(), with(decided(), {{"/estimates/debulkingPercent", 95}, {"/tumour/ki67Percent", 5}}),
                                 with(decided(), {{"/estimates/debulkingPercent", 40}, {"/tumour/symptomsControlled", false}})})
        for (const Flip& flip : assessed(document).flips) {
            if (!flip.to || flip.pointer == "/lesions/*/diametersMm") continue;
            CAPTURE(flip.pointer, text(*flip.to));
            const Json value = std::visit([](const auto& v) -> Json {
                if constexpr (std::is_same_v<std::decay_t<decltype(v)>, Interval>) return nullptr;
                else return v;
            }, *flip.to);
            const Json changed = with(document, {{flip.pointer.c_str(), value}});
            CHECK(testing::verdict(changed) == testing::possible(Outcomes<Verdict>{flip.verdict}));
            CHECK(testing::verdict(changed) != testing::verdict(document));
        }
}

}  // namespace
}  // namespace nelm
