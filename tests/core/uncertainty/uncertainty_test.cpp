// Uncertainty: hidden disease by hand; draws where the answer is known beforehand (decision model, section 8).
#include <nelm/uncertainty.h>

#include "core/cases.h"

namespace nelm {
namespace {

using testing::case_of;
using testing::Json;
using testing::listed;
using testing::with;

TEST_CASE("how much disease may be hidden before a threshold is missed") {
    CHECK(hidden_disease_tolerance(100, 70).value() == Approx(0.3));
    CHECK(hidden_disease_tolerance(80, 70).value() == Approx(0.125));
    CHECK(hidden_disease_tolerance(70, 70).value() == 0);
    CHECK_FALSE(hidden_disease_tolerance(69.9, 70).has_value());
    CHECK_FALSE(hidden_disease_tolerance(0, 70).has_value());
}

TEST_CASE("what is truly cleared with 0 to 50 % of the disease hidden") {
    const auto curve = hidden_disease_curve(80);
    REQUIRE(curve.size() == 6);
    for (int i = 0; i <= 5; ++i) {
        CHECK(curve[static_cast<std::size_t>(i)].hidden == Approx(i / 10.0));
        CHECK(curve[static_cast<std::size_t>(i)].true_percent == Approx(80 - 8 * i));
    }
}

/// A plan that leaves so many of each entry.
Plan leaving(std::vector<int> left) {
    Plan plan;
    plan.left = std::move(left);
    return plan;
}

std::vector<DrawsReaching> draw(const Json& document, const Plan& plan, double percent) {
    return draw_diameter_errors(case_of(document), {{&plan, percent}});
}

TEST_CASE("everything or nothing stays so, whatever the diameters") {
    const DrawsReaching all = draw(listed(), leaving({0, 0}), 100).at(0);
    CHECK(all.share == 1);
    CHECK(all.standard_error == 0);
    CHECK(all.p5 == Approx(100));
    CHECK(all.p95 == Approx(100));
    const DrawsReaching nothing = draw(listed(), leaving({1, 1}), 70).at(0);
    CHECK(nothing.share == 0);
    CHECK(nothing.p95 == 0);
}

TEST_CASE("no error of measurement: every draw is the case itself") {
    const Json exact = with(listed(), {{"/settings/diameterErrorCv", 0}});
    const DrawsReaching half = draw(exact, leaving({1, 0}), 77).at(0);  // 27/35 = 77.14 %
    CHECK(half.share == 1);
    CHECK(half.p5 == Approx(100 * 27.0 / 35));
    CHECK(draw(exact, leaving({1, 0}), 77.2).at(0).share == 0);
}

TEST_CASE("two alike lesions, one treated: half of the draws pass half") {
    // The treated share is above one half exactly when its error is the larger one.
    const Json alike = with(listed(), {{"/lesions/0/diametersMm", {30}}});
    const DrawsReaching half = draw(alike, leaving({1, 0}), 50).at(0);
    CHECK(half.share == Approx(0.5).margin(4 * half.standard_error));
    CHECK(half.standard_error == Approx(0.005).epsilon(0.01));  // sqrt(0.25 / 10000)
    CHECK(half.p50 == Approx(50).margin(0.5));
    CHECK(half.p5 < half.p50);
    CHECK(half.p95 > half.p50);
}

TEST_CASE("the spread is that of the log-normal error") {
    // ln of the ratio of two spheres' volumes has the deviation 3 · sqrt(2) · sigma, sigma² = ln(1 + 0.05²).
    const Json alike = with(listed(), {{"/lesions/0/diametersMm", {30}}, {"/settings/draws", 100000}});
    const DrawsReaching half = draw(alike, leaving({1, 0}), 50).at(0);
    const double deviation = 3 * std::sqrt(2 * std::log(1.0025));
    const double odds = std::exp(1.6448536 * deviation);
    CHECK(half.p95 == Approx(100 * odds / (1 + odds)).margin(0.15));
    CHECK(half.p5 == Approx(100 / (1 + odds)).margin(0.15));
}

TEST_CASE("three diameters of one lesion average their errors, a group shares them") {
    const auto spread = [](const Json& lesion) {
        Json document = listed();
        document["lesions"][0]["diametersMm"] = {30, 30, 30};
        document["lesions"][1] = lesion;
        const DrawsReaching d = draw(document, leaving({1, 0}), 50).at(0);
        return d.p95 - d.p5;
    };
    const Json sphere = {{"id", "B"}, {"segments", {2}}, {"diametersMm", {30}}};
    const Json ellipsoid = {{"id", "B"}, {"segments", {2}}, {"diametersMm", {30, 30, 30}}};
    const Json by_volume = {{"id", "B"}, {"segments", {2}}, {"volumeMl", 14.1371669412}};
    CHECK(spread(ellipsoid) < spread(sphere));
    CHECK(spread(by_volume) == Approx(spread(sphere)).epsilon(1e-6));
}

TEST_CASE("the same seed draws alike, another one otherwise, none at all where none is asked for") {
    const Plan plan = leaving({1, 0});
    const auto p50 = [&](std::uint32_t seed) { return draw(with(listed(), {{"/settings/seed", seed}}), plan, 70).at(0).p50; };
    CHECK(p50(1) == p50(1));
    CHECK(p50(1) != p50(2));
    CHECK(p50(4294967295u) == p50(4294967295u));
    CHECK(draw(with(listed(), {{"/settings/draws", 0}}), plan, 70).empty());
    CHECK(draw_diameter_errors(case_of(listed()), {}).empty());
}

}  // namespace
}  // namespace nelm
