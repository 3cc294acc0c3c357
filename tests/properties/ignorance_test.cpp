// Ignorance never helps: take any one known fact away, and every set of outcomes holds at least what it held.
//
// Not taken away: what formats.md calls entries (a reported grade, a syndrome, a measured volume, the list itself), and
// estimates that a list contradicts. Those are the documented exceptions of the decision model, section 7.
#include "core/catch.h"
#include "properties/outcomes.h"

namespace nelm::testing {
namespace {

/// The pointers of the facts that the case knows.
std::vector<std::string> known_facts(const Json& document) {
    static const std::vector<std::string> facts{
        "/tumour/primarySite", "/tumour/differentiation", "/tumour/ki67Percent", "/tumour/mitosesPer2mm2", "/tumour/functioning",
        "/tumour/hormonalSymptoms", "/tumour/bulkSymptoms", "/tumour/symptomsControlled", "/primary/inPlace", "/primary/resectable",
        "/primary/symptomatic", "/extrahepatic", "/peritonealCarcinomatosis", "/carcinoidHeartDisease", "/liver/failure",
        "/liver/cirrhosis", "/liver/hepatitis", "/liver/steatosis", "/liver/longChemotherapy", "/liver/childPugh",
        "/liver/removedSegments", "/patient/fitForLiverSurgery", "/patient/heightCm", "/patient/weightKg",
        "/history/progressingOnSystemicTherapy", "/history/prrtPlanned", "/lesionsComplete", "/estimates/tumourBurdenPercent",
        "/estimates/debulkingPercent", "/estimates/remnantPercent", "/estimates/contiguousSegmentsPreserved", "/estimates/lesionCount",
        "/lesions/0/depth", "/lesions/0/nearMajorVessel", "/lesions/1/depth", "/lesions/1/nearMajorVessel", "/lesions/2/depth",
        "/lesions/2/nearMajorVessel"};
    std::vector<std::string> known;
    for (const std::string& fact : facts) {
        const Json::json_pointer pointer(fact);
        if (document.contains(pointer) && !document[pointer].is_null()) known.push_back(fact);
    }
    return known;
}

void widens(const Json& document) {
    const std::vector<std::string> known = known_facts(document);
    RC_PRE(!known.empty());
    const std::string taken = one_of(known);
    RC_LOG() << "without " << taken << "\n";
    Json less = document;
    less[Json::json_pointer(taken)] = nullptr;
    contained(sets_of(assess(read(document))), sets_of(assess(read(less))));
}

TEST_CASE("ignorance never helps: estimates") {
    REQUIRE(rc::check("without one fact, with estimates", [] { widens(*case_with_estimates()); }));
}

TEST_CASE("ignorance never helps: lesions") {
    REQUIRE(rc::check("without one fact, with lesions", [] { widens(*case_with_lesions()); }));
}

TEST_CASE("ignorance never helps: a number becomes an interval around it") {
    REQUIRE(rc::check("wider", [] {
        const Json document = *case_with_estimates();
        std::vector<std::string> numbers;
        for (const char* pointer : {"/tumour/ki67Percent", "/tumour/mitosesPer2mm2", "/estimates/tumourBurdenPercent",
                                    "/estimates/debulkingPercent", "/estimates/remnantPercent"}) {
            const Json::json_pointer at(pointer);
            if (document.contains(at) && document[at].is_number()) numbers.push_back(pointer);
        }
        RC_PRE(!numbers.empty());
        const Json::json_pointer at(one_of(numbers));
        const double value = document[at].get<double>();
        Json wider = document;
        wider[at] = {{"min", std::min(value, percent())}, {"max", std::max(value, percent())}};
        contained(sets_of(assess(read(document))), sets_of(assess(read(wider))));
    }));
}

}  // namespace
}  // namespace nelm::testing
