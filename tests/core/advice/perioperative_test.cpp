// Around an operation: when a carcinoid crisis is feared, the heart, sparing of liver tissue.
#include "advice/perioperative.h"

#include "core/advice/lines.h"

namespace nelm::advice {
namespace {

using namespace nelm::testing;

Json pancreas(const Changes& changes = {}) {
    return with(with(decided(), {{"/tumour/primarySite", "pancreas"}}), changes);
}

TEST_CASE("octreotide within reach: carcinoid syndrome, or none ruled out") {
    constexpr auto id = "perioperative.octreotide";
    CHECK(status(id, with(decided(), {{"/tumour/syndrome", "carcinoid"}})) == "adjunct");
    CHECK(status(id, pancreas({{"/tumour/syndrome", "carcinoid"}})) == "adjunct");
    // Not entered does not mean none: not pancreatic, or functioning.
    CHECK(status(id, decided()) == "adjunct");
    CHECK(status(id, with(decided(), {{"/tumour/functioning", false}, {"/tumour/hormonalSymptoms", false}})) ==
          "adjunct");
    CHECK(status(id, pancreas({{"/tumour/functioning", false}, {"/tumour/hormonalSymptoms", false}})) == "none");
    // Functioning and pancreatic: an insulinoma is not ruled out either.
    CHECK(status(id, pancreas()) == "caution");
    CHECK(status(id, pancreas({{"/tumour/functioning", nullptr}, {"/tumour/hormonalSymptoms", nullptr}})) ==
          "none | caution");
    // Another syndrome is entered.
    CHECK(status(id, pancreas({{"/tumour/syndrome", "insulinoma"}})) == "none");
    CHECK(status(id, with(decided(), {{"/tumour/syndrome", "gastrinoma"}})) == "none");
    CHECK(status(id, with(decided(), {{"/tumour/primarySite", "lung"}})) == "none");
}

TEST_CASE("octreotide is for any procedure, so it does not hang on the verdict") {
    CHECK(status("perioperative.octreotide", with(decided(), {{"/liver/failure", true}})) == "adjunct");
    CHECK(status("perioperative.octreotide", diffuse()) == "adjunct");
}

TEST_CASE("triggers and signs go with it") {
    for (const char* id : {"perioperative.crisis-triggers", "perioperative.crisis-signs"}) {
        CHECK(status(id, decided()) == "informs");
        CHECK(status(id, pancreas()) == "informs");
        CHECK(status(id, pancreas({{"/tumour/syndrome", "insulinoma"}})) == "none");
    }
}

TEST_CASE("the heart: not where it was examined and found free of the disease") {
    constexpr auto id = "perioperative.heart";
    CHECK(status(id, decided()) == "none");
    CHECK(status(id, with(decided(), {{"/carcinoidHeartDisease", nullptr}})) == "none | caution");
    CHECK(status(id, with(decided(), {{"/carcinoidHeartDisease", "present"}})) == "caution");
    CHECK(status(id, with(decided(), {{"/carcinoidHeartDisease", "corrected"}})) == "caution");
    CHECK(status(id, pancreas({{"/carcinoidHeartDisease", nullptr}, {"/tumour/syndrome", "insulinoma"}})) == "none");
}

TEST_CASE("sparing of liver tissue goes with surgery that could be considered") {
    constexpr auto id = "perioperative.parenchyma-sparing";
    CHECK(status(id, decided()) == "adjunct");
    CHECK(status(id, clearable()) == "adjunct");
    CHECK(status(id, diffuse()) == "none");
    CHECK(status(id, with(decided(), {{"/patient/fitForLiverSurgery", false}})) == "none");
    CHECK(status(id, with(decided(), {{"/patient/fitForLiverSurgery", nullptr}})) == "none | adjunct");
}

}  // namespace
}  // namespace nelm::advice
