// The topic review of local treatment of well-differentiated disease.
#pragma once

#include <array>

#include "rules/opinions/opinion.h"
#include "rules/terms.h"

namespace nelm::rules {

inline constexpr std::array<OpinionLine, 7> topic_review_lines{{
    {Stance::against,
     {"topic-review.poor-differentiation", Effect::against, "Is the tumour poorly differentiated?",
      // S87: poorly differentiated carcinoma is usually a contraindication.
      poorly_differentiated,
      {"Poorly differentiated carcinoma: usually a contraindication.", "Well differentiated.", "Differentiation is not known."},
      model::cites("S87")}},
    {Stance::against,
     {"topic-review.liver-function", Effect::against, "Is liver function compromised?",
      // S85: liver function must not be compromised.
      [](const Completion& c) { return c.liver_failure() || child_pugh_b_or_c(c); },
      {"Liver failure or Child-Pugh B or C: the condition of sound liver function is not met.", "Liver function is not compromised.",
       "Liver function is not known."},
      model::cites("S85")}},
    {Stance::against,
     {"topic-review.extrahepatic-significant", Effect::against, "Is disease outside the liver clinically significant?",
      // S85: no clinically significant metastases outside the liver.
      significant_extrahepatic,
      {"Clinically significant disease outside the liver: the condition is not met.", "No clinically significant disease elsewhere.",
       "The extent outside the liver is not known."},
      model::cites("S85")}},
    {Stance::against,
     {"topic-review.below-70", Effect::against, "Is 70 % out of safe reach?",
      // S85, S86: no diffuse involvement of both lobes; the debated lines are 90 and 70 %.
      [](const Completion& c) { return !reach_at_least_70(c); },
      {"Less than 70 % can be removed: too diffuse.", "70 % or more can be removed.", "Whether 70 % can be reached is not known."},
      model::assumes("less than 70 % within reach is taken for diffuse involvement of both lobes", "S85", "S86")}},
    {Stance::conditional,
     {"topic-review.grade-3-or-limited-extrahepatic", Effect::cautions, "Is the tumour grade 3, or is there limited disease elsewhere?",
      // S85: especially low-grade disease, and none elsewhere.
      [](const Completion& c) { return grade_3(c) || c.extrahepatic().is(Extrahepatic::limited); },
      {"Grade 3 or limited disease outside the liver: resection is meant especially for low-grade disease of the liver alone.",
       "Neither grade 3 nor limited disease elsewhere.", "Grade, or the extent outside the liver, is not known."},
      model::cites("S85")}},
    {Stance::favours,
     {"topic-review.complete", Effect::supports, "Can all visible disease be removed?",
      // S84: completely resectable disease: resection rather than medical therapy is suggested.
      complete,
      {"All visible disease can be removed: resection is suggested over medical therapy at first.", "Not all visible disease can be removed.",
       "Whether all visible disease can be removed is not known."},
      model::cites("S84")}},
    {Stance::conditional,
     {"topic-review.otherwise", Effect::cautions, "Is the disease not completely removable?", always,
      {"Not completely removable: the benefit and the line, 70 or 90 %, are debated.", another_line_decides, may_decide},
      model::cites("S86")}},
}};

}  // namespace nelm::rules
