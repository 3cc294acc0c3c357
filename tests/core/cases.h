// Cases for the tests: a decided case, a case with a lesion list, and changes to them by JSON Pointer. All invented.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include <nelm/nelm.h>

#include "core/catch.h"

namespace nelm::testing {

using Json = nlohmann::ordered_json;
using Changes = std::vector<std::pair<const char*, Json>>;

/// A case of which every fact is known, with estimates in place of a list: grade 1, group 2, `debulking-supported` (V7).
inline Json decided() {
    return Json::parse(R"({
      "format": "nelm-case/1",
      "patient": {"ageYears": 60, "ecog": 0, "fitForLiverSurgery": true},
      "tumour": {"primarySite": "small-bowel", "differentiation": "well", "ki67Percent": 1, "mitosesPer2mm2": 1,
                 "functioning": true, "hormonalSymptoms": true, "bulkSymptoms": false, "symptomsControlled": true},
      "primary": {"inPlace": false, "symptomatic": false, "resectable": false},
      "extrahepatic": "none", "peritonealCarcinomatosis": false, "carcinoidHeartDisease": "none",
      "liver": {"failure": false, "cirrhosis": false, "hepatitis": false, "steatosis": false, "longChemotherapy": false,
                "childPugh": "A", "removedSegments": [], "portalVeinThrombosis": false, "bilioentericAnastomosis": false},
      "estimates": {"tumourBurdenPercent": 10, "debulkingPercent": 80, "remnantPercent": 50,
                    "contiguousSegmentsPreserved": true, "lesionCount": 4},
      "history": {"progressingOnSystemicTherapy": false, "prrtPlanned": false}
    })");
}

/// The same case with a list of two removable lesions in place of the estimates, in a body whose standard volume is
/// known: complete, so `resection-supported` (V5).
inline Json listed() {
    Json document = decided();
    document.erase("estimates");
    document["patient"]["heightCm"] = 170;
    document["patient"]["weightKg"] = 70;
    document["lesionsComplete"] = true;
    document["lesions"] = Json::parse(R"([
      {"id": "A", "segments": [6], "diametersMm": [20], "depth": "superficial", "nearMajorVessel": false},
      {"id": "B", "segments": [2], "diametersMm": [30], "depth": "deep", "nearMajorVessel": false}
    ])");
    return document;
}

/// The document with values replaced or added. Null leaves a null: unknown.
inline Json with(Json document, const Changes& changes) {
    for (const auto& [pointer, value] : changes) document[Json::json_pointer(pointer)] = value;
    return document;
}

/// The case of a document that must be readable.
inline Case case_of(const Json& document) {
    Reading reading = read_case(document.dump());
    for (const Issue& issue : reading.issues) UNSCOPED_INFO(issue.pointer << ": " << issue.message << " got " << issue.got);
    REQUIRE(reading.issues.empty());
    REQUIRE(reading.value.has_value());
    return std::move(*reading.value);
}

inline Assessment assessed(const Json& document) { return assess(case_of(document)); }

/// "a | b": the texts of a set of outcomes.
template <class E>
std::string possible(const Outcomes<E>& outcomes) {
    std::string list;
    for (const E& value : outcomes.possible) {
        if (!list.empty()) list += " | ";
        if constexpr (std::is_enum_v<E>)
            list += text_of(value);
        else
            list += std::to_string(value);
    }
    return list;
}

inline std::string verdict(const Json& document) { return possible(assessed(document).verdict.verdict); }
inline std::string grade(const Json& document) { return possible(assessed(document).grade); }
inline std::string group(const Json& document) { return possible(assessed(document).group); }

/// The verdict if the debulking line of `percent` were held to.
inline std::string policy(const Json& document, double percent) {
    for (const Policy& policy : assessed(document).policies)
        if (policy.threshold_percent == percent) return possible(policy.verdict);
    return "no such policy";
}

inline std::string stance(const Json& document, SourceId source) {
    for (const Opinion& opinion : assessed(document).opinions)
        if (opinion.source == source) return possible(opinion.stance);
    return "no such source";
}

inline const Finding& finding(const Assessment& assessment, std::string_view id) {
    for (const Finding& finding : assessment.findings)
        if (finding.id == id) return finding;
    FAIL("no finding " << id);
    throw 0;  // FAIL has thrown
}

}  // namespace nelm::testing
