// Planned reach: when a case can be planned, and one planner for each distinct problem.
#include "assess/planned_reach.h"

#include "core/cases.h"

namespace nelm::assessing {
namespace {

using completion::Treatability;
using nelm::testing::case_of;
using nelm::testing::Json;
using nelm::testing::listed;
using nelm::testing::with;

bool plannable(const Json& document) {
    const Case patient = case_of(document);
    return can_plan(patient, measure(patient));
}

TEST_CASE("lesions, volumes and removed segments are needed, nothing else") {
    CHECK(plannable(listed()));
    CHECK_FALSE(plannable(nelm::testing::decided()));
    CHECK_FALSE(plannable(with(listed(), {{"/patient/heightCm", nullptr}})));
    CHECK_FALSE(plannable(with(listed(), {{"/liver/removedSegments", nullptr}})));
    CHECK_FALSE(plannable(with(listed(), {{"/liver/removedSegments", {8}}})));
    CHECK(plannable(with(listed(), {{"/liver/removedSegments", {8}}, {"/liver/totalVolumeMl", 1100}})));
    // B needs height and weight even where the liver is measured.
    CHECK_FALSE(plannable(with(listed(), {{"/patient/weightKg", nullptr}, {"/liver/totalVolumeMl", 1500}})));
}

TEST_CASE("the reach follows what may be done and what must stay") {
    // A is 8/35 of the tumour, in segment 6; B 27/35, in segment 2.
    const Case patient = case_of(listed());
    PlannedReach planned(patient, measure(patient));
    const Treatability both{true, true};
    const Treatability neither{false, false};
    CHECK(planned.reach({both, both}, Percent(20)).value == Approx(100));
    CHECK(planned.reach({neither, neither}, Percent(20)).value == Approx(100));  // segmentectomies
    // Losing less than 8 % of the liver: segment 2 (7 %) can go, segment 6 (8.5 %) cannot.
    CHECK(planned.reach({neither, neither}, Percent(92)).value == Approx(100 * 27.0 / 35));
    CHECK(planned.reach({both, neither}, Percent(92)).value == Approx(100));  // A costs 9.9 mL, 0.7 %
    CHECK(planned.reach({both, both}, Percent(100)).value == 0);
    CHECK(planned.any_safe_plan({both, both}, Percent(99)));
    CHECK_FALSE(planned.any_safe_plan({both, both}, Percent(100)));
}

}  // namespace
}  // namespace nelm::assessing
