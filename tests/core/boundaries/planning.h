// Triplets of section 3: local treatment, its limits, and what makes a resection major.
#pragma once

#include "core/boundaries/triplet.h"

namespace nelm::testing {

/// One lesion (or a group) that reaches into every segment, so that only local treatment can clear it.
inline Json everywhere(double millimetres, const char* depth) {
    Json document = listed();
    document["lesions"].erase(1);
    return with(document, {{"/lesions/0/segments", {1, 2, 3, 4, 5, 6, 7, 8}},
                           {"/lesions/0/diametersMm", Json::array({millimetres})},
                           {"/lesions/0/depth", depth}});
}

inline std::string verdict_or_refused(const Json& document) {
    return read_case(document.dump()).value ? verdict(document) : "refused";
}

inline std::string major_or_minor(const Json& document) {
    const auto own = assessed(document).debulking.own;
    REQUIRE(own.has_value());
    return own->major ? "major" : "minor";
}

/// A size cannot be unknown: a lesion without one is refused.
inline std::vector<Triplet> local_triplets() {
    using namespace model::thresholds;
    const std::string cleared = "resection-supported";
    const std::string left = "not-supported";
    const auto mm = [](double diameter) { return Json::array({diameter}); };
    const auto size = [&](const model::Threshold& threshold, const char* depth) {
        return Triplet{&threshold, everywhere(20, depth), "/lesions/0/diametersMm", verdict_or_refused,
                       side(mm(threshold.value - 0.1), cleared), side(mm(threshold.value), cleared), side(mm(threshold.value + 0.1), left),
                       "refused"};
    };
    // One more than the limit leaves one lesion of 17, or of 37: more than 90 % is cleared, but not all. No count is one lesion.
    const std::string nearly = "debulking-supported";
    const auto number = [&](const model::Threshold& threshold, const char* depth) {
        const int limit = static_cast<int>(threshold.value);
        return Triplet{&threshold, everywhere(10, depth), "/lesions/0/count", verdict, side(limit - 1, cleared), side(limit, cleared),
                       side(limit + 1, nearly), cleared};
    };
    return {size(max_wedge_diameter, "superficial"), size(max_ablation_diameter, "deep"), number(max_ablations, "deep"),
            number(max_local_treatments, "superficial")};
}

inline std::vector<Triplet> major_triplets() {
    using namespace model::thresholds;
    // Segment 8 beside 600 mL of others; 6 and 2, where the lesions lie, among them.
    const auto volumes = [](double eight) {
        return Json{{"1", 50}, {"2", 100}, {"3", 50}, {"4", 100}, {"5", 100}, {"6", 100}, {"7", 100}, {"8", eight}};
    };
    return {
        {&major_segments, with(listed(), {{"/plan", Json::object()}}), "/plan/segments", major_or_minor, side({6, 7}, "minor"),
         side({2, 3, 6}, "major"), side({2, 3, 6, 7}, "major"), "minor"},
        {&major_loss, with(listed(), {{"/plan", {{"segments", {8}}}}}), "/liver/functionalSegmentsMl", major_or_minor,
         side(volumes(399), "minor"), side(volumes(400), "minor"), side(volumes(401), "major"), "minor"},
    };
}

}  // namespace nelm::testing
