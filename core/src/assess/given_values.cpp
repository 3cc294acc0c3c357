// Given values: one line for each fact.
#include "assess/given_values.h"

#include <utility>

namespace nelm::assessing {
namespace {

using completion::FactId;

std::optional<GivenValue> yes_no(const std::optional<bool>& value) {
    if (!value) return std::nullopt;
    return GivenValue(*value);
}

std::optional<GivenValue> number(const std::optional<double>& value) {
    if (!value) return std::nullopt;
    return GivenValue(*value);
}

std::optional<GivenValue> number(const std::optional<int>& value) {
    if (!value) return std::nullopt;
    return GivenValue(static_cast<double>(*value));
}

template <class Unit>
std::optional<GivenValue> number(const std::optional<Quantity<Unit>>& value) {
    if (!value) return std::nullopt;
    return GivenValue(value->value);
}

std::optional<GivenValue> range(const std::optional<Interval>& value) {
    if (!value) return std::nullopt;
    if (value->exact()) return GivenValue(value->min);
    return GivenValue(*value);
}

template <class E>
std::optional<GivenValue> word(const std::optional<E>& value) {
    if (!value) return std::nullopt;
    return GivenValue(std::string(text_of(*value)));
}

std::optional<GivenValue> segments(const std::optional<Segments>& value) {
    if (!value) return std::nullopt;
    std::string list;
    for (std::size_t s = 1; s <= 8; ++s)
        if (value->test(s)) list += (list.empty() ? "" : ", ") + std::to_string(s);
    if (list.empty()) list = "none";
    return GivenValue(std::move(list));
}

std::optional<GivenValue> lesions(const Case& patient) {
    if (patient.lesions.empty()) return std::nullopt;
    int count = 0;
    for (const Lesion& lesion : patient.lesions) count += lesion.count;
    std::string text = std::to_string(count) + (count == 1 ? " lesion" : " lesions");
    return GivenValue(std::move(text));
}

std::optional<GivenValue> therapies(const std::optional<std::bitset<16>>& given) {
    if (!given) return std::nullopt;
    std::string list;
    for (std::size_t i = 0; i < count_of<Therapy>; ++i)
        if (given->test(i)) list += (list.empty() ? "" : ", ") + std::string(vocabulary<Therapy>[i].text);
    if (list.empty()) list = "none";
    return GivenValue(std::move(list));
}

std::optional<GivenValue> functional_segments(const Liver& liver) {
    if (!liver.functional_segments) return std::nullopt;
    double sum = 0;
    for (std::size_t s = 1; s <= 8; ++s) sum += (*liver.functional_segments)[s].value;
    return GivenValue(sum);
}

}  // namespace

std::optional<GivenValue> given_value(const Case& patient, FactId fact) {
    switch (fact) {
        case FactId::primary_site: return word(patient.tumour.primary_site);
        case FactId::differentiation: return word(patient.tumour.differentiation);
        case FactId::ki67: return range(patient.tumour.ki67_percent);
        case FactId::mitoses: return range(patient.tumour.mitoses_per_2mm2);
        case FactId::functioning: return yes_no(patient.tumour.functioning);
        case FactId::hormonal_symptoms: return yes_no(patient.tumour.hormonal_symptoms);
        case FactId::bulk_symptoms: return yes_no(patient.tumour.bulk_symptoms);
        case FactId::symptoms_controlled: return yes_no(patient.tumour.symptoms_controlled);
        case FactId::extrahepatic: return word(patient.extrahepatic);
        case FactId::peritoneal_carcinomatosis: return yes_no(patient.peritoneal_carcinomatosis);
        case FactId::heart_disease: return word(patient.carcinoid_heart_disease);
        case FactId::liver_failure: return yes_no(patient.liver.failure);
        case FactId::child_pugh: return word(patient.liver.child_pugh);
        case FactId::fit_for_liver_surgery: return yes_no(patient.patient.fit_for_liver_surgery);
        case FactId::tumour_burden: return range(patient.estimates.tumour_burden_percent);
        case FactId::debulking_estimate: return range(patient.estimates.debulking_percent);
        case FactId::remnant_estimate: return range(patient.estimates.remnant_percent);
        case FactId::contiguous_segments: return yes_no(patient.estimates.contiguous_segments_preserved);
        case FactId::lesion_count: return number(patient.estimates.lesion_count);
        case FactId::lesions_complete: return yes_no(patient.lesions_complete);
        case FactId::cirrhosis: return yes_no(patient.liver.cirrhosis);
        case FactId::hepatitis: return yes_no(patient.liver.hepatitis);
        case FactId::steatosis: return yes_no(patient.liver.steatosis);
        case FactId::long_chemotherapy: return yes_no(patient.liver.long_chemotherapy);
        case FactId::portal_vein_thrombosis: return yes_no(patient.liver.portal_vein_thrombosis);
        case FactId::bilioenteric_anastomosis: return yes_no(patient.liver.bilioenteric_anastomosis);
        case FactId::primary_in_place: return yes_no(patient.primary.in_place);
        case FactId::primary_resectable: return yes_no(patient.primary.resectable);
        case FactId::primary_symptomatic: return yes_no(patient.primary.symptomatic);
        case FactId::progressing_on_systemic_therapy: return yes_no(patient.history.progressing_on_systemic_therapy);
        case FactId::prrt_planned: return yes_no(patient.history.prrt_planned);
        case FactId::earlier_resection: return segments(patient.liver.removed_segments);
        case FactId::age: return number(patient.patient.age_years);
        case FactId::ecog: return number(patient.patient.ecog);
        case FactId::safe_reach:
        case FactId::whole_burden:
        case FactId::trusted_reading:
        case FactId::planned_reach:
        case FactId::listed_reach: return std::nullopt;
        case FactId::reported_grade: return word(patient.tumour.reported_grade);
        case FactId::syndrome: return word(patient.tumour.syndrome);
        case FactId::height: return number(patient.patient.height);
        case FactId::weight: return number(patient.patient.weight);
        case FactId::total_volume: return number(patient.liver.total_volume);
        case FactId::functional_segments: return functional_segments(patient.liver);
        case FactId::removed_segments: return segments(patient.liver.removed_segments);
        case FactId::lesions: return lesions(patient);
        case FactId::therapies: return therapies(patient.history.therapies);
        case FactId::minimum_remnant_setting: return number(patient.settings.minimum_remnant_percent);
        case FactId::eligibility_threshold_setting: return number(patient.settings.eligibility_threshold_percent);
        case FactId::late_stage_burden_setting: return number(patient.settings.late_stage_burden_percent);
    }
    return std::nullopt;
}

}  // namespace nelm::assessing
