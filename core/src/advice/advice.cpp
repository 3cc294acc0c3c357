// Advice: the registry of all lines, in reading order.
#include <algorithm>
#include <array>

#include "advice/ablation.h"
#include "advice/embolisation.h"
#include "advice/embolisation_cautions.h"
#include "advice/embolisation_notes.h"
#include "advice/perioperative.h"
#include "advice/primary_pancreas.h"
#include "advice/primary_small_bowel.h"
#include "advice/primary_tumour.h"
#include "advice/sequence.h"
#include "advice/surveillance.h"
#include "advice/systemic.h"
#include "advice/transplantation.h"
#include "advice/transplantation_checklist.h"

namespace nelm::advice {
namespace {

constexpr std::array before_the_checklist{
    &ablation_of_small_lesions, &ablation_size_limit, &ablation_what_was_seen, &ablation_after_hepatectomy,
    // Through the artery: techniques, what asks for caution, what to know.
    &bland_embolisation, &chemoembolisation, &radioembolisation, &drug_eluting_beads, &embolisation_child_pugh_b,
    &embolisation_portal_vein_thrombosis, &embolisation_bilioenteric_anastomosis, &embolisation_late_stage_burden,
    &radioembolisation_and_prrt, &embolisation_extrahepatic, &embolisation_response_pancreas,
    &embolisation_response_gut, &embolisation_adverse_effects, &embolisation_crisis_prophylaxis, &embolisation_combined,
    &embolisation_insulinoma, &somatostatin_analogue, &prrt, &everolimus, &sunitinib, &chemotherapy,
    &carcinoma_elsewhere, &transplantation};

constexpr std::array after_the_checklist{
    &small_bowel_with_symptoms, &small_bowel_without_symptoms, &small_bowel_with_liver_surgery, &small_bowel_mesentery,
    &pancreas_resect, &pancreas_leave, &pancreas_non_functioning, &primary_with_nodes, &primary_and_liver_resectable,
    &primary_not_resectable,
    // Around the operation.
    &octreotide_at_hand, &crisis_triggers, &crisis_signs, &heart_assessment, &parenchyma_sparing,
    // Surveillance.
    &surveillance_lower_risk, &surveillance_pancreas, &surveillance_extrapancreatic, &surveillance_panel,
    &surveillance_duration, &surveillance_closer, &surveillance_chromogranin, &surveillance_recurrence,
    &surveillance_disease_left,
    // Sequence.
    &sequence_team, &sequence_spare, &sequence_prrt_later, &sequence_progression, &sequence_adjuvant};

constexpr auto all = [] {
    std::array<const AdviceRule*, before_the_checklist.size() + checklist::items.size() + after_the_checklist.size()>
        lines{};
    auto place = std::copy(before_the_checklist.begin(), before_the_checklist.end(), lines.begin());
    for (const ChecklistItem& item : checklist::items) *place++ = &item.rule;
    std::copy(after_the_checklist.begin(), after_the_checklist.end(), place);
    return lines;
}();

}  // namespace

std::span<const AdviceRule* const> all_advice() { return all; }

const ChecklistItem* checklist_item(const AdviceRule& rule) {
    const auto found = std::find_if(checklist::items.begin(), checklist::items.end(),
                                    [&](const ChecklistItem& item) { return &item.rule == &rule; });
    return found == checklist::items.end() ? nullptr : &*found;
}

}  // namespace nelm::advice
