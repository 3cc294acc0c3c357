// Where a list and the estimates disagree: within ten points the list, further apart both (decision model, section 4).
#include <set>
#include <string>

#include "core/cases.h"

namespace nelm {
namespace {

using testing::assessed;
using testing::Json;
using testing::listed;
using testing::with;

/// A list of which one of two alike lesions can be removed: reach 50 %. Burden just under 1 % of the liver.
Json half() {
    Json document = with(listed(), {{"/estimates", {{"remnantPercent", 50}, {"contiguousSegmentsPreserved", true}}},
                                    {"/lesions/0/diametersMm", {20}},
                                    {"/lesions/1/diametersMm", {20}},
                                    {"/lesions/0/segments", {1, 2, 3, 4, 5, 6, 7, 8}},
                                    {"/lesions/1/segments", {1, 2, 3, 4, 5, 6, 7, 8}},
                                    {"/lesions/1/nearMajorVessel", true}});
    return document;
}

std::string reach(const Json& document) {
    const std::optional<Reach> reach = assessed(document).debulking.reach;
    if (!reach) return "unknown";
    char text[64];
    std::snprintf(text, sizeof text, "%.6g..%.6g%s", reach->min, reach->max, reach->outer ? " outer" : "");
    return text;
}

TEST_CASE("no estimate: the list") { CHECK(reach(half()) == "50..50"); }

TEST_CASE("within ten points the computed value is used") {
    for (const double estimate : {40.0, 45.0, 50.0, 60.0}) {
        CAPTURE(estimate);
        CHECK(reach(with(half(), {{"/estimates/debulkingPercent", estimate}})) == "50..50");
    }
}

TEST_CASE("exactly ten points are within them, whatever the last digit of the arithmetic") {
    // 55 of 100 mL can be removed, computed as 55.00000000000001 %.
    const Json document = with(half(), {{"/lesions/0/diametersMm", nullptr},
                                        {"/lesions/1/diametersMm", nullptr},
                                        {"/lesions/0/volumeMl", 55},
                                        {"/lesions/1/volumeMl", 45}});
    for (const double estimate : {45.0, 65.0}) {
        CAPTURE(estimate);
        CHECK(reach(with(document, {{"/estimates/debulkingPercent", estimate}})) == "55..55");
    }
    CHECK(reach(with(document, {{"/estimates/debulkingPercent", 44.999}})) == "44.999..55");
}

TEST_CASE("where the computed reach is only bounded, an estimate near all of it contradicts nothing") {
    // Five small lesions of which nothing is known: 243 completions, more than are tried one by one.
    Json document = half();
    for (int i = 0; i < 5; ++i) document["lesions"].push_back({{"segments", {1, 2, 3, 4, 5, 6, 7, 8}}, {"volumeMl", 0.05}});
    const std::string bounded = reach(document);
    CHECK(bounded == "48.5512..51.4488 outer");
    for (const double estimate : {42.0, 50.0, 58.0}) {
        CAPTURE(estimate);
        CHECK(reach(with(document, {{"/estimates/debulkingPercent", estimate}})) == bounded);
    }
    // 60 is far from the least that the list may come to: both count.
    CHECK(reach(with(document, {{"/estimates/debulkingPercent", 60}})) == "48.5512..60 outer");
}

TEST_CASE("further apart, both count") {
    CHECK(reach(with(half(), {{"/estimates/debulkingPercent", 39.9}})) == "39.9..50");
    CHECK(reach(with(half(), {{"/estimates/debulkingPercent", 60.1}})) == "50..60.1");
    CHECK(reach(with(half(), {{"/estimates/debulkingPercent", 100}})) == "50..100");
}

TEST_CASE("an interval is compared in each completion") {
    // 55 to 60 agrees throughout; of 55 to 80 the part above 60 is another world.
    CHECK(reach(with(half(), {{"/estimates/debulkingPercent", {{"min", 55}, {"max", 60}}}})) == "50..50");
    CHECK(reach(with(half(), {{"/estimates/debulkingPercent", {{"min", 55}, {"max", 80}}}})) == "50..80");
}

TEST_CASE("the verdict has both worlds, and neither the surgeon nor the list is silently overruled") {
    // Symptoms controlled: 50 % is not supported, 80 % is for a functioning tumour.
    CHECK(testing::verdict(with(half(), {{"/estimates/debulkingPercent", 80}})) == "not-supported | debulking-supported");
    CHECK(testing::verdict(with(half(), {{"/estimates/debulkingPercent", 55}})) == "not-supported");
}

TEST_CASE("an estimate of burden is compared apart from that of the reach") {
    // The listed burden is 2 · 4.19 mL in about 1518 mL: 0.55 %.
    const auto burden = [](double estimate) {
        const Reach found = *assessed(with(half(), {{"/estimates/tumourBurdenPercent", estimate}})).burden;
        return found.max;
    };
    CHECK(burden(10) == Approx(0.5519).epsilon(1e-3));
    CHECK(burden(30) == 30);
}

}  // namespace
}  // namespace nelm
