// Ablation: beside surgery, or for small focal disease that is not operated on.
#pragma once

#include "advice/because.h"
#include "advice/terms.h"
#include "rules/terms.h"

namespace nelm::advice {

inline constexpr AdviceRule ablation_of_small_lesions{
    "ablation.small-lesions",
    AdviceSection::alternatives,
    "Ablation of small lesions: microwave, radiofrequency or cryoablation",
    [](const Completion& c) -> Status {
        if (!covered(c)) return none;
        if (failing_liver(c) || rules::poorly_differentiated(c)) return AdviceStatus::caution;
        // S108: mainly beside resection, so that all disease is treated. S14: alone where the disease is not resected.
        return surgery_considered(c) ? AdviceStatus::adjunct : AdviceStatus::option;
    },
    Because{}
        .option("Without liver surgery, small focal lesions could still be ablated, through the skin, by laparoscopy "
                "or by an open operation. It does not suit diffuse disease.")
        .adjunct("During liver surgery, lesions that only a major resection would reach could be ablated instead, so "
                 "that more of the liver stays. What ablation adds where everything can be resected is not defined.")
        .caution("The liver is failing (liver failure or Child-Pugh C) or the tumour is a poorly differentiated "
                 "carcinoma: the sources do not speak of ablation in such a case."),
    model::assumes("no source speaks of ablation in a failing liver or for a carcinoma, so both are a caution", "S14",
                   "S107", "S108", "S55")};

inline constexpr AdviceRule ablation_size_limit{
    "ablation.size-limit", AdviceSection::alternatives, "Size limit of ablation",
    // S107: below 3 cm in one place of the source, at most 3 cm in another.
    [](const Completion& c) { return when(covered(c), AdviceStatus::informs); },
    Because{}.informs(
        "Ablation suits lesions of up to 3 cm. The source writes both below 3 cm and at most 3 cm; here a lesion of "
        "exactly 3 cm counts as small enough. One series also treated larger ones (mean 3.6 cm, up to 10 cm)."),
    model::cites("S107", "S109")};

inline constexpr AdviceRule ablation_what_was_seen{
    "ablation.what-was-seen",
    AdviceSection::alternatives,
    "What was seen after ablation",
    [](const Completion& c) { return when(covered(c), AdviceStatus::informs); },
    Because{}.informs("89 patients, laparoscopic radiofrequency ablation: one death and 6 % complications, mostly "
                      "bleeding. Of the 44 % with hormonal symptoms, 73 % had clear or full relief one week later; it "
                      "lasted for a median of 14 months. The disease recurred locally in the liver in 22 % and appeared outside it in 59 %."),
    model::cites("S109", "S110", "S111")};

inline constexpr AdviceRule ablation_after_hepatectomy{
    "ablation.after-hepatectomy", AdviceSection::alternatives, "Ablation of a recurrence after liver resection",
    // S108: also an option for recurrence after hepatectomy.
    [](const Completion& c) -> Status {
        return when(c.had_hepatectomy() && spoken_of(c) && !failing_liver(c), AdviceStatus::option);
    },
    Because{}.option("The liver was operated on before: a recurrence could be ablated. Of 46 patients with a second "
                     "procedure, 7 had ablation alone and 17 ablation beside another resection."),
    model::cites("S108", "S112")};

}  // namespace nelm::advice
