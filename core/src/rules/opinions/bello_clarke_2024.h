// The commentary of 2024 on a large single-institution series.
#pragma once

#include <array>

#include "rules/opinions/opinion.h"
#include "rules/terms.h"

namespace nelm::rules {

inline constexpr std::array<OpinionLine, 3> bello_clarke_lines{{
    {Stance::conditional,
     {"bello-clarke-2024.large-volume-or-extrahepatic", Effect::cautions,
      "Is there disease outside the liver beyond regional nodes, or a burden above 25 %?",
      // S61: prospective evidence is lacking for large-volume disease and lesions outside the liver.
      [](const Completion& c) { return beyond_regional_nodes(c) || high_burden(c); },
      {"Large-volume disease or lesions outside the liver, for which prospective evidence is lacking.",
       "Neither large-volume disease nor lesions outside the liver.", "The burden or the extent outside the liver is not known."},
      model::assumes("more than 25 % of the liver is taken for large-volume disease", "S61")}},
    {Stance::favours,
     {"bello-clarke-2024.hormonal-symptoms", Effect::supports, "Are there hormonal symptoms, with 70 % within reach?",
      // S56: symptoms were relieved completely in 96 %.
      [](const Completion& c) { return c.hormonal_symptoms() && reach_at_least_70(c); },
      {"Hormonal symptoms, and 70 % or more can be removed: nearly all patients of the series who had symptoms were relieved.",
       "No hormonal symptoms, or 70 % cannot be reached.", "Hormonal symptoms, or whether 70 % can be reached, are not known."},
      model::cites("S56")}},
    {Stance::conditional,
     {"bello-clarke-2024.otherwise", Effect::cautions, "Are there other treatments to weigh?", always,
      {"There are more treatments than ever, and their best order is not settled: the decision is individual.", another_line_decides, may_decide},
      model::cites("S64")}},
}};

}  // namespace nelm::rules
