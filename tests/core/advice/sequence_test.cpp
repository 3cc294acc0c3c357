// Sequence: what comes when.
#include "advice/sequence.h"

#include "core/advice/lines.h"

namespace nelm::advice {
namespace {

using namespace nelm::testing;

TEST_CASE("one team, for every tumour that is covered") {
    CHECK(status("sequence.team", diffuse()) == "informs");
    CHECK(status("sequence.team", with(decided(), {{"/tumour/primarySite", "lung"}})) == "none");
}

TEST_CASE("surgery puts other treatments off where it could be considered") {
    CHECK(status("sequence.spare-other-treatments", decided()) == "informs");
    CHECK(status("sequence.spare-other-treatments", diffuse()) == "none");
    CHECK(status("sequence.prrt-later", decided()) == "option");
    CHECK(status("sequence.prrt-later", diffuse()) == "none");
    CHECK(status("sequence.prrt-later", with(decided(), {{"/history/therapies", {"prrt"}}})) == "none");
}

TEST_CASE("the liver after progression with symptoms, or with a high burden") {
    constexpr auto id = "sequence.liver-directed";
    CHECK(status(id, decided()) == "none");
    CHECK(status(id, with(decided(), {{"/history/progressingOnSystemicTherapy", true}})) == "option");
    CHECK(status(id, diffuse({{"/history/progressingOnSystemicTherapy", true}})) == "none");
    CHECK(status(id, with(decided(), {{"/estimates/tumourBurdenPercent", 25}})) == "none");
    CHECK(status(id, with(decided(), {{"/estimates/tumourBurdenPercent", 25.1}})) == "option");
    CHECK(status(id, with(decided(), {{"/history/progressingOnSystemicTherapy", nullptr}})) == "none | option");
    CHECK(status(id, with(decided(), {{"/history/progressingOnSystemicTherapy", true},
                                      {"/tumour/differentiation", "poor"}})) == "none");
}

TEST_CASE("no data for drugs after all was removed") {
    CHECK(status("sequence.adjuvant", clearable()) == "informs");
    CHECK(status("sequence.adjuvant", decided()) == "none");
}

}  // namespace
}  // namespace nelm::advice
