// A case: what is known of one patient. An absent value is unknown, and nothing else stands for unknown.
#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <nelm/interval.h>
#include <nelm/quantity.h>
#include <nelm/vocabulary.h>

namespace nelm {

/// A set of Couinaud segments: bit s stands for segment s, 1 to 8; bit 0 is never set.
using Segments = std::bitset<9>;

struct Patient {
    std::optional<Centimetres> height;
    std::optional<Kilograms> weight;
    std::optional<double> age_years;
    std::optional<int> ecog;
    std::optional<bool> fit_for_liver_surgery;
};

struct Tumour {
    std::optional<PrimarySite> primary_site;
    std::optional<Differentiation> differentiation;
    std::optional<Interval> ki67_percent;
    std::optional<Interval> mitoses_per_2mm2;
    std::optional<Grade> reported_grade;  ///< G1 to G3, as the pathologist reports it
    std::optional<bool> functioning;
    std::optional<Syndrome> syndrome;
    std::optional<bool> hormonal_symptoms;
    std::optional<bool> bulk_symptoms;
    std::optional<bool> symptoms_controlled;
};

struct Primary {
    std::optional<bool> in_place;
    std::optional<bool> symptomatic;
    std::optional<bool> resectable;
};

struct Liver {
    std::optional<Millilitres> total_volume;                                 ///< tumour included
    std::optional<std::array<Millilitres, 9>> functional_segments;           ///< tumour excluded; index 1 to 8
    std::optional<bool> failure;
    std::optional<bool> cirrhosis;
    std::optional<bool> hepatitis;
    std::optional<bool> steatosis;
    std::optional<bool> long_chemotherapy;  ///< more than three months
    std::optional<ChildPugh> child_pugh;
    std::optional<Segments> removed_segments;  ///< an empty set: none; absent: unknown
    std::optional<bool> portal_vein_thrombosis;
    std::optional<bool> bilioenteric_anastomosis;
};

/// One entry of the lesion list: `count` alike lesions.
struct Lesion {
    std::string id;
    Segments segments;
    std::vector<Millimetres> diameters;  ///< none, or one to three
    std::optional<Millilitres> volume;
    int count = 1;
    std::optional<Depth> depth;
    std::optional<bool> near_major_vessel;
};

/// What the clinician estimates where lesions are not listed.
struct Estimates {
    std::optional<Interval> tumour_burden_percent;
    std::optional<Interval> debulking_percent;
    std::optional<Interval> remnant_percent;
    std::optional<bool> contiguous_segments_preserved;
    std::optional<int> lesion_count;
};

struct History {
    std::optional<bool> progressing_on_systemic_therapy;
    std::optional<bool> prrt_planned;
    std::optional<std::bitset<16>> therapies;  ///< bit = Therapy
};

/// The user's changes to the model's figures. Absent: the cited figure or the named assumption stands.
struct Settings {
    std::optional<std::vector<double>> thresholds_percent;
    std::optional<double> eligibility_threshold_percent;
    std::optional<double> minimum_remnant_percent;
    std::optional<double> late_stage_burden_percent;
    std::optional<Millimetres> wedge_margin;
    std::optional<Millimetres> ablation_margin;
    std::optional<Millimetres> max_wedge_diameter;
    std::optional<Millimetres> max_ablation_diameter;
    std::optional<int> max_ablations;
    std::optional<int> max_local_treatments;
    std::optional<VolumeFormula> volume_formula;
    std::optional<double> diameter_error_cv;
    std::optional<int> draws;
    std::optional<std::uint32_t> seed;
    std::optional<bool> trade_off;
};

/// A plan that the user drew: resected segments, and how many of each entry are wedged or ablated.
struct DrawnPlan {
    Segments segments;
    std::map<std::string, int> wedge;
    std::map<std::string, int> ablate;
};

struct Case {
    std::string label;
    Patient patient;
    Tumour tumour;
    Primary primary;
    std::optional<Extrahepatic> extrahepatic;
    std::optional<bool> peritoneal_carcinomatosis;
    std::optional<HeartDisease> carcinoid_heart_disease;
    Liver liver;
    std::vector<Lesion> lesions;
    std::optional<bool> lesions_complete;
    Estimates estimates;
    History history;
    Settings settings;
    std::optional<DrawnPlan> plan;
};

}  // namespace nelm
