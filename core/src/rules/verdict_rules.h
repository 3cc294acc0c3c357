// Verdict rules: the conditions of every line of the verdict but the contraindications (decision model, section 5).
#pragma once

#include "model/thresholds.h"
#include "rules/rule.h"
#include "rules/terms.h"

namespace nelm::rules {

inline constexpr Rule out_of_scope{
    "scope.lung-or-thymus", Effect::informs, "Is the primary in the lung or the thymus?", lung_or_thymus,
    {"A lung or thymus primary has other grades and other evidence; the sources do not speak of it.",
     "The primary is not in the lung or the thymus.", "The primary site is not known; lung and thymus are not covered."},
    model::assumes("the sources are about gastro-entero-pancreatic tumours", "S80", "S81")};

inline constexpr Rule grade_three{
    "against.grade-3", Effect::against, "Is the tumour grade 3?",
    // S10: no considerable evidence that surgery works in grade 3.
    grade_3,
    {"Grade 3: evidence that surgery helps is missing, which is not proof of harm.", "Not grade 3.",
     "Whether the tumour is grade 3 is not known; for grade 3 evidence that surgery helps is missing."},
    model::cites("S10", "S80", "S84", "S85")};

inline constexpr Rule late_stage{
    "against.late-stage-burden", Effect::against, "Does the tumour fill so much of the liver that its replacement is imminent?",
    // S49: where replacement is imminent surgery has only a limited role.
    [](const Completion& c) { return c.burden().meets(c.late_stage_line()); },
    {"So much of the liver is tumour that its replacement is near, where surgery has only a limited role.",
     "The tumour burden is not late-stage.", "How much of the liver is tumour is not known well enough to rule out a late stage."},
    model::thresholds::late_stage_burden.basis};

inline constexpr Rule palliation{
    "palliation.uncontrolled-symptoms", Effect::supports, "Are there uncontrolled symptoms, and something, though too little, to remove?",
    // S6: group 4 is operated on for palliation.
    [](const Completion& c) { return !c.reach().meets(c.eligibility_line()) && reach_above_zero(c) && uncontrolled(c); },
    {"Symptoms are not controlled, and a part of the disease, though less than the line, can be removed. Relief was reported after "
     "clearance that aimed at 90 %; for less the sources give no figure.",
     "No palliative case: the line can be reached, nothing can be removed, or no symptom is uncontrolled.",
     "Whether surgery would have symptoms to relieve, and something to remove, is not known."},
    model::assumes("that the palliative group begins where the debulking line cannot be reached", "S6", "S23", "S96")};

inline constexpr Rule below_line{
    "against.debulking-out-of-reach", Effect::against, "Is the debulking line out of safe reach?",
    // S5: multiple diffuse disease of which 70 % cannot be removed is the one group without surgery.
    [](const Completion& c) { return !c.reach().meets(c.eligibility_line()); },
    {"The debulking line cannot be reached safely.", "The debulking line can be reached safely.",
     "How much can be removed safely is not known well enough."},
    model::cites("S5", "S2", "S92")};

inline constexpr Rule complete_resection{
    "support.all-visible-disease", Effect::supports,
    "Can all visible disease be removed, with at most regional nodes outside the liver and no unresectable primary?",
    // S84, S140: where liver and primary can both be cleared, resection is suggested; S8: nodes are cleared with the primary.
    [](const Completion& c) { return complete(c) && no_more_than_regional_nodes(c) && !unresectable_primary(c); },
    {"All visible disease can be removed, in the liver and outside it.", "Not all visible disease can be removed.",
     "Whether all visible disease can be removed is not known."},
    model::cites("S84", "S140", "S8")};

inline constexpr Rule high_burden_without_symptoms{
    "equipoise.high-burden-without-symptoms", Effect::cautions, "Is more than 25 % of the liver tumour, without symptoms?",
    // S36, S102: above 25 % without symptoms, matched patients did no better with surgery than with intra-arterial therapy.
    [](const Completion& c) { return high_burden(c) && !symptomatic(c); },
    {"More than 25 % of the liver is tumour and there are no symptoms: matched patients did no better with surgery than with "
     "intra-arterial therapy.",
     "Not a high burden without symptoms.", "Whether the burden is high without symptoms is not known."},
    model::cites("S36", "S101", "S102")};

inline constexpr Rule functioning_tumour{
    "support.functioning", Effect::supports,
    "Is the tumour functioning, with at most regional nodes outside the liver or with uncontrolled symptoms?",
    // S25, S40: functioning tumours benefit most; S47: beyond nodes the benefit is unclear except for uncontrolled symptoms.
    [](const Completion& c) { return c.functioning() && (no_more_than_regional_nodes(c) || uncontrolled(c)); },
    {"The tumour is functioning, where debulking has its clearest benefit.",
     "The tumour is not functioning, or disease outside the liver makes the benefit unclear.",
     "Whether the tumour is functioning, or what lies outside the liver, is not known."},
    model::cites("S25", "S40", "S47")};

inline constexpr Rule within_reach{
    "option.debulking-within-reach", Effect::informs, "Can the debulking line be reached safely?",
    // S41, S44, S86: where the line can be reached debulking may be considered; the sources differ. S33: with caution.
    [](const Completion& c) { return c.reach().meets(c.eligibility_line()); },
    {"The debulking line can be reached safely; the sources differ on what follows from that alone.",
     "The debulking line cannot be reached safely.", "Whether the debulking line can be reached safely is not known."},
    model::cites("S33", "S41", "S44", "S86")};

}  // namespace nelm::rules
