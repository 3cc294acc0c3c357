// Generators: random cases field by field, consistent by construction, with values on and beside the lines of the rules.
#pragma once

#include <initializer_list>
#include <ostream>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>
#include <rapidcheck.h>

namespace nlohmann {
/// How RapidCheck shows a case that fails. (Its own way would take every value for a text.)
inline void showValue(const ordered_json& value, std::ostream& out) { out << value.dump(); }
}  // namespace nlohmann

namespace nelm::testing {

using Json = nlohmann::ordered_json;

/// A whole number from `low` to just below `end`, evenly, from the first try on.
inline int pick(int low, int end) { return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(low, end)); }

inline bool one_in(int n) { return pick(0, n) == 0; }

/// One of these values.
template <class T>
T one_of(const std::vector<T>& values) {
    return values[static_cast<std::size_t>(pick(0, static_cast<int>(values.size())))];
}
inline Json one_of(std::initializer_list<Json> values) { return one_of(std::vector<Json>(values)); }

inline Json yes_or_no() { return pick(0, 2) == 1; }

/// A percentage, often on a line of the rules or right beside it.
inline double percent() {
    static const std::vector<double> lines{0, 0.1, 2.9, 3, 20, 20.1, 24.9, 25, 25.1, 30, 40, 40.1, 69.9, 70, 70.1, 75, 75.1, 90, 99.9, 100};
    return one_in(2) ? one_of(lines) : pick(0, 1001) / 10.0;
}

/// A number of percent, or an interval.
inline Json percent_or_interval() {
    const double a = percent();
    if (!one_in(4)) return a;
    const double b = percent();
    return {{"min", std::min(a, b)}, {"max", std::max(a, b)}};
}

/// An index of the grade, mostly up to that of grade 2.
inline Json index_or_interval() {
    static const std::vector<double> low{0, 1, 1.9, 2, 2.9, 3, 10, 20, 20.1};
    if (one_in(6)) return percent_or_interval();
    const double a = one_of(low);
    if (!one_in(4)) return a;
    const double b = one_of(low);
    return {{"min", std::min(a, b)}, {"max", std::max(a, b)}};
}

/// Sets the member; once in `unknown_once_in` leaves it out, or null.
template <class Value>
void perhaps(Json& object, const char* key, Value&& value, int unknown_once_in = 4) {
    if (one_in(unknown_once_in)) {
        if (one_in(2)) object[key] = nullptr;
        return;
    }
    object[key] = value();
}

inline double least_of(const Json& quantity) { return quantity.is_object() ? quantity["min"].get<double>() : quantity.get<double>(); }
inline bool given(const Json& object, const char* key) { return object.contains(key) && !object[key].is_null(); }

/// A fact that alone would decide the case: seldom so, and seldom unknown.
template <class Value>
void seldom(Json& object, const char* key, Value usual, Value deciding) {
    perhaps(object, key, [&] { return Json(one_in(60) ? deciding : usual); }, 16);
}

inline Json tumour() {
    Json t = Json::object();
    static const std::vector<const char*> sites{"small-bowel", "pancreas", "colon", "unknown-primary"};
    const char* const site = one_of(sites);
    seldom(t, "primarySite", site, "lung");
    seldom(t, "differentiation", "well", "poor");
    perhaps(t, "ki67Percent", index_or_interval, 8);
    perhaps(t, "mitosesPer2mm2", index_or_interval, 8);
    perhaps(t, "functioning", yes_or_no);
    const bool not_functioning = given(t, "functioning") && !t["functioning"].get<bool>();
    perhaps(t, "hormonalSymptoms", [&] { return not_functioning ? Json(false) : yes_or_no(); });
    if (!not_functioning && one_in(4)) t["syndrome"] = one_of({"carcinoid", "insulinoma", "other"});
    perhaps(t, "bulkSymptoms", yes_or_no);
    perhaps(t, "symptomsControlled", yes_or_no);
    // A reported grade is at least what the indices call for (S80).
    if (one_in(5)) {
        int least = 1;
        const auto calls_for = [&](const char* index, double g2_from) {
            if (!given(t, index)) return;
            const double value = least_of(t[index]);
            least = std::max(least, value > 20 ? 3 : value >= g2_from ? 2 : 1);
        };
        calls_for("ki67Percent", 3);
        calls_for("mitosesPer2mm2", 2);
        t["grade"] = "G" + std::to_string(pick(least, 4));
    }
    return t;
}

inline Json liver() {
    Json l = Json::object();
    for (const char* key : {"cirrhosis", "hepatitis", "steatosis", "longChemotherapy", "portalVeinThrombosis", "bilioentericAnastomosis"})
        perhaps(l, key, [] { return Json(one_in(6)); });
    seldom(l, "failure", false, true);
    seldom(l, "childPugh", "A", one_in(2) ? "B" : "C");
    perhaps(l, "removedSegments", [] { return Json::array(); });
    return l;
}

inline Json estimates() {
    Json e = Json::object();
    perhaps(e, "tumourBurdenPercent", percent_or_interval);
    perhaps(e, "debulkingPercent", [] { return one_in(2) ? one_of({70, 80, 90, 95, 100}) : percent_or_interval(); });
    perhaps(e, "remnantPercent", [] { return one_in(2) ? Json(50) : percent_or_interval(); }, 6);
    perhaps(e, "contiguousSegmentsPreserved", [] { return Json(!one_in(10)); }, 8);
    perhaps(e, "lesionCount", [] { return one_of({1, 2, 7}); });
    return e;
}

/// Everything but the extent of the disease in the liver.
inline Json without_extent() {
    Json document{{"format", "nelm-case/1"}};
    document["tumour"] = tumour();
    document["liver"] = liver();
    static const std::vector<const char*> outside{"none", "none", "regional-nodes", "limited"};
    seldom(document, "extrahepatic", one_of(outside), "significant");
    seldom(document, "peritonealCarcinomatosis", false, true);
    seldom(document, "carcinoidHeartDisease", one_in(5) ? "corrected" : "none", "present");
    Json patient = Json::object();
    seldom(patient, "fitForLiverSurgery", true, false);
    perhaps(patient, "ageYears", [] { return Json(pick(18, 111)); });
    document["patient"] = patient;
    Json primary = Json::object();
    perhaps(primary, "inPlace", yes_or_no);
    perhaps(primary, "resectable", yes_or_no);
    perhaps(primary, "symptomatic", yes_or_no);
    document["primary"] = primary;
    Json history = Json::object();
    perhaps(history, "progressingOnSystemicTherapy", yes_or_no);
    perhaps(history, "prrtPlanned", yes_or_no);
    document["history"] = history;
    if (one_in(4)) document["settings"]["eligibilityThresholdPercent"] = pick(50, 100);
    if (one_in(4)) document["settings"]["minimumRemnantPercent"] = pick(10, 61);
    return document;
}

inline rc::Gen<Json> case_with_estimates() {
    return rc::gen::exec([] {
        Json document = without_extent();
        document["estimates"] = estimates();
        return document;
    });
}

inline Json lesion() {
    Json l = Json::object();
    std::vector<int> segments{pick(1, 9)};
    if (one_in(3)) {
        const int second = pick(1, 9);
        if (second != segments[0]) segments.push_back(second);
    }
    if (one_in(6)) segments = {1, 2, 3, 4, 5, 6, 7, 8};
    l["segments"] = segments;
    static const std::vector<double> sizes{5, 12, 20, 29.9, 30, 30.1, 40, 50, 50.1, 60};
    l["diametersMm"] = Json::array({one_of(sizes)});
    if (one_in(3)) l["diametersMm"].push_back(one_of(sizes));
    if (one_in(4)) l["count"] = pick(1, 4);
    perhaps(l, "depth", [] { return one_of({"superficial", "deep"}); });
    perhaps(l, "nearMajorVessel", [] { return Json(one_in(3)); });
    return l;
}

/// One to three entries, with or without measured volumes. Estimates only where all volumes are unknown, so that no list
/// contradicts them.
inline rc::Gen<Json> case_with_lesions() {
    return rc::gen::exec([] {
        Json document = without_extent();
        document["lesions"] = Json::array();
        const int entries = pick(1, 4);
        for (int i = 0; i < entries; ++i) document["lesions"].push_back(lesion());
        perhaps(document, "lesionsComplete", [] { return Json(!one_in(5)); });
        if (one_in(6)) {
            document["estimates"] = estimates();
        } else {
            document["patient"]["heightCm"] = pick(150, 200);
            document["patient"]["weightKg"] = pick(50, 110);
            if (one_in(4))
                document["liver"]["totalVolumeMl"] = pick(1500, 4000);  // above nine lesions of 60 mm
            else if (one_in(4))
                for (int s = 1; s <= 8; ++s) document["liver"]["functionalSegmentsMl"][std::to_string(s)] = pick(20, 400);
        }
        document["settings"]["draws"] = 0;
        document["settings"]["tradeOff"] = false;
        return document;
    });
}

inline rc::Gen<Json> any_case() {
    return rc::gen::oneOf(case_with_estimates(), case_with_estimates(), case_with_lesions());
}

}  // namespace nelm::testing
