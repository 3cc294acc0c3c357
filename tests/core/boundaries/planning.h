// Triplets of section 3: local treatment, its limits, and what makes a resection major.
#pragma once

#include "core/boundaries/triplet.h"
#include "planner/problem.h"

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

inline std::string cautions(const Json& document) {
    const auto own = assessed(document).debulking.own;
    REQUIRE(own.has_value());
    std::string list;
    for (const PlanCaution caution : {PlanCaution::segment_mostly_lost, PlanCaution::mostly_ablation})
        if (own->cautions.test(static_cast<std::size_t>(caution))) list += std::string(list.empty() ? "" : " ") + std::string(text_of(caution));
    return list.empty() ? "none" : list;
}

inline std::string cautions_or_refused(const Json& document) { return read_case(document.dump()).value ? cautions(document) : "refused"; }

inline std::vector<Triplet> caution_triplets() {
    using namespace model::thresholds;
    // A of 20 mm is wedged in segment 6, with a shell of 9.948 mL at 5 mm margin: half of 19.897 mL. More than half of less.
    const double half = planner::shell_volume(volume_from_diameters({Millimetres(20)}).value, 5);
    const auto six = [](double volume) {
        return Json{{"1", 50}, {"2", 100}, {"3", 150}, {"4", 200}, {"5", 200}, {"6", volume}, {"7", 300}, {"8", 400}};
    };
    // A is ablated in segment 6, and B of 10 mL wedged in segment 2.
    const Json both = with(listed(), {{"/plan", Json::parse(R"({"segments": [], "wedge": {"B": 1}, "ablate": {"A": 1}})")},
                                      {"/lesions/1/volumeMl", 10}, {"/lesions/1/diametersMm", nullptr},
                                      {"/lesions/0/diametersMm", nullptr}});
    return {
        {&segment_mostly_lost, with(listed(), {{"/plan", Json::parse(R"({"segments": [], "wedge": {"A": 1}})")}}),
         "/liver/functionalSegmentsMl", cautions, side(six(19.90), "none"), side(six(2 * half), "none"), side(six(19.89), "segment-mostly-lost"), "none"},
        {&mostly_ablation, both, "/lesions/0/volumeMl", cautions_or_refused, side(9.99, "none"), side(10, "none"),
         side(10.01, "mostly-ablation"), "refused"},
    };
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
