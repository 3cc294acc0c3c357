// Problem: what a plan does, worked out by hand (decision model, section 3).
#include "planner/problem.h"

#include "core/cases.h"

namespace nelm::planner {
namespace {

using nelm::testing::case_of;
using nelm::testing::Json;
using nelm::testing::listed;
using nelm::testing::with;

Problem of(const Json& document) {
    const Case patient = case_of(document);
    return problem_of(patient, measure(patient));
}

Segments set_of(std::initializer_list<std::size_t> list) {
    Segments segments;
    for (const std::size_t s : list) segments.set(s);
    return segments;
}

TEST_CASE("the shell around a lesion") {
    // pi/6 · ((20 + 2·5)³ − 20³) / 1000 mL.
    const double volume = volume_from_diameters({Millimetres(20)}).value;
    CHECK(shell_volume(volume, 5) == Approx(9.9483767364));
    CHECK(shell_volume(volume, 0) == Approx(0).margin(1e-12));
    CHECK(shell_volume(volume, 10) > shell_volume(volume, 5));
}

TEST_CASE("a lesion's shell is that of the sphere of its volume, its size that of its largest diameter") {
    const Problem problem = of(with(listed(), {{"/lesions/0/diametersMm", {20, 12}}, {"/lesions/0/volumeMl", 4.1887902048}}));
    CHECK(problem.entries[0].wedge_shell == Approx(9.9483767364));
    CHECK(problem.entries[0].diameter == 20);
    CHECK(problem.entries[0].product == 240);
    CHECK(of(with(listed(), {{"/lesions/0/diametersMm", {20}}})).entries[0].product == 400);
    CHECK(of(with(listed(), {{"/lesions/0/diametersMm", {10, 20, 15}}})).entries[0].product == 300);
}

TEST_CASE("margins and limits are the model's, or the settings'") {
    const Problem usual = of(listed());
    CHECK(usual.wedge_margin == 5);
    CHECK(usual.ablation_margin == 5);
    CHECK(usual.limits.ablations == 16);
    CHECK(usual.limits.local_treatments == 36);
    const Problem own = of(with(listed(), {{"/settings/wedgeMarginMm", 0},
                                           {"/settings/ablationMarginMm", 10},
                                           {"/settings/maxAblations", 3},
                                           {"/settings/maxLocalTreatments", 4}}));
    CHECK(own.entries[0].wedge_shell == Approx(0).margin(1e-12));
    CHECK(own.entries[0].ablation_shell == Approx(29.3215314335));  // pi/6 · (40³ − 20³) / 1000 mL
    CHECK(own.limits.ablations == 3);
    CHECK(own.limits.local_treatments == 4);
}

TEST_CASE("a safe plan loses less than what the minimum remnant leaves") {
    // F = B: with 20 %, less than 80 % of F. With a measured 1200 mL total and 18.3 mL of tumour less.
    CHECK(of(listed()).most_lost() == Approx(0.8 * 1509.6554481059));
    const Problem measured = of(with(listed(), {{"/liver/totalVolumeMl", 1200}}));
    CHECK(measured.most_lost() == Approx(1200 - 18.3259571459 - 0.2 * 1509.6554481059));
}

TEST_CASE("a plan's figures") {
    // Segment 6 takes A along; B is ablated.
    const Plan plan = evaluate(of(listed()), set_of({6}), {{0, 0}, {0, 1}});
    const double lost = 0.085 * 1509.6554481059 + 19.3731546971;
    CHECK(plan.lost.value == Approx(lost));
    CHECK(plan.remnant.value == Approx(100 - 100 * lost / 1509.6554481059));
    CHECK(plan.debulked.volume == Approx(100));
    CHECK(plan.interventions == 2);
    CHECK(plan.name == "segmentectomy 6");
    CHECK_FALSE(plan.major);
    CHECK(plan.safe());
    CHECK(plan.left == std::vector<int>{0, 0});
}

TEST_CASE("a lesion goes with the segments only where all of its segments go") {
    const Problem problem = of(with(listed(), {{"/lesions/0/segments", {6, 7}}}));
    CHECK(evaluate(problem, set_of({6}), {{}, {}}).debulked.count == 0);
    CHECK(evaluate(problem, set_of({6, 7}), {{}, {}}).debulked.count == 50);
    CHECK(evaluate(problem, set_of({5, 6, 7}), {{}, {}}).debulked.count == 50);
}

TEST_CASE("part of a group") {
    const Problem problem = of(with(listed(), {{"/lesions/0/count", 4}}));
    const Plan plan = evaluate(problem, {}, {{2, 1}, {0, 0}});
    CHECK(plan.debulked.count == Approx(60));
    CHECK(plan.debulked.volume == Approx(100 * 24.0 / 59));  // volumes as 8 to 27
    CHECK(plan.lost.value == Approx(3 * 9.9483767364));
    CHECK(plan.left == std::vector<int>{1, 1});
    CHECK(plan.interventions == 3);
}

TEST_CASE("remnant of the standard volume, and of the functional") {
    const Problem problem = of(with(listed(), {{"/liver/totalVolumeMl", 1200}}));
    const Plan nothing = evaluate(problem, {}, {{}, {}});
    CHECK(nothing.remnant.value == Approx(100 * (1200 - 18.3259571459) / 1509.6554481059));
    CHECK(nothing.remnant_of_functional.value == Approx(100));
    CHECK(nothing.lost.value == 0);
}

TEST_CASE("doing nothing is safe or not, too") {
    // 1 and 4 are all that is left: no two adjacent segments of 2 to 8.
    const Problem apart = of(with(listed(), {{"/liver/removedSegments", {2, 3, 5, 6, 7, 8}},
                                             {"/lesions/0/segments", {4}},
                                             {"/lesions/1/segments", {1}},
                                             {"/liver/totalVolumeMl", 1500}}));
    CHECK_FALSE(evaluate(apart, {}, {{}, {}}).contiguous);
    CHECK(evaluate(apart, {}, {{}, {}}).enough_remnant);
    const Problem small = of(with(listed(), {{"/liver/totalVolumeMl", 310}}));
    CHECK_FALSE(evaluate(small, {}, {{}, {}}).enough_remnant);
}

TEST_CASE("what is drawn for a lesion that goes with its segments is not done twice") {
    const Case patient = case_of(with(listed(), {{"/plan", {{"segments", {6}}, {"wedge", {{"A", 1}}}}}}));
    const Plan plan = evaluate_drawn(problem_of(patient, measure(patient)), patient);
    CHECK(plan.interventions == 1);
    CHECK(plan.lost.value == Approx(0.085 * 1509.6554481059));
}

}  // namespace
}  // namespace nelm::planner
