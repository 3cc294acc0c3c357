// Contraindications: what the sources name against any liver surgery (V1 of the decision model).
#pragma once

#include <array>

#include "rules/rule.h"
#include "rules/terms.h"

namespace nelm::rules {

inline constexpr std::array<Rule, 7> contraindications{{
    {"contraindication.poor-differentiation", Effect::contraindicates, "Is the tumour poorly differentiated?",
     // S87: a poorly differentiated carcinoma usually rules resection out.
     poorly_differentiated,
     {"Poorly differentiated carcinoma usually rules liver surgery out.", "The tumour is well differentiated.",
      "Differentiation is not known; a poorly differentiated carcinoma would usually rule liver surgery out."},
     model::cites("S87", "S10")},
    {"contraindication.carcinoid-heart-disease", Effect::contraindicates, "Is carcinoid heart disease present and not corrected?",
     // S12: carcinoid heart disease is a contraindication.
     [](const Completion& c) { return c.carcinoid_heart_disease().is(HeartDisease::present); },
     {"Carcinoid heart disease is present.", "No uncorrected carcinoid heart disease.",
      "The heart has not been assessed; carcinoid heart disease would be a contraindication."},
     model::assumes("a heart whose valve was treated, with cardiology's consent, is taken not to contraindicate", "S12")},
    {"contraindication.peritoneal-carcinomatosis", Effect::contraindicates, "Is there peritoneal carcinomatosis?",
     // S13: peritoneal carcinomatosis is a contraindication.
     [](const Completion& c) { return c.peritoneal_carcinomatosis(); },
     {"Peritoneal carcinomatosis is present.", "No peritoneal carcinomatosis.",
      "It is not known whether there is peritoneal carcinomatosis, which would be a contraindication."},
     model::cites("S13")},
    {"contraindication.extrahepatic-significant", Effect::contraindicates, "Is there clinically significant disease outside the liver?",
     // S11, S85: tumour outside the liver, where clinically significant, speaks against resection.
     significant_extrahepatic,
     {"Disease outside the liver is clinically significant.", "No clinically significant disease outside the liver.",
      "The extent outside the liver is not known; clinically significant disease there would be a contraindication."},
     model::cites("S11", "S85")},
    {"contraindication.liver-failure", Effect::contraindicates, "Is the liver failing?",
     // S49: with liver failure surgery has only a limited role.
     [](const Completion& c) { return c.liver_failure(); },
     {"The liver is failing.", "No liver failure.", "It is not known whether the liver is failing."},
     model::cites("S49")},
    {"contraindication.child-pugh-b-or-c", Effect::contraindicates, "Is liver function compromised (Child-Pugh B or C)?",
     // S85: no compromised liver function.
     child_pugh_b_or_c,
     {"Liver function is compromised: Child-Pugh B or C.", "Child-Pugh A.",
      "The Child-Pugh class is not known; B or C would be a contraindication."},
     model::assumes("the source says compromised liver function; Child-Pugh B or C is taken for it", "S85")},
    {"contraindication.not-fit", Effect::contraindicates, "Is the patient unfit for liver surgery?",
     // S39: fitness is weighed for each patient.
     [](const Completion& c) { return !c.fit_for_liver_surgery(); },
     {"The patient is judged not fit for liver surgery.", "The patient is judged fit for liver surgery.",
      "Fitness for liver surgery has not been judged."},
     model::cites("S39", "S139")},
}};

}  // namespace nelm::rules
