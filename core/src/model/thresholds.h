// Thresholds: every figure of the model, once, with its unit, its sign and what it rests on.
#pragma once

#include <array>
#include <string_view>

#include "model/basis.h"
#include "model/line.h"

namespace nelm::model {

struct Threshold {
    std::string_view id;
    std::string_view meaning;
    double value;
    std::string_view unit;
    Comparator comparator;
    Basis basis;

    constexpr Line line() const { return {value, comparator}; }
    /// The same line at another value: a setting that stands in for the figure.
    constexpr Line at(double other) const { return {other, comparator}; }
};

namespace thresholds {

// Grade, WHO 2019/2022.
inline constexpr Threshold ki67_g1{"grade.ki67-g1", "Ki-67 of a grade 1 tumour", 3, "%", Comparator::below, cites("S80")};
inline constexpr Threshold ki67_g3{"grade.ki67-g3", "Ki-67 of a grade 3 tumour", 20, "%", Comparator::above, cites("S80")};
inline constexpr Threshold mitoses_g1{"grade.mitoses-g1", "Mitoses of a grade 1 tumour", 2, "per 2 mm²", Comparator::below, cites("S80")};
inline constexpr Threshold mitoses_g3{"grade.mitoses-g3", "Mitoses of a grade 3 tumour", 20, "per 2 mm²", Comparator::above, cites("S80")};

// Ask for pathology review.
inline constexpr Threshold ki67_unusual_for_well{"warning.ki67-well", "Ki-67 unusual for a well differentiated tumour", 55, "%",
                                                 Comparator::above, assumes("the usual upper end of grade 3 tumours", "S80")};
inline constexpr Threshold ki67_unusual_for_poor{"warning.ki67-poor", "Ki-67 unusual for a carcinoma", 20, "%", Comparator::at_most,
                                                 assumes("carcinomas are high grade", "S80")};

// Extent.
inline constexpr Threshold high_burden{"burden.high", "Liver tumour burden from which surgery was no better without symptoms", 25, "%",
                                       Comparator::above, cites("S36", "S101", "S102")};
inline constexpr Threshold late_stage_burden{
    "burden.late-stage", "Liver tumour burden taken as imminent replacement of the liver", 75, "%", Comparator::above,
    assumes("no source gives a figure for imminent replacement; three quarters of the liver is taken", "S49")};
inline constexpr Threshold eligibility{"debulking.eligibility", "Debulking from which surgery is supported", 70, "%",
                                       Comparator::at_least, cites("S2", "S26")};
inline constexpr Threshold strict_debulking{"debulking.strict", "The stricter debulking line", 90, "%", Comparator::at_least,
                                            cites("S23", "S91")};
inline constexpr Threshold complete{"debulking.complete", "All visible disease", 100, "%", Comparator::at_least, cites("S84")};
inline constexpr Threshold something{"debulking.something", "Any debulking at all", 0, "%", Comparator::above, cites("S6")};
inline constexpr Threshold group_debulking{"group.debulking", "Debulking that parts groups 1 and 2 from 3 and 4", 70, "%",
                                           Comparator::at_least, cites("S4", "S5")};
inline constexpr Threshold solitary{"group.solitary", "A solitary metastasis", 1, "lesion", Comparator::at_most, cites("S3")};

// Future liver remnant.
inline constexpr Threshold remnant{"remnant.minimum", "Future liver remnant", 20, "%", Comparator::above,
                                   assumes("the total liver volume of the source is read as the standard volume of this body", "S89")};
inline constexpr Threshold remnant_injured{
    "remnant.minimum-injured", "Future liver remnant with steatosis, hepatitis or more than 3 months of chemotherapy", 30, "%",
    Comparator::above, assumes("the source says that such livers regrow less; the figure is the usual published one", "S90")};
inline constexpr Threshold remnant_cirrhosis{
    "remnant.minimum-cirrhosis", "Future liver remnant with cirrhosis", 40, "%", Comparator::above,
    assumes("the source says that a cirrhotic liver regrows less; the figure is the usual published one", "S90")};

// Local treatment.
inline constexpr Threshold max_wedge_diameter{"local.wedge-diameter", "Largest diameter of a lesion that is wedged", 50, "mm",
                                              Comparator::at_most, assumes("a larger lesion is taken to need its segments", "S88")};
inline constexpr Threshold max_ablation_diameter{"local.ablation-diameter", "Largest diameter of a lesion that is ablated", 30, "mm",
                                                 Comparator::at_most, cites("S107")};

inline constexpr Threshold max_ablations{"local.ablations", "Most ablations at one operation", 16, "lesions", Comparator::at_most,
                                         cites("S109")};
inline constexpr Threshold max_local_treatments{
    "local.treatments", "Most wedges and ablations together", 36, "lesions", Comparator::at_most,
    assumes("the most lesions treated at one operation in a published parenchyma-sparing series (Maxwell 2016)", "S88")};
inline constexpr Threshold wedge_margin{"local.wedge-margin", "Margin of liver taken around a wedged lesion", 5, "mm", Comparator::at_least,
                                        assumes("a usual margin; no source gives one", "S88")};
inline constexpr Threshold ablation_margin{"local.ablation-margin", "Margin of liver ablated around a lesion", 5, "mm",
                                           Comparator::at_least, assumes("a usual margin; no source gives one", "S107")};
inline constexpr Threshold major_segments{"plan.major-segments", "Segments of a major resection", 3, "segments", Comparator::at_least,
                                          assumes("a usual definition; the source gives none", "S58")};
inline constexpr Threshold major_loss{"plan.major-loss", "Functional volume lost in a major resection without three segments", 40, "%",
                                      Comparator::above, assumes("a usual definition; the source gives none", "S58")};
inline constexpr Threshold segment_mostly_lost{"plan.segment-mostly-lost", "Share of a preserved segment lost around treated lesions", 50, "%",
                                               Comparator::above, assumes("a usual caution; no source gives a figure", "S88")};
inline constexpr Threshold mostly_ablation{"plan.mostly-ablation", "Share of the treated tumour that is ablated", 50, "%", Comparator::above,
                                           assumes("ablation is called an adjunct; half of the tumour is taken as its limit", "S108")};

// Error of measurement.
inline constexpr double diameter_error_cv = 0.05;  // coefficient of variation of a diameter; assumption: the usual spread between readers

// Measured volumes.
inline constexpr double measured_volumes_agree_within = 0.10;  // share of the functional volume; assumption: beyond it one is wrong
inline constexpr double measured_volumes_warn_beyond = 0.03;   // share of the functional volume; assumption: the usual spread of CT volumetry

// The list and the estimates agree.
inline constexpr double estimate_agreement_points = 10;  // percentage points, both ways; assumption: the spread of two readers

/// Every threshold with a comparator, in reading order.
inline constexpr std::array<const Threshold*, 23> all{{
    &ki67_g1, &ki67_g3, &mitoses_g1, &mitoses_g3, &high_burden, &late_stage_burden, &eligibility, &strict_debulking,
    &complete, &something, &group_debulking, &solitary, &remnant, &remnant_injured, &remnant_cirrhosis,
    &max_wedge_diameter, &max_ablation_diameter, &max_ablations, &max_local_treatments,
    &major_segments, &major_loss, &segment_mostly_lost, &mostly_ablation,
}};

}  // namespace thresholds
}  // namespace nelm::model
