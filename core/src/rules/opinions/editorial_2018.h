// The editorial of 2018 on a multinational cohort of non-functioning tumours.
#pragma once

#include <array>

#include "rules/opinions/opinion.h"
#include "rules/terms.h"

namespace nelm::rules {

inline constexpr std::array<OpinionLine, 9> editorial_lines{{
    {Stance::against,
     {"editorial-2018.late-stage", Effect::against, "Is the liver failing or nearly replaced, or the patient unfit?",
      // S49: with imminent replacement or failure surgery has a limited role; S39: fitness is individual.
      [](const Completion& c) { return c.liver_failure() || burden_above_75(c) || !c.fit_for_liver_surgery(); },
      {"Liver failure, more than 75 % of the liver replaced, or a patient who is not fit: only a limited role for surgery.",
       "No late stage, and the patient is fit.", "Liver failure, late stage or fitness is not known."},
      model::assumes("more than 75 % of the liver is taken for imminent replacement", "S49", "S39")}},
    {Stance::against,
     {"editorial-2018.high-burden-unresectable-primary", Effect::against,
      "Is there a high burden without symptoms beside a primary that cannot be removed?",
      // S36, S37: no advantage over embolisation without symptoms, and avoiding surgery may be reasonable with such a primary.
      [](const Completion& c) { return !symptomatic(c) && high_burden(c) && unresectable_primary(c); },
      {"A high burden without symptoms and a primary that cannot be removed: avoiding surgery may be reasonable.",
       "Not a high burden without symptoms beside an unresectable primary.",
       "Symptoms, burden or the primary's resectability are not known."},
      model::cites("S36", "S37")}},
    {Stance::conditional,
     {"editorial-2018.unresectable-primary", Effect::cautions, "Is the primary in place and not resectable?",
      // S37 against S44: avoid surgery, or resect the liver without the primary (pancreas).
      unresectable_primary,
      {"The primary cannot be removed: avoiding surgery may be reasonable, and with a pancreatic primary so is liver surgery alone.",
       "The primary is gone or can be removed.", "Whether the primary is in place and resectable is not known."},
      model::cites("S37", "S44")}},
    {Stance::conditional,
     {"editorial-2018.high-burden", Effect::cautions, "Is there a high burden without symptoms?",
      // S36: high burden and no symptoms: surgery no better than intra-arterial therapy.
      [](const Completion& c) { return !symptomatic(c) && high_burden(c); },
      {"A high burden without symptoms: surgery was no better than intra-arterial therapy.", "Not a high burden without symptoms.",
       "Whether the burden is high without symptoms is not known."},
      model::cites("S36")}},
    {Stance::conditional,
     {"editorial-2018.extrahepatic", Effect::cautions, "Is there disease outside the liver beyond regional nodes?",
      // S47: with metastases elsewhere the benefit beyond uncontrolled symptoms is unclear.
      beyond_regional_nodes,
      {"Disease outside the liver: benefit beyond the relief of uncontrolled symptoms is unclear.",
       "At most regional nodes outside the liver.", "The extent outside the liver is not known."},
      model::cites("S47")}},
    {Stance::favours,
     {"editorial-2018.functioning", Effect::supports, "Is the tumour functioning and 70 % within reach?",
      // S40: functioning tumours benefit most clearly.
      [](const Completion& c) { return c.functioning() && reach_at_least_70(c); },
      {"A functioning tumour of which 70 % or more can be removed: the clearest benefit.",
       "Not functioning, or 70 % cannot be reached.", "Whether the tumour functions, or whether 70 % can be reached, is not known."},
      model::cites("S40", "S26")}},
    {Stance::conditional,
     {"editorial-2018.uncontrolled-symptoms", Effect::cautions, "Are there uncontrolled symptoms and something to remove?",
      // S40, S47: relief of uncontrolled symptoms is the benefit that stands.
      [](const Completion& c) { return uncontrolled(c) && reach_above_zero(c); },
      {"Uncontrolled symptoms may be relieved by removing what can be removed.", "No uncontrolled symptoms, or nothing to remove.",
       "Symptoms, or what could be removed, are not known."},
      model::cites("S40", "S47")}},
    {Stance::conditional,
     {"editorial-2018.non-functioning", Effect::cautions, "Is 70 % within reach?",
      // S41: debulking may be considered where 70 to 90 % can be removed, to forestall replacement of the liver.
      reach_at_least_70,
      {"70 % or more can be removed: debulking may be considered, to forestall replacement of the liver.", "70 % cannot be reached.",
       "Whether 70 % can be reached is not known."},
      model::cites("S41", "S33")}},
    {Stance::against,
     {"editorial-2018.otherwise", Effect::against, "Does nothing that the editorial names speak for surgery?", always,
      {"Less than 70 % can be removed and no uncontrolled symptom would be relieved.", another_line_decides, may_decide},
      model::cites("S41", "S49")}},
}};

}  // namespace nelm::rules
