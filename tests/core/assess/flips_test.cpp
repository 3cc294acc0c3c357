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

TEST_CASE("the reported grade, within what the indices allow") {
    CHECK(flips_with({{"/tumour/grade", "G2"}}, "/tumour/grade") == "G2 -> G3: not-supported");
    CHECK(flips_with({{"/tumour/grade", "G3"}}, "/tumour/grade") == "G3 -> G1: debulking-supported; G3 -> G2: debulking-supported");
    // A Ki-67 of 10 % leaves no grade 1, one of 30 % only grade 3.
    CHECK(flips_with({{"/tumour/grade", "G3"}, {"/tumour/ki67Percent", 10}}, "/tumour/grade") == "G3 -> G2: debulking-supported");
    CHECK(flips_with({{"/tumour/grade", "G3"}, {"/tumour/ki67Percent", 30}}, "/tumour/grade") == "no flip");
    CHECK(flips(decided(), "/tumour/grade") == "no flip");
}

TEST_CASE("estimates that the scaled list comes near, and leaves again: the nearest change counts") {
    // Not functioning, no symptoms. The list: all of it removable, burden 1.2 %. The estimates: 80 % and a burden of 30 %.
    // From a burden of 20 % on the list is near the estimated burden and stands: 25 % is not exceeded. Above 25 % it is again,
    // so that the verdicts are those of the start. Standard volume 1509.7 mL, tumour 18.33 mL: 20 % is 2.741 times the diameters.
    const Json apart = with(listed(), {{"/tumour/functioning", false}, {"/tumour/hormonalSymptoms", false},
                                       {"/estimates", {{"debulkingPercent", 80}, {"remnantPercent", 50},
                                                       {"contiguousSegmentsPreserved", true}, {"tumourBurdenPercent", 30}}}});
    CHECK(testing::verdict(apart) == "resection-supported | equipoise");
    CHECK(flips(apart, "/lesions/*/diametersMm") == "1 -> 2.75: resection-supported | debulking-option");
}

TEST_CASE("a verdict that comes back is left all the same") {
    // The list's burden is 16.7 % and passes 25 % at 1.185 times the diameters, which adds equipoise to what grade and estimate leave
    // open; beyond 75 % (2.47 times) the verdicts are the first again.
    Json lesion = {{"segments", {2}}, {"diametersMm", {80}}, {"depth", "deep"}, {"nearMajorVessel", true}};
    Json other = {{"segments", {2, 3, 4, 5, 6, 7, 8}}, {"diametersMm", {48}}, {"depth", "deep"}, {"nearMajorVessel", true}};
    Json document = with(listed(), {{"/patient/heightCm", 175},
                                    {"/patient/weightKg", 75},
                                    {"/tumour/functioning", false},
                                    {"/tumour/hormonalSymptoms", false},
                                    {"/tumour/bulkSymptoms", false},
                                    {"/tumour/ki67Percent", {{"min", 10}, {"max", 30}}},
                                    {"/tumour/mitosesPer2mm2", 1},
                                    {"/lesions", Json::array({lesion, other})},
                                    {"/estimates", {{"tumourBurdenPercent", 3}}}});
    REQUIRE(testing::verdict(document) == "not-supported | debulking-option");
    CHECK(flips(document, "/lesions/*/diametersMm") == "1 -> 1.19: not-supported | equipoise | debulking-option");
}

TEST_CASE("no lesion is scaled beyond what a case may hold") {
    // 1000 mL may become 8000 mL, twice as wide; what would change the verdict lies beyond.
    Json lesion = {{"segments", {2}}, {"volumeMl", 1000}, {"depth", "deep"}, {"nearMajorVessel", true}};
    for (const Flip& flip : assessed(with(listed(), {{"/patient/heightCm", 190}, {"/patient/weightKg", 150}, {"/lesions", Json::array({lesion})}})).flips)
        if (flip.pointer == "/lesions/*/diametersMm" && flip.to) CHECK(std::get<double>(*flip.to) <= 2.0);
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
