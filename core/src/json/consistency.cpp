// Consistency: one function for each contradiction that the case format names.
#include "json/consistency.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "model/least_grade.h"
#include "model/thresholds.h"
#include <nelm/volumetry.h>

namespace nelm::json {
namespace {

namespace thresholds = model::thresholds;

std::string rounded(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.6g", value);
    return text;
}

void check_functioning(const Tumour& tumour, Complaints& complaints) {
    if (tumour.functioning != false) return;
    if (tumour.hormonal_symptoms == true)
        complaints.add_at("/tumour/functioning", IssueCode::inconsistent, "Hormonal symptoms come from a functioning tumour.",
                          "functioning true, or no hormonal symptoms", "false");
    if (tumour.syndrome)
        complaints.add_at("/tumour/functioning", IssueCode::inconsistent, "A hormone syndrome comes from a functioning tumour.",
                          "functioning true, or no syndrome", "false");
}

void check_grade(const Tumour& tumour, Complaints& complaints) {
    if (!tumour.reported_grade) return;
    // Lung and thymus have other cut-offs, which these rules do not know.
    if (tumour.primary_site == PrimarySite::lung || tumour.primary_site == PrimarySite::thymus) return;
    const auto check = [&](const std::optional<Interval>& index, const model::Threshold& g1, const model::Threshold& g3, const char* name) {
        if (!index) return;
        const Grade least = model::called_for(index->min, g1, g3);
        if (static_cast<int>(*tumour.reported_grade) >= static_cast<int>(least)) return;
        complaints.add_at("/tumour/grade", IssueCode::inconsistent,
                          std::string(name) + " calls for a higher grade: enter the highest of any sampled site.",
                          "at least " + std::string(text_of(least)), "\"" + std::string(text_of(*tumour.reported_grade)) + "\"");
    };
    check(tumour.ki67_percent, thresholds::ki67_g1, thresholds::ki67_g3, "Ki-67");
    check(tumour.mitoses_per_2mm2, thresholds::mitoses_g1, thresholds::mitoses_g3, "The mitotic count");
}

void check_removed_segments(const Case& patient, Complaints& complaints) {
    if (!patient.liver.removed_segments) return;
    const Segments& removed = *patient.liver.removed_segments;
    if (removed.count() == 8)
        complaints.add_at("/liver/removedSegments", IssueCode::inconsistent, "No liver would be left.", "at most seven segments", "");
    for (std::size_t i = 0; i < patient.lesions.size(); ++i)
        if ((patient.lesions[i].segments & removed).any())
            complaints.add_at("/lesions/" + std::to_string(i) + "/segments", IssueCode::inconsistent,
                              "This lesion lies in a segment that was removed before.", "segments that are present", "");
    if (!patient.liver.functional_segments) return;
    for (std::size_t s = 1; s <= 8; ++s)
        if (removed.test(s) && (*patient.liver.functional_segments)[s].value > 0)
            complaints.add_at("/liver/functionalSegmentsMl/" + std::to_string(s), IssueCode::inconsistent,
                              "This segment was removed before and has no volume.", "0",
                              rounded((*patient.liver.functional_segments)[s].value));
}

bool sized(const Lesion& lesion) { return lesion.volume || !lesion.diameters.empty(); }

void check_volumes(const Case& patient, Complaints& complaints) {
    const Liver& liver = patient.liver;
    double functional = 0;
    if (liver.functional_segments) {
        for (std::size_t s = 1; s <= 8; ++s) functional += (*liver.functional_segments)[s].value;
        if (functional <= 0)
            complaints.add_at("/liver/functionalSegmentsMl", IssueCode::inconsistent, "All segments are measured as empty.",
                              "a volume above 0 in a segment that is present", "0");
    }
    if (!liver.total_volume || patient.lesions.empty()) return;
    if (!std::all_of(patient.lesions.begin(), patient.lesions.end(), sized)) return;  // their size is refused already
    double tumour = 0;
    for (const Lesion& lesion : patient.lesions) tumour += lesion.count * volume_of(lesion).value;
    const double rest = liver.total_volume->value - tumour;
    if (rest <= 0) {
        complaints.add_at("/liver/totalVolumeMl", IssueCode::inconsistent, "The listed tumour is as large as the whole liver.",
                          "more than " + rounded(tumour) + " mL, or smaller lesions", rounded(liver.total_volume->value));
        return;
    }
    // Tumour that is not listed makes the rest smaller still: a rest that is too small is refused however much is listed.
    if (functional > 0 && (patient.lesions_complete == true || rest < functional) &&
        std::abs(rest - functional) > thresholds::measured_volumes_agree_within * functional)
        complaints.add_at("/liver/totalVolumeMl", IssueCode::inconsistent,
                          "Total volume less tumour differs from the sum of the segments by more than 10 %.",
                          "about " + rounded(functional + tumour) + " mL", rounded(liver.total_volume->value));
}

void check_thresholds(const Settings& settings, Complaints& complaints) {
    if (!settings.thresholds_percent) return;
    const auto& list = *settings.thresholds_percent;
    for (std::size_t i = 0; i < list.size(); ++i)
        if (std::find(list.begin(), list.begin() + static_cast<std::ptrdiff_t>(i), list[i]) !=
            list.begin() + static_cast<std::ptrdiff_t>(i))
            complaints.add_at("/settings/thresholdsPercent/" + std::to_string(i), IssueCode::inconsistent,
                              "This threshold is listed twice.", "each threshold once", rounded(list[i]));
}

}  // namespace

void check_consistency(const Case& patient, bool empty_list, Complaints& complaints) {
    check_functioning(patient.tumour, complaints);
    check_grade(patient.tumour, complaints);
    check_removed_segments(patient, complaints);
    check_volumes(patient, complaints);
    check_thresholds(patient.settings, complaints);
    if (empty_list && patient.lesions_complete == true)
        complaints.add_at("/lesionsComplete", IssueCode::inconsistent, "An empty list cannot be all visible disease.",
                          "listed lesions, or leave this open", "true");
}

}  // namespace nelm::json
