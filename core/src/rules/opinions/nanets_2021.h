// The debate of 2021: Singh for surgery, Clarke for other treatments.
#pragma once

#include <array>

#include "rules/opinions/opinion.h"
#include "rules/terms.h"

namespace nelm::rules {

inline constexpr std::array<OpinionLine, 6> nanets_for_lines{{
    {Stance::against,
     {"nanets-2021-for.grade", Effect::against, "Is the tumour poorly differentiated or grade 3?",
      // S10: no considerable evidence of efficacy in grade 3 or poorly differentiated disease.
      [](const Completion& c) { return poorly_differentiated(c) || grade_3(c); },
      {"Grade 3 or poorly differentiated: no considerable evidence that surgery works.", "Well differentiated, grade 1 or 2.",
       "Grade or differentiation is not known."},
      model::cites("S10", "S9")}},
    {Stance::against,
     {"nanets-2021-for.extrahepatic", Effect::against, "Is there tumour outside the liver beyond regional nodes?",
      // S11: tumour outside the liver is named a contraindication; S8: nodes of the primary are cleared with it.
      beyond_regional_nodes,
      {"Tumour outside the liver is named a contraindication.", "At most regional nodes outside the liver.",
       "The extent outside the liver is not known."},
      model::cites("S11", "S8")}},
    {Stance::against,
     {"nanets-2021-for.heart", Effect::against, "Is carcinoid heart disease present?",
      // S12: carcinoid heart disease is a contraindication.
      [](const Completion& c) { return c.carcinoid_heart_disease().is(HeartDisease::present); },
      {"Carcinoid heart disease is named a contraindication.", "No uncorrected carcinoid heart disease.",
       "The heart has not been assessed."},
      model::cites("S12")}},
    {Stance::against,
     {"nanets-2021-for.peritoneum", Effect::against, "Is there peritoneal carcinomatosis?",
      // S13: peritoneal carcinomatosis is a contraindication.
      [](const Completion& c) { return c.peritoneal_carcinomatosis(); },
      {"Peritoneal carcinomatosis is named a contraindication.", "No peritoneal carcinomatosis.",
       "It is not known whether there is peritoneal carcinomatosis."},
      model::cites("S13")}},
    {Stance::against,
     {"nanets-2021-for.group-3", Effect::against, "Is 70 % out of reach, without symptoms to relieve?",
      // S5: multiple diffuse metastases of which 70 % cannot be removed are the one excluded group.
      [](const Completion& c) { return group(c) == 3; },
      {"Group 3: 70 % cannot be reached safely, the one group that the speaker would not operate on.",
       "Group 1, 2 or 4, which the speaker would operate on.", "Which of the four groups this is, is not known."},
      model::cites("S5", "S2")}},
    {Stance::favours,
     {"nanets-2021-for.otherwise", Effect::supports, "Does nothing that the speaker names speak against surgery?", always,
      {"Nothing that the speaker names speaks against: surgery is suggested for groups 1, 2 and 4.", another_line_decides, may_decide},
      model::cites("S3", "S4", "S6", "S9", "S7")}},
}};

inline constexpr std::array<OpinionLine, 2> nanets_against_lines{{
    {Stance::silent,
     {"nanets-2021-against.complete", Effect::informs, "Can all visible disease be removed?",
      // S14, S15: the talk was about disease that cannot be resected.
      complete,
      {"All visible disease can be removed; the speaker spoke of disease that cannot be.", "Not all visible disease can be removed.",
       "Whether all visible disease can be removed is not known."},
      model::cites("S14", "S15")}},
    {Stance::conditional,
     {"nanets-2021-against.otherwise", Effect::cautions, "Are there liver-directed options for what cannot be resected?", always,
      {"For what cannot be resected the speaker lists other options: ablation (microwave, radiofrequency, cryotherapy), bland, chemo- "
       "and radioembolisation, and combinations with PRRT or targeted therapy.",
       another_line_decides, may_decide},
      model::cites("S14", "S15", "S16", "S17")}},
}};

}  // namespace nelm::rules
