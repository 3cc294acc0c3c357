// Fields: every field of nelm-case/1, once: place, type, range, words, help and what it is asked for.
#include "json/field.h"

#include <array>

namespace nelm::json {
namespace {

template <class E>
constexpr std::span<const Term> words() {
    return vocabulary<E>;
}
template <class E>
E as(std::size_t index) {
    return static_cast<E>(index);
}
constexpr std::span<const Term> grades() { return std::span<const Term>(vocabulary<Grade>).first(3); }  // NEC is not reported as a grade

constexpr Limits percent{0, 100, false, false};
constexpr Limits none{};

constexpr std::array<Field, 4> root_fields{{
    {"label", "patient", Entry::both, "Label", "", none, 80, 0, {}, "A word to find this case again. Never a name, birth date or record number.", "",
     SetText([](Case& c, std::string v) { c.label = std::move(v); })},
    {"extrahepatic", "outside", Entry::both, "Disease outside the liver", "", none, 0, 0, words<Extrahepatic>(),
     "Judged on cross-sectional and somatostatin-receptor imaging, the primary not counted. An irremovable node counts as limited.",
     "S11 S46 S47 S85", SetChoice([](Case& c, std::size_t v) { c.extrahepatic = as<Extrahepatic>(v); })},
    {"peritonealCarcinomatosis", "outside", Entry::both, "Peritoneal carcinomatosis", "", none, 0, 0, {}, "", "S13",
     SetBoolean([](Case& c, bool v) { c.peritoneal_carcinomatosis = v; })},
    {"carcinoidHeartDisease", "outside", Entry::both, "Carcinoid heart disease", "", none, 0, 0, words<HeartDisease>(), "", "S12",
     SetChoice([](Case& c, std::size_t v) { c.carcinoid_heart_disease = as<HeartDisease>(v); })},
}};

constexpr std::array<Field, 5> patient_fields{{
    {"heightCm", "patient", Entry::detailed, "Height", "cm", {100, 230}, 0, 0, {}, "With weight it gives the standard liver volume.", "S89",
     SetNumber([](Case& c, double v) { c.patient.height = Centimetres(v); })},
    {"weightKg", "patient", Entry::detailed, "Weight", "kg", {25, 300}, 0, 0, {}, "", "S89",
     SetNumber([](Case& c, double v) { c.patient.weight = Kilograms(v); })},
    {"ageYears", "patient", Entry::both, "Age", "years", {18, 110}, 0, 0, {}, "", "S139",
     SetNumber([](Case& c, double v) { c.patient.age_years = v; })},
    {"ecog", "patient", Entry::both, "ECOG performance status", "", {0, 4}, 0, 0, {}, "", "S139",
     SetInteger([](Case& c, std::int64_t v) { c.patient.ecog = static_cast<int>(v); })},
    {"fitForLiverSurgery", "patient", Entry::both, "Fit for liver surgery", "", none, 0, 0, {}, "The clinician's judgement.", "S39 S139",
     SetBoolean([](Case& c, bool v) { c.patient.fit_for_liver_surgery = v; })},
}};

constexpr std::array<Field, 10> tumour_fields{{
    {"primarySite", "tumour", Entry::both, "Primary site", "", none, 0, 0, words<PrimarySite>(), "", "S81",
     SetChoice([](Case& c, std::size_t v) { c.tumour.primary_site = as<PrimarySite>(v); })},
    {"differentiation", "tumour", Entry::both, "Differentiation", "", none, 0, 0, words<Differentiation>(), "", "S10 S80 S87",
     SetChoice([](Case& c, std::size_t v) { c.tumour.differentiation = as<Differentiation>(v); })},
    {"ki67Percent", "tumour", Entry::both, "Ki-67", "%", percent, 0, 0, {}, "The highest of any sampled site, or a range.", "S80",
     SetRange([](Case& c, Interval v) { c.tumour.ki67_percent = v; })},
    {"mitosesPer2mm2", "tumour", Entry::both, "Mitoses", "per 2 mm²", {0, 1000}, 0, 0, {}, "The highest of any sampled site, or a range.",
     "S80", SetRange([](Case& c, Interval v) { c.tumour.mitoses_per_2mm2 = v; })},
    {"grade", "tumour", Entry::both, "Grade as reported", "", none, 0, 0, grades(),
     "As the pathologist reports it, the highest of any sampled site. Leave open to have it follow from the indices.", "S80 S9 S10",
     SetChoice([](Case& c, std::size_t v) { c.tumour.reported_grade = as<Grade>(v); })},
    {"functioning", "tumour", Entry::both, "Causes a hormone syndrome", "", none, 0, 0, {},
     "Causes, or before treatment caused, a clinical syndrome of hormone excess. A raised marker alone does not count.", "S25 S40 S82",
     SetBoolean([](Case& c, bool v) { c.tumour.functioning = v; })},
    {"syndrome", "tumour", Entry::both, "Syndrome", "", none, 0, 0, words<Syndrome>(), "Leave open when there is none, or when it is not known.",
     "S82 S106", SetChoice([](Case& c, std::size_t v) { c.tumour.syndrome = as<Syndrome>(v); })},
    {"hormonalSymptoms", "tumour", Entry::both, "Symptoms from hormone", "", none, 0, 0, {},
     "Symptoms of hormone excess, now or before treatment controlled them.", "S56 S83",
     SetBoolean([](Case& c, bool v) { c.tumour.hormonal_symptoms = v; })},
    {"bulkSymptoms", "tumour", Entry::both, "Symptoms from the size of the liver tumour", "", none, 0, 0, {},
     "Pain, fullness or pressure from the liver tumour. Symptoms of the primary belong with the primary.", "S77 S102",
     SetBoolean([](Case& c, bool v) { c.tumour.bulk_symptoms = v; })},
    {"symptomsControlled", "tumour", Entry::both, "All symptoms controlled", "", none, 0, 0, {},
     "All of these symptoms are controlled by the present treatment.", "S40 S47 S83",
     SetBoolean([](Case& c, bool v) { c.tumour.symptoms_controlled = v; })},
}};

constexpr std::array<Field, 3> primary_fields{{
    {"inPlace", "tumour", Entry::both, "Primary still in place", "", none, 0, 0, {}, "", "S29 S37 S44",
     SetBoolean([](Case& c, bool v) { c.primary.in_place = v; })},
    {"resectable", "tumour", Entry::both, "Primary resectable", "", none, 0, 0, {}, "", "S37 S44 S140",
     SetBoolean([](Case& c, bool v) { c.primary.resectable = v; })},
    {"symptomatic", "tumour", Entry::both, "Symptoms from the primary", "", none, 0, 0, {}, "Such as obstruction, ischaemia or bleeding.",
     "S42 S130 S133", SetBoolean([](Case& c, bool v) { c.primary.symptomatic = v; })},
}};

constexpr std::array<Field, 11> liver_fields{{
    {"failure", "liver", Entry::both, "Liver failure", "", none, 0, 0, {}, "", "S49",
     SetBoolean([](Case& c, bool v) { c.liver.failure = v; })},
    {"childPugh", "liver", Entry::both, "Child-Pugh class", "", none, 0, 0, words<ChildPugh>(), "With or without cirrhosis.", "S85",
     SetChoice([](Case& c, std::size_t v) { c.liver.child_pugh = as<ChildPugh>(v); })},
    {"cirrhosis", "liver", Entry::both, "Cirrhosis", "", none, 0, 0, {}, "", "S90", SetBoolean([](Case& c, bool v) { c.liver.cirrhosis = v; })},
    {"hepatitis", "liver", Entry::both, "Hepatitis", "", none, 0, 0, {}, "", "S90", SetBoolean([](Case& c, bool v) { c.liver.hepatitis = v; })},
    {"steatosis", "liver", Entry::both, "Steatosis", "", none, 0, 0, {}, "", "S90", SetBoolean([](Case& c, bool v) { c.liver.steatosis = v; })},
    {"longChemotherapy", "liver", Entry::both, "More than 3 months of chemotherapy", "", none, 0, 0, {}, "", "S90",
     SetBoolean([](Case& c, bool v) { c.liver.long_chemotherapy = v; })},
    {"portalVeinThrombosis", "liver", Entry::both, "Portal vein thrombosis", "", none, 0, 0, {}, "", "S123",
     SetBoolean([](Case& c, bool v) { c.liver.portal_vein_thrombosis = v; })},
    {"bilioentericAnastomosis", "liver", Entry::both, "Bilio-enteric anastomosis", "", none, 0, 0, {}, "", "S123",
     SetBoolean([](Case& c, bool v) { c.liver.bilioenteric_anastomosis = v; })},
    {"removedSegments", "liver", Entry::detailed, "Segments removed before", "", {1, 8}, 8, 0, {}, "None, or which ones.", "S63 S89",
     SetSegments([](Case& c, Segments v) { c.liver.removed_segments = v; })},
    {"totalVolumeMl", "liver", Entry::detailed, "Total liver volume, measured", "mL", {300, 8000}, 0, 0, {}, "Tumour included.", "S89",
     SetNumber([](Case& c, double v) { c.liver.total_volume = Millilitres(v); })},
    {"functionalSegmentsMl", "liver", Entry::detailed, "Volume of each segment, measured", "mL", {0, 4000}, 8, 8, {},
     "All eight, tumour excluded; 0 for a removed one.", "S89", SetVolumes([](Case& c, const std::array<double, 9>& v) {
         std::array<Millilitres, 9> volumes{};
         for (std::size_t s = 1; s <= 8; ++s) volumes[s] = Millilitres(v[s]);
         c.liver.functional_segments = volumes;
     })},
}};

constexpr std::array<Field, 7> lesion_fields{{
    {"id", "liver-lesions", Entry::detailed, "Name", "", none, 40, 1, {}, "Made up when left open.", "",
     SetText([](Case& c, std::string v) { c.lesions.back().id = std::move(v); })},
    {"segments", "liver-lesions", Entry::detailed, "Segments", "", {1, 8}, 8, 1, {}, "Every segment that the lesion lies in.", "S88",
     SetSegments([](Case& c, Segments v) { c.lesions.back().segments = v; })},
    {"diametersMm", "liver-lesions", Entry::detailed, "Diameters", "mm", {1, 300}, 3, 1, {}, "One, two or three.", "S107",
     SetNumbers([](Case& c, const std::vector<double>& v) {
         for (const double d : v) c.lesions.back().diameters.emplace_back(d);
     })},
    {"volumeMl", "liver-lesions", Entry::detailed, "Volume", "mL", {0.001, 8000}, 0, 0, {}, "Where it was measured; of one lesion.", "S91",
     SetNumber([](Case& c, double v) { c.lesions.back().volume = Millilitres(v); })},
    {"count", "liver-lesions", Entry::detailed, "How many alike", "", {1, 500}, 0, 0, {}, "", "S62",
     SetInteger([](Case& c, std::int64_t v) { c.lesions.back().count = static_cast<int>(v); })},
    {"depth", "liver-lesions", Entry::detailed, "Depth", "", none, 0, 0, words<Depth>(), "", "S88",
     SetChoice([](Case& c, std::size_t v) { c.lesions.back().depth = as<Depth>(v); })},
    {"nearMajorVessel", "liver-lesions", Entry::detailed, "At a major vessel or central bile duct", "", none, 0, 0, {}, "", "S88",
     SetBoolean([](Case& c, bool v) { c.lesions.back().near_major_vessel = v; })},
}};

constexpr std::array<Field, 1> list_fields{{
    {"lesionsComplete", "liver-lesions", Entry::detailed, "Every visible lesion is listed", "", none, 0, 0, {}, "No: there are more.", "S99",
     SetBoolean([](Case& c, bool v) { c.lesions_complete = v; })},
}};

constexpr std::array<Field, 5> estimate_fields{{
    {"lesionCount", "liver-lesions", Entry::quick, "Number of liver lesions", "", {1, 2147483647}, 0, 0, {}, "", "S3 S4 S62",
     SetInteger([](Case& c, std::int64_t v) { c.estimates.lesion_count = static_cast<int>(v); })},
    {"tumourBurdenPercent", "liver-lesions", Entry::quick, "Share of the liver that is tumour", "%", percent, 0, 0, {}, "A number or a range.",
     "S36 S49 S101 S102", SetRange([](Case& c, Interval v) { c.estimates.tumour_burden_percent = v; })},
    {"debulkingPercent", "liver-lesions", Entry::quick, "Share of the liver tumour that could be cleared", "%", percent, 0, 0, {},
     "The surgeon's estimate of what could be removed or ablated, by volume.", "S2 S86 S91",
     SetRange([](Case& c, Interval v) { c.estimates.debulking_percent = v; })},
    {"remnantPercent", "liver-lesions", Entry::quick, "Functional liver that would be left", "%", percent, 0, 0, {},
     "Of the standard volume, or of the liver without tumour; never of the liver with tumour.", "S89",
     SetRange([](Case& c, Interval v) { c.estimates.remnant_percent = v; })},
    {"contiguousSegmentsPreserved", "liver-lesions", Entry::quick, "Two adjacent segments would stay", "", none, 0, 0, {},
     "Two adjacent segments of 2 to 8, with their inflow, outflow and drainage.", "S89",
     SetBoolean([](Case& c, bool v) { c.estimates.contiguous_segments_preserved = v; })},
}};

constexpr std::array<Field, 3> history_fields{{
    {"progressingOnSystemicTherapy", "patient", Entry::both, "Progressing on systemic therapy", "", none, 0, 0, {}, "", "S77",
     SetBoolean([](Case& c, bool v) { c.history.progressing_on_systemic_therapy = v; })},
    {"prrtPlanned", "patient", Entry::both, "PRRT planned", "", none, 0, 0, {}, "", "S122",
     SetBoolean([](Case& c, bool v) { c.history.prrt_planned = v; })},
    {"therapies", "patient", Entry::both, "Treatments given so far", "", none, 10, 0, words<Therapy>(), "", "S34 S50 S122",
     SetChoices([](Case& c, const std::vector<std::size_t>& v) {
         std::bitset<16> given;
         for (const std::size_t therapy : v) given.set(therapy);
         c.history.therapies = given;
     })},
}};

constexpr std::array<Field, 15> setting_fields{{
    {"thresholdsPercent", "settings", Entry::both, "Debulking thresholds", "%", {0, 100, true, true}, 6, 1, {}, "One to six, compared side by side.",
     "S23 S26 S91", SetNumbers([](Case& c, const std::vector<double>& v) { c.settings.thresholds_percent = v; })},
    {"eligibilityThresholdPercent", "settings", Entry::both, "Debulking that the verdict asks for", "%", {50, 99}, 0, 0, {}, "70 unless changed.",
     "S2 S26", SetNumber([](Case& c, double v) { c.settings.eligibility_threshold_percent = v; })},
    {"minimumRemnantPercent", "settings", Entry::both, "Minimum liver remnant", "%", {10, 60}, 0, 0, {},
     "20, 30 or 40 by the state of the liver unless changed.", "S89 S90",
     SetNumber([](Case& c, double v) { c.settings.minimum_remnant_percent = v; })},
    {"lateStageBurdenPercent", "settings", Entry::both, "Burden taken as late stage", "%", {50, 100}, 0, 0, {}, "75 unless changed.", "S49",
     SetNumber([](Case& c, double v) { c.settings.late_stage_burden_percent = v; })},
    {"wedgeMarginMm", "settings", Entry::detailed, "Margin around a wedge", "mm", {0, 20}, 0, 0, {}, "5 unless changed.", "S88",
     SetNumber([](Case& c, double v) { c.settings.wedge_margin = Millimetres(v); })},
    {"ablationMarginMm", "settings", Entry::detailed, "Margin around an ablation", "mm", {0, 20}, 0, 0, {}, "5 unless changed.", "S107",
     SetNumber([](Case& c, double v) { c.settings.ablation_margin = Millimetres(v); })},
    {"maxWedgeDiameterMm", "settings", Entry::detailed, "Largest lesion to wedge", "mm", {0, 100}, 0, 0, {}, "50 unless changed.", "S88",
     SetNumber([](Case& c, double v) { c.settings.max_wedge_diameter = Millimetres(v); })},
    {"maxAblationDiameterMm", "settings", Entry::detailed, "Largest lesion to ablate", "mm", {0, 100}, 0, 0, {}, "30 unless changed.", "S107",
     SetNumber([](Case& c, double v) { c.settings.max_ablation_diameter = Millimetres(v); })},
    {"maxAblations", "settings", Entry::detailed, "Most ablations", "", {0, 500}, 0, 0, {}, "16 unless changed.", "S109",
     SetInteger([](Case& c, std::int64_t v) { c.settings.max_ablations = static_cast<int>(v); })},
    {"maxLocalTreatments", "settings", Entry::detailed, "Most wedges and ablations together", "", {0, 500}, 0, 0, {}, "36 unless changed.", "S88",
     SetInteger([](Case& c, std::int64_t v) { c.settings.max_local_treatments = static_cast<int>(v); })},
    {"volumeFormula", "settings", Entry::detailed, "Formula for the standard liver volume", "", none, 0, 0, words<VolumeFormula>(),
     "Vauthey unless changed.", "S89", SetChoice([](Case& c, std::size_t v) { c.settings.volume_formula = as<VolumeFormula>(v); })},
    {"diameterErrorCv", "settings", Entry::detailed, "Error of a measured diameter", "", {0, 0.3}, 0, 0, {},
     "Coefficient of variation; 0.05 unless changed.", "S99", SetNumber([](Case& c, double v) { c.settings.diameter_error_cv = v; })},
    {"draws", "settings", Entry::detailed, "Draws for the error of measurement", "", {0, 100000}, 0, 0, {}, "10000 unless changed.", "S99",
     SetInteger([](Case& c, std::int64_t v) { c.settings.draws = static_cast<int>(v); })},
    {"seed", "settings", Entry::detailed, "Seed of the draws", "", {0, 4294967295.0}, 0, 0, {}, "The same seed gives the same draws.", "",
     SetInteger([](Case& c, std::int64_t v) { c.settings.seed = static_cast<std::uint32_t>(v); })},
    {"tradeOff", "settings", Entry::detailed, "Draw the whole trade-off curve", "", none, 0, 0, {}, "", "S88 S92",
     SetBoolean([](Case& c, bool v) { c.settings.trade_off = v; })},
}};

constexpr std::array<FieldGroup, 10> groups{{
    {"tumour", tumour_fields},
    {"primary", primary_fields},
    {"lesions", lesion_fields},
    {"", list_fields},
    {"estimates", estimate_fields},
    {"liver", liver_fields},
    {"", root_fields},
    {"patient", patient_fields},
    {"history", history_fields},
    {"settings", setting_fields},
}};

constexpr std::array<Section, 6> all_sections{{
    {"tumour", "Tumour"},
    {"liver-lesions", "Liver lesions"},
    {"liver", "Liver"},
    {"outside", "Outside the liver"},
    {"patient", "Patient and history"},
    {"settings", "Settings"},
}};

}  // namespace

std::span<const FieldGroup> field_groups() { return groups; }

std::span<const Section> sections() { return all_sections; }

}  // namespace nelm::json
