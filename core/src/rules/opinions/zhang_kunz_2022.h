// The practice review of 2022.
#pragma once

#include <array>

#include "rules/opinions/opinion.h"
#include "rules/terms.h"

namespace nelm::rules {

inline constexpr std::array<OpinionLine, 3> zhang_kunz_lines{{
    {Stance::favours,
     {"zhang-kunz-2022.limited-metastases", Effect::supports,
      "Are the metastases limited and completely removable, with the primary, and no more than regional nodes elsewhere?",
      // S76: limited metastases with complete resection of primary and metastases: long survival is described.
      [](const Completion& c) { return complete(c) && !high_burden(c) && !unresectable_primary(c) && no_more_than_regional_nodes(c); },
      {"Limited metastases that can be removed completely with the primary: long-term survival is described.",
       "Not limited, or not completely removable.", "Whether the disease is limited and completely removable is not known."},
      model::assumes("up to 25 % of the liver is taken for limited metastases", "S76")}},
    {Stance::conditional,
     {"zhang-kunz-2022.progression-or-burden", Effect::cautions,
      "Is it progressing on systemic therapy with symptoms, or is the burden high?",
      // S77: liver-directed therapy when progressing on systemic therapy and symptomatic, or to debulk a high burden.
      [](const Completion& c) { return (c.progressing_on_systemic_therapy() && symptomatic(c)) || high_burden(c); },
      {"Progressing on systemic therapy with symptoms, or a high liver burden: liver-directed therapy, resection among it.",
       "Neither progression with symptoms nor a high burden.", "Progression, symptoms or burden are not known."},
      model::cites("S77")}},
    {Stance::silent,
     {"zhang-kunz-2022.otherwise", Effect::informs, "Does the review not speak of such a case?", always,
      {"The review gives surgery a limited role in advanced disease and does not speak of such a case.", another_line_decides, may_decide},
      model::cites("S75")}},
}};

}  // namespace nelm::rules
