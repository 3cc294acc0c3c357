// Every completion counts: whatever the unknown values turn out to be, the outcome was among those that were named.
#include "core/catch.h"
#include "properties/outcomes.h"

namespace nelm::testing {
namespace {

bool unknown(const Json& document, const std::string& pointer) {
    const Json::json_pointer at(pointer);
    return !document.contains(at) || document[at].is_null();
}

void fill(Json& document, const char* pointer, const std::function<Json()>& value) {
    if (unknown(document, pointer)) document[Json::json_pointer(pointer)] = value();
}

/// A value of the index that no reported grade contradicts, within the interval where there is one.
void fill_index(Json& document, const char* pointer, double g2_from) {
    const Json::json_pointer at(pointer);
    const Json grade = document["tumour"].value("grade", Json());
    double low = 0;
    double high = grade == "G1" ? g2_from - 0.1 : grade == "G2" ? 20 : 100;
    if (!unknown(document, pointer)) {
        if (!document[at].is_object()) return;
        low = document[at]["min"].get<double>();
        high = std::max(low, std::min(high, document[at]["max"].get<double>()));
    }
    document[at] = low + (high - low) * pick(0, 101) / 100;
}

void fill_percent(Json& document, const char* pointer) {
    const Json::json_pointer at(pointer);
    if (unknown(document, pointer)) {
        document[at] = percent();
    } else if (document[at].is_object()) {
        const double low = document[at]["min"].get<double>();
        document[at] = low + (document[at]["max"].get<double>() - low) * pick(0, 101) / 100;
    }
}

/// Random values for all that is not known.
Json completed(Json document) {
    const auto word = [](const std::vector<Json>& words) { return [words] { return one_of(words); }; };
    fill(document, "/tumour/primarySite", word({"small-bowel", "pancreas", "lung", "other"}));
    fill(document, "/tumour/differentiation", word({"well", "poor"}));
    fill_index(document, "/tumour/ki67Percent", 3);
    fill_index(document, "/tumour/mitosesPer2mm2", 2);
    const bool implied = document["tumour"].contains("syndrome") || document["tumour"].value("hormonalSymptoms", Json()) == true;
    fill(document, "/tumour/functioning", [&] { return implied ? Json(true) : yes_or_no(); });
    const bool functioning = document["tumour"]["functioning"].get<bool>();
    fill(document, "/tumour/hormonalSymptoms", [&] { return functioning ? yes_or_no() : Json(false); });
    for (const char* pointer :
         {"/tumour/bulkSymptoms", "/tumour/symptomsControlled", "/primary/inPlace", "/primary/resectable", "/primary/symptomatic",
          "/peritonealCarcinomatosis", "/liver/failure", "/liver/cirrhosis", "/liver/hepatitis", "/liver/steatosis",
          "/liver/longChemotherapy", "/patient/fitForLiverSurgery", "/history/progressingOnSystemicTherapy", "/history/prrtPlanned"})
        fill(document, pointer, yes_or_no);
    fill(document, "/extrahepatic", word({"none", "regional-nodes", "limited", "significant"}));
    fill(document, "/carcinoidHeartDisease", word({"none", "present", "corrected"}));
    fill(document, "/liver/childPugh", word({"A", "B", "C"}));
    fill(document, "/liver/removedSegments", [] { return Json::array(); });
    if (document.contains("estimates")) {
        fill_percent(document, "/estimates/tumourBurdenPercent");
        fill_percent(document, "/estimates/debulkingPercent");
        fill_percent(document, "/estimates/remnantPercent");
        fill(document, "/estimates/contiguousSegmentsPreserved", yes_or_no);
        fill(document, "/estimates/lesionCount", word({1, 2, 30}));
    }
    if (document.contains("lesions")) {
        fill(document, "/lesionsComplete", [] { return Json(true); });
        for (Json& lesion : document["lesions"]) {
            if (!given(lesion, "depth")) lesion["depth"] = one_of({"superficial", "deep"});
            if (!given(lesion, "nearMajorVessel")) lesion["nearMajorVessel"] = yes_or_no();
        }
    }
    return document;
}

void stays_within(const Json& document) {
    const Json complete = completed(document);
    RC_LOG() << "completed " << complete.dump() << "\n";
    contained(sets_of(assess(read(complete))), sets_of(assess(read(document))));
}

TEST_CASE("a completion of a case with estimates is among its outcomes") {
    REQUIRE(rc::check("completed, with estimates", [] { stays_within(*case_with_estimates()); }));
}

TEST_CASE("a completion of a case with lesions is among its outcomes") {
    REQUIRE(rc::check("completed, with lesions", [] { stays_within(*case_with_lesions()); }));
}

TEST_CASE("a case without unknown facts and with a safe estimate has one verdict") {
    REQUIRE(rc::check("decided", [] {
        Json document = completed(*case_with_estimates());
        document["estimates"]["remnantPercent"] = 61;  // above every minimum
        document["estimates"]["contiguousSegmentsPreserved"] = true;
        const Assessment assessment = assess(read(document));
        RC_ASSERT(assessment.verdict.verdict.is().has_value());
        RC_ASSERT(assessment.missing.empty());
        for (const Opinion& opinion : assessment.opinions) RC_ASSERT(opinion.stance.is().has_value());
        for (const Finding& finding : assessment.findings) RC_ASSERT(finding.holds != Answer::unknown);
    }));
}

}  // namespace
}  // namespace nelm::testing
