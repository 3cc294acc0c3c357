// Ablation: beside surgery, instead of it, or with caution.
#include "advice/ablation.h"

#include "core/advice/lines.h"

namespace nelm::advice {
namespace {

using namespace nelm::testing;

constexpr auto small_lesions = "ablation.small-lesions";

TEST_CASE("ablation stands beside surgery that could be considered") {
    CHECK(status(small_lesions, decided()) == "adjunct");
    CHECK(status(small_lesions, clearable()) == "adjunct");
    // Palliation of uncontrolled symptoms.
    CHECK(status(small_lesions, with(decided(), {{"/estimates/debulkingPercent", 40},
                                                 {"/tumour/symptomsControlled", false}})) == "adjunct");
}

TEST_CASE("ablation alone where the liver is not operated on") {
    CHECK(status(small_lesions, diffuse()) == "option");
    CHECK(status(small_lesions, with(decided(), {{"/carcinoidHeartDisease", "present"}})) == "option");
    CHECK(status(small_lesions, with(decided(), {{"/patient/fitForLiverSurgery", false}})) == "option");
}

TEST_CASE("ablation with caution where no source speaks of it") {
    CHECK(status(small_lesions, with(decided(), {{"/liver/failure", true}})) == "caution");
    CHECK(status(small_lesions, with(decided(), {{"/liver/childPugh", "C"}})) == "caution");
    CHECK(status(small_lesions, with(decided(), {{"/liver/childPugh", "B"}})) == "option");
    CHECK(status(small_lesions, with(decided(), {{"/tumour/differentiation", "poor"}})) == "caution");
}

TEST_CASE("what is not known leaves more than one status of ablation") {
    CHECK(status(small_lesions, with(decided(), {{"/carcinoidHeartDisease", nullptr}})) == "option | adjunct");
    CHECK(status(small_lesions, with(decided(), {{"/liver/failure", nullptr}})) == "adjunct | caution");
    // Undecided, but of no matter.
    CHECK(status(small_lesions, with(decided(), {{"/liver/portalVeinThrombosis", nullptr}})) == "adjunct");
}

TEST_CASE("the size limit and what was seen hold for every tumour that is covered") {
    for (const char* id : {"ablation.size-limit", "ablation.what-was-seen"}) {
        CHECK(status(id, decided()) == "informs");
        CHECK(status(id, with(decided(), {{"/tumour/primarySite", "lung"}})) == "none");
        CHECK(status(id, nothing_known()) == "none | informs");
    }
}

TEST_CASE("ablation of a recurrence after liver resection") {
    const Changes operated{{"/history/therapies", {"hepatectomy"}}};
    CHECK(status("ablation.after-hepatectomy", with(decided(), operated)) == "option");
    CHECK(status("ablation.after-hepatectomy", decided()) == "none");
    CHECK(status("ablation.after-hepatectomy", with(decided(), {{"/liver/removedSegments", {6, 7}}})) == "option");
    CHECK(status("ablation.after-hepatectomy", with(decided(), {{"/liver/removedSegments", nullptr}})) == "none | option");
    CHECK(status("ablation.after-hepatectomy", with(with(decided(), operated), {{"/liver/failure", true}})) == "none");
    CHECK(status("ablation.after-hepatectomy",
                 with(with(decided(), operated), {{"/tumour/differentiation", "poor"}})) == "none");
}

}  // namespace
}  // namespace nelm::advice
