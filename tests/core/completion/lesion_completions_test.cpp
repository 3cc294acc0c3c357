// Lesion completions: what may be done to a lesion of known or unknown depth, and how many ways there are.
#include "completion/lesion_completions.h"

#include "core/cases.h"

namespace nelm::completion {
namespace {

using nelm::testing::case_of;
using nelm::testing::Json;
using nelm::testing::listed;
using nelm::testing::with;

constexpr Treatability neither{false, false};
constexpr Treatability wedge_only{true, false};
constexpr Treatability ablation_only{false, true};
constexpr Treatability both{true, true};

/// One lesion of this size, depth and vessel contact (null: unknown).
Case one(double millimetres, const Json& depth, const Json& near) {
    Json document = listed();
    document["lesions"] = Json::parse(R"([{"id":"A","segments":[6]}])");
    return case_of(with(document, {{"/lesions/0/diametersMm", Json::array({millimetres})},
                                   {"/lesions/0/depth", depth},
                                   {"/lesions/0/nearMajorVessel", near}}));
}

Treatability known(double millimetres, const char* depth, bool near) {
    const Case patient = one(millimetres, depth, near);
    World world(patient);
    REQUIRE(distinct_completions(patient) == 1);
    return treatability_in(world, patient)->front();
}

TEST_CASE("wedge: superficial, away from vessels, at most 50 mm; ablation: away from vessels, at most 30 mm") {
    CHECK(known(30, "superficial", false) == both);
    CHECK(known(30, "deep", false) == ablation_only);
    CHECK(known(30.1, "superficial", false) == wedge_only);
    CHECK(known(30.1, "deep", false) == neither);
    CHECK(known(50, "superficial", false) == wedge_only);
    CHECK(known(50.1, "superficial", false) == neither);
    CHECK(known(10, "superficial", true) == neither);
    CHECK(known(10, "deep", true) == neither);
}

TEST_CASE("the settings move the limits") {
    Case patient = one(35, "superficial", false);
    patient.settings.max_wedge_diameter = Millimetres(34);
    patient.settings.max_ablation_diameter = Millimetres(35);
    World world(patient);
    CHECK(treatability_in(world, patient)->front() == ablation_only);
    CHECK(size_limits({}).wedge == Millimetres(50));
    CHECK(size_limits({}).ablation == Millimetres(30));
}

TEST_CASE("a volume alone is measured by its sphere") {
    // A sphere of 30 mm has 14.137 mL.
    Case patient = one(10, "deep", false);
    patient.lesions[0].diameters.clear();
    World world(patient);
    patient.lesions[0].volume = Millilitres(14.13);
    CHECK(treatability_in(world, patient)->front() == ablation_only);
    patient.lesions[0].volume = Millilitres(14.14);
    CHECK(treatability_in(world, patient)->front() == neither);
}

TEST_CASE("the distinct pairs of an entry are counted, not its open questions") {
    const Json open;  // null
    CHECK(distinct_completions(one(30, open, open)) == 3);         // both, ablation only, neither
    CHECK(distinct_completions(one(30, open, false)) == 2);        // both, ablation only
    CHECK(distinct_completions(one(30, "deep", open)) == 2);       // ablation only, neither
    CHECK(distinct_completions(one(30, open, true)) == 1);         // neither, whatever the depth
    CHECK(distinct_completions(one(40, open, open)) == 2);         // wedge only, neither
    CHECK(distinct_completions(one(60, open, open)) == 1);         // too large for either
}

/// `entries` lesions, each of unknown depth, away from vessels, small: two ways each.
Case undecided(int entries) {
    Json document = listed();
    document["lesions"] = Json::array();
    for (int i = 0; i < entries; ++i)
        document["lesions"].push_back({{"segments", {6}}, {"diametersMm", {20 + i}}, {"nearMajorVessel", false}, {"depth", nullptr}});
    return case_of(document);
}

TEST_CASE("sixty-four completions are each tried, more are not") {
    CHECK(distinct_completions(undecided(6)) == 64);
    CHECK(distinct_completions(undecided(7)) == 65);  // counted no further
    for (const int entries : {6, 7}) {
        const Case patient = undecided(entries);
        World world(patient);
        CHECK(treatability_in(world, patient).has_value() == (entries == 6));
    }
}

TEST_CASE("every distinct completion is seen once") {
    const Case patient = undecided(3);
    World world(patient);
    std::vector<std::vector<Treatability>> seen;
    for_every_completion(world, [&] { seen.push_back(*treatability_in(world, patient)); });
    CHECK(seen.size() == 8);
    std::sort(seen.begin(), seen.end());
    CHECK(std::unique(seen.begin(), seen.end()) == seen.end());
}

TEST_CASE("the least and the most treatable completion") {
    const Json open;
    CHECK(extreme_treatability(one(30, open, open), false).front() == neither);
    CHECK(extreme_treatability(one(30, open, open), true).front() == both);
    CHECK(extreme_treatability(one(30, "deep", open), true).front() == ablation_only);
    CHECK(extreme_treatability(one(30, open, false), false).front() == ablation_only);
    CHECK(extreme_treatability(one(40, open, open), true).front() == wedge_only);
}

TEST_CASE("what may be done to each entry, the least first") {
    using Pairs = std::vector<Treatability>;
    const auto pairs = [](const Case& patient) { return treatability_of_each(World(patient), patient).front(); };
    const Json open;
    CHECK(pairs(one(30, open, open)) == Pairs{neither, ablation_only, both});
    CHECK(pairs(one(30, open, false)) == Pairs{ablation_only, both});
    CHECK(pairs(one(40, open, open)) == Pairs{neither, wedge_only});
    CHECK(pairs(one(30, "deep", false)) == Pairs{ablation_only});
    const Case patient = one(30, "superficial", false);
    World world(patient);
    world.assume(0, LesionFact::near_major_vessel, true);
    CHECK(treatability_of_each(world, patient).front() == Pairs{neither});
}

TEST_CASE("a lesion too large for either is not asked about") {
    const Case patient = one(60, nullptr, nullptr);
    World world(patient);
    treatability_in(world, patient);
    CHECK_FALSE(world.consulted(0, LesionFact::near_major_vessel));
    CHECK_FALSE(world.consulted(0, LesionFact::superficial));
}

}  // namespace
}  // namespace nelm::completion
