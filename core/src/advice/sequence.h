// Sequence: what comes when, and who decides.
#pragma once

#include "advice/because.h"
#include "advice/terms.h"
#include "rules/terms.h"

namespace nelm::advice {

inline constexpr AdviceRule sequence_team{
    "sequence.team",
    AdviceSection::sequence,
    "One team, one treatment after another",
    [](const Completion& c) { return when(covered(c), AdviceStatus::informs); },
    Because{}.informs("The aim is palliative in principle, over a long course with different treatments. Which comes "
                      "first is not settled; a team of all disciplines decides for each patient."),
    model::cites("S51", "S64", "S139")};

inline constexpr AdviceRule sequence_spare{
    "sequence.spare-other-treatments", AdviceSection::sequence, "Surgery to put off other treatments",
    // S21, S48: debulking is used to spare other treatments for later.
    [](const Completion& c) { return when(surgery_considered(c), AdviceStatus::informs); },
    Because{}.informs("The editorial sees the main use of resection in this: other treatments stay in hand for later. "
                      "Which other treatments there are, and when to operate, it calls probably the most important "
                      "question."),
    model::cites("S21", "S48")};

inline constexpr AdviceRule sequence_prrt_later{
    "sequence.prrt-later", AdviceSection::sequence, "Keeping PRRT for later",
    // S50: where debulking, with or without local treatment, holds the disease, PRRT and others can wait.
    [](const Completion& c) -> Status {
        return when(!c.was_given(Therapy::prrt) && surgery_considered(c), AdviceStatus::option);
    },
    Because{}.option("While debulking, alone or with local treatment, holds the disease, PRRT and other treatments "
                     "could wait, and their side effects with them."),
    model::cites("S50")};

inline constexpr AdviceRule sequence_progression{
    "sequence.liver-directed", AdviceSection::sequence, "Treating the liver after progression, or for a high burden",
    // S77: when progressing on systemic therapy with symptoms from the liver, or to debulk a high liver burden.
    [](const Completion& c) -> Status {
        return when(
            spoken_of(c) && ((c.progressing_on_systemic_therapy() && rules::symptomatic(c)) || rules::high_burden(c)),
            AdviceStatus::option);
    },
    Because{}.option("Progression on systemic treatment with symptoms, or a high liver burden: resection, embolisation "
                     "or ablation of the liver could be considered at this point."),
    model::assumes("above 25 % of the liver is taken for a high burden", "S77")};

inline constexpr AdviceRule sequence_adjuvant{
    "sequence.adjuvant",
    AdviceSection::sequence,
    "Drugs after all visible disease was removed",
    [](const Completion& c) { return when(all_disease_cleared(c), AdviceStatus::informs); },
    Because{}.informs("No prospective data support systemic treatment after resection of a well differentiated tumour; "
                      "one trial for pancreatic tumours was being prepared when the review was written."),
    model::cites("S67")};

}  // namespace nelm::advice
