// Laxer settings: one row for each setting that can be laxer; the case is asked again without it.
#include "assess/laxer_settings.h"

#include <array>

#include "assess/verdict_words.h"
#include "model/thresholds.h"
#include "rules/verdict.h"

namespace nelm::assessing {
namespace {

namespace thresholds = model::thresholds;
using completion::Completion;

struct Row {
    std::string_view pointer;
    std::string_view what;
    bool (*laxer)(const Settings&);
    void (*unchanged)(Settings&);
};

constexpr std::array<Row, 8> rows{{
    {"/settings/eligibilityThresholdPercent", "The debulking that the verdict asks for is set below the cited 70 %.",
     [](const Settings& s) { return s.eligibility_threshold_percent && *s.eligibility_threshold_percent < thresholds::eligibility.value; },
     [](Settings& s) { s.eligibility_threshold_percent.reset(); }},
    {"/settings/lateStageBurdenPercent", "The burden taken as late stage is set above the model's 75 %.",
     [](const Settings& s) { return s.late_stage_burden_percent && *s.late_stage_burden_percent > thresholds::late_stage_burden.value; },
     [](Settings& s) { s.late_stage_burden_percent.reset(); }},
    {"/settings/maxWedgeDiameterMm", "Lesions above the model's 50 mm may be wedged.",
     [](const Settings& s) { return s.max_wedge_diameter && s.max_wedge_diameter->value > thresholds::max_wedge_diameter.value; },
     [](Settings& s) { s.max_wedge_diameter.reset(); }},
    {"/settings/maxAblationDiameterMm", "Lesions above the cited 30 mm may be ablated.",
     [](const Settings& s) { return s.max_ablation_diameter && s.max_ablation_diameter->value > thresholds::max_ablation_diameter.value; },
     [](Settings& s) { s.max_ablation_diameter.reset(); }},
    {"/settings/maxAblations", "More ablations are allowed than the cited 16.",
     [](const Settings& s) { return s.max_ablations && *s.max_ablations > thresholds::max_ablations.value; },
     [](Settings& s) { s.max_ablations.reset(); }},
    {"/settings/maxLocalTreatments", "More wedges and ablations are allowed than the model's 36.",
     [](const Settings& s) { return s.max_local_treatments && *s.max_local_treatments > thresholds::max_local_treatments.value; },
     [](Settings& s) { s.max_local_treatments.reset(); }},
    {"/settings/wedgeMarginMm", "The margin around a wedge is set below the model's 5 mm.",
     [](const Settings& s) { return s.wedge_margin && s.wedge_margin->value < thresholds::wedge_margin.value; },
     [](Settings& s) { s.wedge_margin.reset(); }},
    {"/settings/ablationMarginMm", "The margin around an ablation is set below the model's 5 mm.",
     [](const Settings& s) { return s.ablation_margin && s.ablation_margin->value < thresholds::ablation_margin.value; },
     [](Settings& s) { s.ablation_margin.reset(); }},
}};

std::string verdict_of(const Case& patient) {
    Subject subject(patient);
    return in_words(verdicts_of(deciding_lines(subject, subject.completion())));
}

Warning warning_of(const Case& unchanged, std::string_view pointer, std::string_view what) {
    return {std::string(pointer), "laxer-setting", std::string(what) + " With the unchanged figure the verdict is: " + verdict_of(unchanged) + "."};
}

/// The minimum remnant has no single figure: it is what this liver calls for, in any completion.
void minimum_remnant(Subject& subject, std::vector<Warning>& warnings) {
    const auto& setting = subject.patient.settings.minimum_remnant_percent;
    if (!setting) return;
    Case unchanged = subject.patient;
    unchanged.settings.minimum_remnant_percent.reset();
    Subject asked(unchanged);
    const Completion completion = asked.completion();
    const auto minima = every_value<double>(asked, completion, [](const Completion& c) { return c.minimum_remnant().value; });
    if (*setting >= minima.back()) return;
    const std::string what = *setting < thresholds::remnant.value ? "The minimum liver remnant is set below the cited 20 %."
                             : minima.size() == 1 ? "The minimum liver remnant is set below what this liver calls for."
                                                  : "The minimum liver remnant is set below what this liver may call for.";
    warnings.push_back(warning_of(unchanged, "/settings/minimumRemnantPercent", what));
}

}  // namespace

std::vector<Warning> laxer_settings(Subject& subject) {
    std::vector<Warning> warnings;
    minimum_remnant(subject, warnings);
    for (const Row& row : rows) {
        if (!row.laxer(subject.patient.settings)) continue;
        Case unchanged = subject.patient;
        row.unchanged(unchanged.settings);
        warnings.push_back(warning_of(unchanged, row.pointer, row.what));
    }
    return warnings;
}

}  // namespace nelm::assessing
