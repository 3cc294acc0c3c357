// Missing facts: what each value of each unknown fact leaves, and which to find out first (decision model, section 7).
#include "assess/missing.h"

#include <map>
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

using Remaining = std::map<std::string, std::string>;

std::vector<MissingFact> missing(const Changes& changes) { return assessed(with(decided(), changes)).missing; }

std::string order(const std::vector<MissingFact>& facts) {
    std::string list;
    for (const MissingFact& fact : facts) list += (list.empty() ? "" : " ") + fact.pointer;
    return list;
}

Remaining remaining(const std::vector<MissingFact>& facts, const std::string& pointer) {
    Remaining result;
    for (const MissingFact& fact : facts)
        if (fact.pointer == pointer)
            for (const nelm::Remaining& r : fact.remaining) {
                CHECK(result.count(r.value) == 0);
                result[r.value] = testing::possible(Outcomes<Verdict>{r.verdicts});
            }
    return result;
}

bool settles(const std::vector<MissingFact>& facts, const std::string& pointer) {
    for (const MissingFact& fact : facts)
        if (fact.pointer == pointer) return fact.settles;
    FAIL("not missing: " << pointer);
    return false;
}

TEST_CASE("nothing is asked where nothing is missing") { CHECK(missing({}).empty()); }

TEST_CASE("nothing is asked where nothing matters") {
    CHECK(order(missing({{"/tumour/primarySite", "lung"}, {"/liver/failure", nullptr}, {"/tumour/ki67Percent", nullptr}})).empty());
    // Not consulted by the verdict.
    CHECK(order(missing({{"/estimates/lesionCount", nullptr}, {"/history/prrtPlanned", nullptr}, {"/patient/ageYears", nullptr}})).empty());
}

TEST_CASE("a yes or no") {
    const auto facts = missing({{"/liver/failure", nullptr}});
    CHECK(order(facts) == "/liver/failure");
    CHECK(remaining(facts, "/liver/failure") == Remaining{{"false", "debulking-supported"}, {"true", "contraindicated"}});
    CHECK(settles(facts, "/liver/failure"));
}

TEST_CASE("a choice: one cell for each word") {
    const auto facts = missing({{"/extrahepatic", nullptr}});
    CHECK(remaining(facts, "/extrahepatic") == Remaining{{"none", "debulking-supported"},
                                                         {"regional-nodes", "debulking-supported"},
                                                         {"limited", "debulking-option"},
                                                         {"significant", "contraindicated"}});
    CHECK(missing({{"/tumour/primarySite", nullptr}}).front().remaining.size() == 12);
}

TEST_CASE("a number: one cell for each side of each line") {
    const auto facts = missing({{"/tumour/ki67Percent", nullptr}});
    CHECK(remaining(facts, "/tumour/ki67Percent") ==
          Remaining{{"<3", "debulking-supported"}, {"3 to 20", "debulking-supported"}, {">20", "not-supported"}});
    CHECK(remaining(missing({{"/tumour/mitosesPer2mm2", nullptr}}), "/tumour/mitosesPer2mm2") ==
          Remaining{{"<2", "debulking-supported"}, {"2 to 20", "debulking-supported"}, {">20", "not-supported"}});
}

TEST_CASE("an interval: only the cells that it meets") {
    const auto facts = missing({{"/tumour/ki67Percent", {{"min", 10}, {"max", 30}}}});
    const Remaining cells = remaining(facts, "/tumour/ki67Percent");
    CHECK(cells.size() == 2);
    CHECK(cells.at(">20") == "not-supported");
}

TEST_CASE("first the fact whose worst value leaves the fewest verdicts") {
    // The reach leaves two whatever it is; liver failure leaves one or three.
    const auto facts = missing({{"/liver/failure", nullptr}, {"/estimates/debulkingPercent", nullptr}});
    CHECK(order(facts) == "/estimates/debulkingPercent /liver/failure");
    CHECK(remaining(facts, "/liver/failure") ==
          Remaining{{"false", "not-supported | resection-supported | debulking-supported"}, {"true", "contraindicated"}});
    CHECK_FALSE(settles(facts, "/liver/failure"));
    for (const auto& [cell, verdicts] : remaining(facts, "/estimates/debulkingPercent")) {
        CAPTURE(cell);
        CHECK(verdicts.rfind("contraindicated | ", 0) == 0);
    }
}

TEST_CASE("then the fact that leaves the fewest on average") {
    // Worst two for both: fitness leaves one or two, the burden two in every cell.
    const auto facts = missing({{"/patient/fitForLiverSurgery", nullptr}, {"/estimates/tumourBurdenPercent", nullptr}});
    CHECK(order(facts) == "/patient/fitForLiverSurgery /estimates/tumourBurdenPercent");
}

TEST_CASE("all contraindications are asked about, even where one already holds") {
    const auto facts = missing({{"/liver/failure", true}, {"/patient/fitForLiverSurgery", nullptr}, {"/liver/childPugh", nullptr}});
    CHECK(order(facts).find("/patient/fitForLiverSurgery") != std::string::npos);
    CHECK(order(facts).find("/liver/childPugh") != std::string::npos);
    CHECK(remaining(facts, "/patient/fitForLiverSurgery") == Remaining{{"false", "contraindicated"}, {"true", "contraindicated"}});
}

TEST_CASE("an unsafe estimate asks first what could be cleared safely") {
    const auto facts = missing({{"/estimates/remnantPercent", 15}});
    REQUIRE_FALSE(facts.empty());
    CHECK(facts.front().pointer == "/estimates/debulkingPercent");
    CHECK(settles(facts, "/estimates/debulkingPercent"));
}

TEST_CASE("impossible values are not offered") {
    // Not functioning leaves no hormonal symptoms; functioning is implied by them.
    const auto facts = missing({{"/tumour/functioning", nullptr}, {"/tumour/hormonalSymptoms", false}});
    CHECK(remaining(facts, "/tumour/functioning") == Remaining{{"false", "debulking-option"}, {"true", "debulking-supported"}});
    CHECK(missing({{"/tumour/functioning", nullptr}}).empty());
}

TEST_CASE("a lesion's depth and vessels") {
    // One lesion of 40 mm over the whole liver: wedged if superficial, else left.
    Json document = listed();
    document["lesions"].erase(1);
    document = with(document, {{"/lesions/0/diametersMm", {40}}, {"/lesions/0/depth", nullptr}, {"/lesions/0/segments", {1, 2, 3, 4, 5, 6, 7, 8}}});
    const auto facts = assessed(document).missing;
    CHECK(order(facts) == "/lesions/0/depth");
    CHECK(remaining(facts, "/lesions/0/depth") == Remaining{{"superficial", "resection-supported"}, {"deep", "not-supported"}});
    const auto vessels = assessed(with(document, {{"/lesions/0/depth", "superficial"}, {"/lesions/0/nearMajorVessel", nullptr}})).missing;
    CHECK(remaining(vessels, "/lesions/0/nearMajorVessel") == Remaining{{"false", "resection-supported"}, {"true", "not-supported"}});
}

TEST_CASE("whether the list is whole") {
    const auto facts = assessed(with(listed(), {{"/lesionsComplete", nullptr}})).missing;
    CHECK(remaining(facts, "/lesionsComplete").at("true") == "resection-supported");
}

TEST_CASE("where lesions are left out, the rest of the list is asked for, not estimates that are not consulted beside it") {
    const auto facts = assessed(with(listed(), {{"/lesionsComplete", false}})).missing;
    CHECK(order(facts) == "/lesions");
    CHECK(remaining(facts, "/lesions") ==
          Remaining{{"0", "not-supported"}, {">0 to <70", "not-supported"}, {"\u226570", "not-supported | debulking-supported"}});
    const Assessment assessment = assessed(with(listed(), {{"/lesionsComplete", false}}));
    CHECK(testing::finding(assessment, "against.late-stage-burden").missing == std::vector<std::string>{"/lesions"});
}

TEST_CASE("what is asked about matters: each fact's cells, together, are the verdicts that are possible") {
    const Json empty{{"format", "nelm-case/1"}};
    const Assessment assessment = assessed(empty);
    CHECK(assessment.missing.size() > 15);
    for (const MissingFact& fact : assessment.missing) {
        CAPTURE(fact.pointer);
        std::vector<Verdict> all;
        for (const nelm::Remaining& r : fact.remaining)
            for (const Verdict verdict : r.verdicts)
                if (std::find(all.begin(), all.end(), verdict) == all.end()) all.push_back(verdict);
        std::sort(all.begin(), all.end());
        CHECK(all == assessment.verdict.verdict.possible);
    }
}

}  // namespace
}  // namespace nelm
