// Triplets of section 5: burden, reach, number of lesions, and the remnant that makes an estimate safe.
#pragma once

#include "core/boundaries/triplet.h"

namespace nelm::testing {

inline std::vector<Triplet> extent_triplets() {
    using namespace model::thresholds;
    const std::string burden = "/estimates/tumourBurdenPercent";
    const std::string reach = "/estimates/debulkingPercent";
    const std::string any_reach = "not-supported | resection-supported | debulking-supported";
    const auto at_90 = [](const Json& document) { return policy(document, 90); };
    const Json free_of_symptoms = with(decided(), {{"/tumour/hormonalSymptoms", false}});
    const Json uncontrolled = with(decided(), {{"/tumour/symptomsControlled", false}});
    return {
        {&high_burden, free_of_symptoms, burden, verdict, side(24.9, "debulking-supported"), side(25, "debulking-supported"),
         side(25.1, "equipoise"), "not-supported | equipoise | debulking-supported"},
        {&late_stage_burden, decided(), burden, verdict, side(74.9, "debulking-supported"), side(75, "debulking-supported"),
         side(75.1, "not-supported"), "not-supported | debulking-supported"},
        {&eligibility, decided(), reach, verdict, side(69.9, "not-supported"), side(70, "debulking-supported"),
         side(70.1, "debulking-supported"), any_reach},
        {&strict_debulking, decided(), reach, at_90, side(89.9, "not-supported"), side(90, "debulking-supported"),
         side(90.1, "debulking-supported"), any_reach},
        {&complete, decided(), reach, verdict, side(99.9, "debulking-supported"), side(100, "resection-supported"), out_of_range, any_reach},
        {&something, uncontrolled, reach, verdict, out_of_range, side(0, "not-supported"), side(0.1, "palliative-debulking"),
         "not-supported | palliative-debulking | resection-supported | debulking-supported"},
        {&group_debulking, decided(), reach, group, side(69.9, "3"), side(70, "2"), side(70.1, "2"), "2 | 3"},
        {&solitary, decided(), "/estimates/lesionCount", group, out_of_range, side(1, "1"), side(2, "2"), "1 | 2"},
    };
}

/// With a safe remnant all can be cleared; with too small a one, something below that.
inline std::vector<Triplet> remnant_triplets() {
    using namespace model::thresholds;
    const std::string remnant_estimate = "/estimates/remnantPercent";
    const Json all = with(decided(), {{"/estimates/debulkingPercent", 100}});
    const std::string safe = "resection-supported";
    const std::string unsafe = "not-supported | debulking-supported";
    const std::string either = "not-supported | resection-supported | debulking-supported";
    const auto row = [&](const model::Threshold& threshold, const char* state) {
        const Json base = state == nullptr ? all : with(all, {{state, true}});
        return Triplet{&threshold, base, remnant_estimate, verdict, side(threshold.value - 0.1, unsafe), side(threshold.value, unsafe),
                       side(threshold.value + 0.1, safe), either};
    };
    return {row(remnant, nullptr), row(remnant_injured, "/liver/steatosis"), row(remnant_injured, "/liver/hepatitis"),
            row(remnant_injured, "/liver/longChemotherapy"), row(remnant_cirrhosis, "/liver/cirrhosis")};
}

}  // namespace nelm::testing
