// Around an operation or another procedure: carcinoid crisis, the heart, sparing of liver tissue. Never a dose.
#pragma once

#include "advice/because.h"
#include "advice/terms.h"
#include "rules/terms.h"

namespace nelm::advice {

inline constexpr std::string_view crisis_assumption =
    "a syndrome that is not entered may be a carcinoid syndrome, in the pancreas only if the tumour functions";

inline constexpr AdviceRule octreotide_at_hand{
    "perioperative.octreotide", AdviceSection::perioperative, "Octreotide within reach at every procedure",
    // S106, S124: with carcinoid syndrome, at hand during any operation and, as prophylaxis, before embolisation.
    [](const Completion& c) -> Status {
        if (!covered(c) || !crisis_feared(c)) return none;
        return insulinoma_feared(c) ? AdviceStatus::caution : AdviceStatus::adjunct;
    },
    Because{}
        .adjunct("A carcinoid syndrome is entered, or no other syndrome is: octreotide could be kept ready at any "
                 "procedure, from surgery to embolisation and biopsy.")
        .caution("A functioning pancreatic tumour whose syndrome is not entered: a carcinoid syndrome is not ruled "
                 "out, for which octreotide could be kept ready at any procedure, biopsy and embolisation included; "
                 "nor is an insulinoma, in which it can make low blood sugar worse."),
    model::assumes("a syndrome that is not entered may be a carcinoid syndrome, in the pancreas only if the tumour "
                   "functions; outside the sources: octreotide may worsen hypoglycaemia in insulinoma",
                   "S106", "S124", "S137")};

inline constexpr AdviceRule crisis_triggers{
    "perioperative.crisis-triggers",
    AdviceSection::perioperative,
    "What can set off a carcinoid crisis",
    [](const Completion& c) { return when(covered(c) && crisis_feared(c), AdviceStatus::informs); },
    Because{}.informs("Touching the tumour (surgery, biopsy, even palpation) and anaesthesia; less often embolisation, "
                      "chemotherapy or radionuclide treatment, and then mostly where there is much tumour."),
    model::assumes(crisis_assumption, "S137")};

inline constexpr AdviceRule crisis_signs{
    "perioperative.crisis-signs",
    AdviceSection::perioperative,
    "Signs of a carcinoid crisis",
    [](const Completion& c) { return when(covered(c) && crisis_feared(c), AdviceStatus::informs); },
    Because{}.informs("Blood pressure that will not hold steady, fast or irregular heartbeat, flushing, diarrhoea, "
                      "narrowed airways, clouded mind."),
    model::assumes(crisis_assumption, "S138")};

inline constexpr AdviceRule heart_assessment{
    "perioperative.heart", AdviceSection::perioperative, "The heart before a procedure",
    // S12: carcinoid heart disease. Not for this case where the heart was assessed and none was found.
    [](const Completion& c) -> Status {
        return when(covered(c) && crisis_feared(c) && !c.carcinoid_heart_disease().is(HeartDisease::none),
                    AdviceStatus::caution);
    },
    Because{}.caution("Carcinoid heart disease, present or treated, is a matter for cardiology and cardiac "
                      "anaesthesia; a heart that has not been examined for it could be, before any procedure."),
    model::assumes("no source says to assess the heart; it follows from carcinoid heart disease as a contraindication",
                   "S12")};

inline constexpr AdviceRule parenchyma_sparing{
    "perioperative.parenchyma-sparing", AdviceSection::perioperative, "Sparing liver tissue",
    // S88: spare parenchyma and avoid major hepatectomy where possible. S58: liver failure after major hepatectomy.
    [](const Completion& c) { return when(surgery_considered(c), AdviceStatus::adjunct); },
    Because{}.adjunct(
        "Several wedges or single segments could replace a major resection, even with disease on both sides: 6.2 % of "
        "patients had liver failure after major hepatectomy, which is done less often than it was."),
    model::cites("S54", "S58", "S88")};

}  // namespace nelm::advice
