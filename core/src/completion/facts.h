// The facts that rules may ask about, each with its place in the case. One table: id, pointer, kind.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace nelm::completion {

enum class FactId : std::uint8_t {
    primary_site,
    differentiation,
    ki67,
    mitoses,
    functioning,
    hormonal_symptoms,
    bulk_symptoms,
    symptoms_controlled,
    extrahepatic,
    peritoneal_carcinomatosis,
    heart_disease,
    liver_failure,
    child_pugh,
    fit_for_liver_surgery,
    tumour_burden,
    debulking_estimate,
    remnant_estimate,
    contiguous_segments,
    lesion_count,
    lesions_complete,
    cirrhosis,
    hepatitis,
    steatosis,
    long_chemotherapy,
    portal_vein_thrombosis,
    bilioenteric_anastomosis,
    primary_in_place,
    primary_resectable,
    primary_symptomatic,
    progressing_on_systemic_therapy,
    prrt_planned,
    earlier_resection,  ///< whether any segment was removed before; which ones is for the planner
    age,
    ecog,
    // What no field holds but a completion must settle.
    safe_reach,       ///< what could be cleared safely where the estimated extent is not safe
    listed_reach,     ///< the reach where lesions are not listed, or leave too many completions to try each
    planned_reach,    ///< the reach of the list where the completions of its lesions are taken together
    whole_burden,     ///< the burden with the lesions that the list leaves out
    trusted_reading,  ///< the list or the estimates, where they contradict each other
    // What is only ever used as it is: asked about, never split.
    reported_grade,
    syndrome,
    height,
    weight,
    total_volume,
    functional_segments,
    removed_segments,
    lesions,
    therapies,
    minimum_remnant_setting,
    eligibility_threshold_setting,
    late_stage_burden_setting,
};
inline constexpr std::size_t fact_count = static_cast<std::size_t>(FactId::late_stage_burden_setting) + 1;
static_assert(fact_count <= 64, "a set of facts is one 64-bit word");

enum class FactKind : std::uint8_t { yes_no, choice, number, given };

struct FactInfo {
    FactId id;
    FactKind kind;
    std::string_view pointer;  ///< where the answer would be entered
    std::string_view unit = {};
};

inline constexpr std::array<FactInfo, fact_count> fact_table{{
    {FactId::primary_site, FactKind::choice, "/tumour/primarySite"},
    {FactId::differentiation, FactKind::choice, "/tumour/differentiation"},
    {FactId::ki67, FactKind::number, "/tumour/ki67Percent", "%"},
    {FactId::mitoses, FactKind::number, "/tumour/mitosesPer2mm2"},
    {FactId::functioning, FactKind::yes_no, "/tumour/functioning"},
    {FactId::hormonal_symptoms, FactKind::yes_no, "/tumour/hormonalSymptoms"},
    {FactId::bulk_symptoms, FactKind::yes_no, "/tumour/bulkSymptoms"},
    {FactId::symptoms_controlled, FactKind::yes_no, "/tumour/symptomsControlled"},
    {FactId::extrahepatic, FactKind::choice, "/extrahepatic"},
    {FactId::peritoneal_carcinomatosis, FactKind::yes_no, "/peritonealCarcinomatosis"},
    {FactId::heart_disease, FactKind::choice, "/carcinoidHeartDisease"},
    {FactId::liver_failure, FactKind::yes_no, "/liver/failure"},
    {FactId::child_pugh, FactKind::choice, "/liver/childPugh"},
    {FactId::fit_for_liver_surgery, FactKind::yes_no, "/patient/fitForLiverSurgery"},
    {FactId::tumour_burden, FactKind::number, "/estimates/tumourBurdenPercent", "%"},
    {FactId::debulking_estimate, FactKind::number, "/estimates/debulkingPercent", "%"},
    {FactId::remnant_estimate, FactKind::number, "/estimates/remnantPercent", "%"},
    {FactId::contiguous_segments, FactKind::yes_no, "/estimates/contiguousSegmentsPreserved"},
    {FactId::lesion_count, FactKind::number, "/estimates/lesionCount"},
    {FactId::lesions_complete, FactKind::yes_no, "/lesionsComplete"},
    {FactId::cirrhosis, FactKind::yes_no, "/liver/cirrhosis"},
    {FactId::hepatitis, FactKind::yes_no, "/liver/hepatitis"},
    {FactId::steatosis, FactKind::yes_no, "/liver/steatosis"},
    {FactId::long_chemotherapy, FactKind::yes_no, "/liver/longChemotherapy"},
    {FactId::portal_vein_thrombosis, FactKind::yes_no, "/liver/portalVeinThrombosis"},
    {FactId::bilioenteric_anastomosis, FactKind::yes_no, "/liver/bilioentericAnastomosis"},
    {FactId::primary_in_place, FactKind::yes_no, "/primary/inPlace"},
    {FactId::primary_resectable, FactKind::yes_no, "/primary/resectable"},
    {FactId::primary_symptomatic, FactKind::yes_no, "/primary/symptomatic"},
    {FactId::progressing_on_systemic_therapy, FactKind::yes_no, "/history/progressingOnSystemicTherapy"},
    {FactId::prrt_planned, FactKind::yes_no, "/history/prrtPlanned"},
    {FactId::earlier_resection, FactKind::yes_no, "/liver/removedSegments"},
    {FactId::age, FactKind::number, "/patient/ageYears", "years"},
    {FactId::ecog, FactKind::number, "/patient/ecog"},
    {FactId::safe_reach, FactKind::number, "/estimates/debulkingPercent", "%"},
    // A list that is not whole is completed by listing the rest: beside it no estimate is consulted.
    {FactId::listed_reach, FactKind::number, "/lesions", "%"},
    {FactId::planned_reach, FactKind::number, "/lesions", "%"},
    {FactId::whole_burden, FactKind::number, "/lesions", "%"},
    {FactId::trusted_reading, FactKind::choice, "/estimates"},
    {FactId::reported_grade, FactKind::given, "/tumour/grade"},
    {FactId::syndrome, FactKind::given, "/tumour/syndrome"},
    {FactId::height, FactKind::given, "/patient/heightCm", "cm"},
    {FactId::weight, FactKind::given, "/patient/weightKg", "kg"},
    {FactId::total_volume, FactKind::given, "/liver/totalVolumeMl", "mL"},
    {FactId::functional_segments, FactKind::given, "/liver/functionalSegmentsMl", "mL"},
    {FactId::removed_segments, FactKind::given, "/liver/removedSegments"},
    {FactId::lesions, FactKind::given, "/lesions"},
    {FactId::therapies, FactKind::given, "/history/therapies"},
    {FactId::minimum_remnant_setting, FactKind::given, "/settings/minimumRemnantPercent", "%"},
    {FactId::eligibility_threshold_setting, FactKind::given, "/settings/eligibilityThresholdPercent", "%"},
    {FactId::late_stage_burden_setting, FactKind::given, "/settings/lateStageBurdenPercent", "%"},
}};

constexpr const FactInfo& info_of(FactId id) { return fact_table[static_cast<std::size_t>(id)]; }

constexpr bool table_in_order() {
    for (std::size_t i = 0; i < fact_count; ++i)
        if (fact_table[i].id != static_cast<FactId>(i)) return false;
    return true;
}
static_assert(table_in_order(), "fact_table is indexed by FactId");

/// A set of facts.
class FactSet {
public:
    constexpr void insert(FactId id) { bits_ |= bit(id); }
    constexpr bool contains(FactId id) const { return (bits_ & bit(id)) != 0; }
    constexpr FactSet& operator|=(FactSet other) {
        bits_ |= other.bits_;
        return *this;
    }

private:
    static constexpr std::uint64_t bit(FactId id) { return std::uint64_t{1} << static_cast<unsigned>(id); }
    std::uint64_t bits_ = 0;
};

}  // namespace nelm::completion
