// Fields: the catalogue is whole, and says the ranges and the words that the reader holds to.
#include "json/field.h"

#include <set>
#include <string>

#include <nelm/evidence.h>
#include <nelm/text.h>

#include "core/cases.h"

namespace nelm::json {
namespace {

using testing::Json;

Json catalogue() { return Json::parse(fields_text()); }
Json catalogue_fields() { return catalogue()["fields"]; }

TEST_CASE("every field of the format, once") {
    // formats.md, nelm-case/1; plan and format are no entries of the form.
    const std::set<std::string> expected{
        "/label", "/patient/heightCm", "/patient/weightKg", "/patient/ageYears", "/patient/ecog", "/patient/fitForLiverSurgery",
        "/tumour/primarySite", "/tumour/differentiation", "/tumour/ki67Percent", "/tumour/mitosesPer2mm2", "/tumour/grade",
        "/tumour/functioning", "/tumour/syndrome", "/tumour/hormonalSymptoms", "/tumour/bulkSymptoms", "/tumour/symptomsControlled",
        "/primary/inPlace", "/primary/symptomatic", "/primary/resectable", "/extrahepatic", "/peritonealCarcinomatosis",
        "/carcinoidHeartDisease", "/liver/totalVolumeMl", "/liver/functionalSegmentsMl", "/liver/failure", "/liver/cirrhosis",
        "/liver/hepatitis", "/liver/steatosis", "/liver/longChemotherapy", "/liver/childPugh", "/liver/removedSegments",
        "/liver/portalVeinThrombosis", "/liver/bilioentericAnastomosis", "/lesions/*/id", "/lesions/*/segments", "/lesions/*/diametersMm",
        "/lesions/*/volumeMl", "/lesions/*/count", "/lesions/*/depth", "/lesions/*/nearMajorVessel", "/lesionsComplete",
        "/estimates/tumourBurdenPercent", "/estimates/debulkingPercent", "/estimates/remnantPercent",
        "/estimates/contiguousSegmentsPreserved", "/estimates/lesionCount", "/history/progressingOnSystemicTherapy",
        "/history/prrtPlanned", "/history/therapies", "/settings/thresholdsPercent", "/settings/eligibilityThresholdPercent",
        "/settings/minimumRemnantPercent", "/settings/lateStageBurdenPercent", "/settings/wedgeMarginMm", "/settings/ablationMarginMm",
        "/settings/maxWedgeDiameterMm", "/settings/maxAblationDiameterMm", "/settings/maxAblations", "/settings/maxLocalTreatments",
        "/settings/volumeFormula", "/settings/diameterErrorCv", "/settings/draws", "/settings/seed", "/settings/tradeOff"};
    std::set<std::string> found;
    for (const Json& field : catalogue_fields()) {
        CAPTURE(field["pointer"]);
        CHECK(found.insert(field["pointer"].get<std::string>()).second);
    }
    CHECK(found == expected);
}

TEST_CASE("every field has a section, a label, a type, and facts that exist") {
    const Json all = catalogue();
    CHECK(all["format"] == "nelm-fields/1");
    std::set<std::string> sections;
    for (const Json& section : all["sections"]) sections.insert(section["id"].get<std::string>());
    CHECK(sections == std::set<std::string>{"tumour", "liver-lesions", "liver", "outside", "patient", "settings"});
    const std::set<std::string> types{"number", "integer", "boolean", "choice", "choices", "text", "segments", "numbers", "segment-volumes"};
    for (const Json& field : all["fields"]) {
        CAPTURE(field["pointer"]);
        CHECK(sections.count(field["section"].get<std::string>()) == 1);
        CHECK(types.count(field["type"].get<std::string>()) == 1);
        CHECK_FALSE(field["label"].get<std::string>().empty());
        const std::string entry = field["entry"].get<std::string>();
        CHECK((entry == "quick" || entry == "detailed" || entry == "both"));
        for (const Json& fact : field["facts"]) {
            const int number = std::stoi(fact.get<std::string>().substr(1));
            CHECK((fact.get<std::string>()[0] == 'S' && number >= 1 && number <= static_cast<int>(facts().size())));
        }
    }
}

TEST_CASE("exactly the range quantities of the format take an interval") {
    std::set<std::string> intervals;
    for (const Json& field : catalogue_fields())
        if (field.value("interval", false)) intervals.insert(field["pointer"].get<std::string>());
    CHECK(intervals == std::set<std::string>{"/tumour/ki67Percent", "/tumour/mitosesPer2mm2", "/estimates/tumourBurdenPercent",
                                             "/estimates/debulkingPercent", "/estimates/remnantPercent"});
}

/// A case with one plain number in it.
bool accepted(std::string pointer, double value) {
    Json document{{"format", "nelm-case/1"}};
    if (pointer.rfind("/lesions/*", 0) == 0) {
        document["lesions"] = Json::parse(R"([{"segments":[4],"diametersMm":[20]}])");
        pointer.replace(9, 1, "0");
    }
    document[Json::json_pointer(pointer)] = value;
    return read_case(document.dump()).value.has_value();
}

TEST_CASE("the reader holds every number to the range that the catalogue says") {
    int numbers = 0;
    for (const Json& field : catalogue_fields()) {
        const std::string type = field["type"].get<std::string>();
        if (type != "number" && type != "integer") continue;
        ++numbers;
        const std::string pointer = field["pointer"].get<std::string>();
        CAPTURE(pointer);
        REQUIRE(field.contains("min"));
        REQUIRE(field.contains("max"));
        const double min = field["min"].get<double>();
        const double max = field["max"].get<double>();
        const double step = type == "integer" ? 1 : 1e-6;
        CHECK(accepted(pointer, min));
        CHECK(accepted(pointer, max));
        CHECK_FALSE(accepted(pointer, min - step));
        CHECK_FALSE(accepted(pointer, max + step));
    }
    CHECK(numbers == 25);
}

TEST_CASE("the ranges are those of the format") {
    const Json all = catalogue();
    const auto range = [&](const char* pointer, double min, double max) {
        for (const Json& field : all["fields"])
            if (field["pointer"] == pointer) {
                CAPTURE(pointer);
                CHECK(field["min"] == min);
                CHECK(field["max"] == max);
            }
    };
    range("/patient/heightCm", 100, 230);
    range("/patient/weightKg", 25, 300);
    range("/patient/ageYears", 18, 110);
    range("/patient/ecog", 0, 4);
    range("/tumour/ki67Percent", 0, 100);
    range("/tumour/mitosesPer2mm2", 0, 1000);
    range("/liver/totalVolumeMl", 300, 8000);
    range("/liver/functionalSegmentsMl", 0, 4000);
    range("/lesions/*/diametersMm", 1, 300);
    range("/lesions/*/volumeMl", 0.001, 8000);
    range("/lesions/*/count", 1, 500);
    range("/settings/thresholdsPercent", 0, 100);
    range("/settings/eligibilityThresholdPercent", 50, 99);
    range("/settings/minimumRemnantPercent", 10, 60);
    range("/settings/lateStageBurdenPercent", 50, 100);
    range("/settings/wedgeMarginMm", 0, 20);
    range("/settings/maxWedgeDiameterMm", 0, 100);
    range("/settings/maxAblations", 0, 500);
    range("/settings/diameterErrorCv", 0, 0.3);
    range("/settings/draws", 0, 100000);
    range("/settings/seed", 0, 4294967295.0);
}

TEST_CASE("every choice of the catalogue is accepted by the reader") {
    for (const Json& field : catalogue_fields()) {
        if (field["type"] != "choice") continue;
        std::string pointer = field["pointer"].get<std::string>();
        for (const Json& choice : field["choices"]) {
            Json document{{"format", "nelm-case/1"}};
            if (pointer == "/lesions/*/depth") {
                document["lesions"] = Json::parse(R"([{"segments":[4],"diametersMm":[20]}])");
                document["lesions"][0]["depth"] = choice["value"];
            } else {
                document[Json::json_pointer(pointer)] = choice["value"];
            }
            CAPTURE(document.dump());
            CHECK(read_case(document.dump()).value.has_value());
        }
    }
}

}  // namespace
}  // namespace nelm::json
