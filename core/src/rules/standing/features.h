// Standing findings about features of the tumour, the patient and the history (decision model, section 5).
#pragma once

#include "rules/rule.h"
#include "rules/terms.h"
#include "rules/verdict.h"

namespace nelm::rules {

inline constexpr Rule non_functioning_caution{
    "caution.non-functioning", Effect::cautions, "Is debulking an option only, for a tumour that does not function?",
    // S33: wider indications for non-functioning tumours only with caution.
    [](const Completion& c) { return verdict_is(Verdict::debulking_option, c) && !c.functioning(); },
    {"The tumour does not function: the editorial accepts wider indications there with caution only, to prevent replacement of the liver.",
     "The tumour functions, or the sources say more than that debulking is an option.",
     "Whether this is an option for a tumour that does not function is not known; the editorial asks for caution then."},
    model::cites("S33", "S41")};

inline constexpr Rule complete_with_high_burden{
    "caution.high-burden-though-complete", Effect::cautions, "Can everything be removed, though much of the liver is tumour without symptoms?",
    // S36, S102: the matched comparison stays a caution where the line before it decides.
    [](const Completion& c) { return verdict_is(Verdict::resection_supported, c) && high_burden(c) && !symptomatic(c); },
    {"All of it can be removed; still, with more than 25 % of the liver tumour and no symptoms, matched patients did no better with surgery "
     "than with intra-arterial therapy.",
     "Not everything can be removed, or the burden is not high without symptoms.",
     "Whether everything can be removed from a liver with a high burden without symptoms is not known."},
    model::cites("S36", "S102")};

inline constexpr Rule grade_three_with_symptoms{
    "caution.grade-3-with-symptoms", Effect::informs, "Is a grade 3 tumour causing symptoms that are not controlled?",
    [](const Completion& c) { return grade_3(c) && uncontrolled(c); },
    {"Grade 3 with uncontrolled symptoms: no source speaks of this case. For grade 3 evidence is missing, which is not proof of harm.",
     "Not grade 3, or no symptom is uncontrolled.", "Whether this is grade 3 with uncontrolled symptoms is not known; no source speaks of it."},
    model::cites("S10", "S84", "S85")};

inline constexpr Rule corrected_heart_disease{
    "caution.corrected-heart-disease", Effect::cautions, "Was carcinoid heart disease corrected?",
    [](const Completion& c) { return c.carcinoid_heart_disease().is(HeartDisease::corrected); },
    {"Corrected carcinoid heart disease: cardiology and cardiac anaesthesia take part in the decision and in any procedure.",
     "No corrected carcinoid heart disease.", "Whether carcinoid heart disease was corrected is not known."},
    model::assumes("that corrected heart disease is no longer the contraindication that the source names", "S12")};

inline constexpr Rule colon_primary{
    "tumour.colon-primary", Effect::cautions, "Is the primary in the colon, not in the cecum?",
    [](const Completion& c) { return c.primary_site().is(PrimarySite::colon); },
    {"Colon primary: median survival with distant disease of grade 1 or 2 was 7 months, against 55 to 65 for jejunum, ileum and cecum, in "
     "figures older than today's treatments.",
     "The primary is not in the colon.", "The primary site is not known; colon primaries (not cecum) had the shortest survival."},
    model::cites("S81")};

inline constexpr Rule pancreatic_non_functioning{
    "tumour.pancreatic-non-functioning", Effect::cautions, "Is the primary in the pancreas, and does the tumour not function?",
    [](const Completion& c) { return c.primary_site().is(PrimarySite::pancreas) && !c.functioning(); },
    {"A pancreatic tumour that does not function: after resection disease returned earlier with it, as with poorer differentiation and with "
     "more of the liver involved, in a series of ten centres.",
     "Not a pancreatic tumour, or it functions.", "Whether this is a pancreatic tumour that does not function is not known."},
    model::cites("S98")};

inline constexpr Rule earlier_hepatectomy{
    "history.earlier-hepatectomy", Effect::informs, "Was liver resected before?",
    [](const Completion& c) { return c.had_hepatectomy(); },
    {"Liver was resected before: second debulking operations are described (41 in one series); whether they are better than PRRT or other "
     "treatment is not settled. Ablation is an option for recurrence.",
     "No earlier liver resection is entered.", "Whether liver was resected before is not known."},
    model::cites("S63", "S108")};

inline constexpr Rule group_three_solitary{
    "group.3-with-one-lesion", Effect::informs, "Is it group 3 with a single lesion?",
    // S5 describes multiple diffuse disease.
    [](const Completion& c) { return group(c) == 3 && c.solitary(); },
    {"Group 3 because 70 % cannot be reached safely; the source describes multiple diffuse disease under that number, which one lesion is not.",
     "Not a single lesion in group 3.", "Whether it is a single lesion in group 3 is not known."},
    model::assumes("that the group of a single lesion is set by what can be reached", "S3", "S5")};

}  // namespace nelm::rules
