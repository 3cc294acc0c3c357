// Summary row: the same facts as the summary, as cells.
#include <nelm/text.h>

#include "core/catch.h"

namespace nelm {
namespace {

constexpr const char* names =
    "ok,verdict,possible,group,possibleGroups,grade,possibleGrades,burdenMin,burdenMax,reachMin,reachMax,reachBounds,warnings,issues";

TEST_CASE("a row says what is, what may be, ranges and warnings") {
    CHECK(summary_row_names() == names);
    // One safe estimate: 40 of 100 is below 70, nothing is uncontrolled, so V4 and group 3; Ki-67 of 1 % alone leaves every grade open.
    CHECK(summary_row(R"({"format":"nelm-case/1","patient":{"fitForLiverSurgery":true},
        "tumour":{"primarySite":"other","differentiation":"well","ki67Percent":1,"hormonalSymptoms":false,"bulkSymptoms":false},
        "extrahepatic":"none","peritonealCarcinomatosis":false,"carcinoidHeartDisease":"none",
        "liver":{"failure":false,"cirrhosis":false,"hepatitis":false,"steatosis":false,"longChemotherapy":false,"childPugh":"A"},
        "estimates":{"tumourBurdenPercent":{"min":10,"max":20},"debulkingPercent":40,"remnantPercent":60,"contiguousSegmentsPreserved":true}})") ==
          "true,not-supported,not-supported,3,3,,G1 G2 G3,10.0,20.0,40.0,40.0,,other-site,");
}

TEST_CASE("a refused case has its issues in the row, with their places, quoted where a comma or a quote stands") {
    CHECK(summary_row("nonsense") == "false,,,,,,,,,,,,,syntax:");
    CHECK(summary_row(R"({"format":"nelm-case/1","a,\"b\nc":1})") == R"(false,,,,,,,,,,,,,"unknown-key:/a,\""b\nc")");
    CHECK(too_long_row(2'000'000) == "false,,,,,,,,,,,,,too-long:");
}

TEST_CASE("a case that is too long is refused alike, held or not") {
    CHECK(too_long_text(most_case_bytes + 1) == assess_text(std::string(most_case_bytes + 1, ' ')));
    CHECK(too_long_row(most_case_bytes + 1) == summary_row(std::string(most_case_bytes + 1, ' ')));
}

}  // namespace
}  // namespace nelm
