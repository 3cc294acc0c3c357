// Standing findings that every answer carries which lets surgery be considered (decision model, section 5).
#pragma once

#include "rules/rule.h"
#include "rules/terms.h"
#include "rules/verdict.h"

namespace nelm::rules {

inline constexpr Rule recurrence_is_the_rule{
    "surgery.recurrence-is-the-rule", Effect::cautions, "If surgery is considered, is a recurrence to be expected?", surgery_could_be_considered,
    {"Recurrence is the rule, whatever is removed: 84 % at 5 and 95 % at 10 years in one series, in the liver in nearly half of a second, and "
     "46 % free of disease at 5 years in a third.",
     "Surgery is not what the sources support here.", "If surgery turns out to be considered: recurrence is the rule, whatever is removed."},
    model::cites("S27", "S96", "S97", "S98", "S144")};

inline constexpr Rule no_randomised_comparison{
    "surgery.no-randomised-comparison", Effect::cautions, "If surgery is considered, does a randomised comparison support it?",
    surgery_could_be_considered,
    {"No randomised study compares resection with treatment without surgery; the disease is slow, and patients were chosen for surgery.",
     "Surgery is not what the sources support here.",
     "If surgery turns out to be considered: no randomised study compares it with treatment without surgery."},
    model::cites("S94", "S60", "S104")};

inline constexpr Rule imaging_misses_disease{
    "surgery.imaging-misses-disease", Effect::cautions, "If surgery is considered, could there be more disease than imaging shows?",
    surgery_could_be_considered,
    {"Imaging underestimates: against pathology by up to 50 % of the extent, and metastases below 2 mm are missed. Every percentage here "
     "is of what is visible.",
     "Surgery is not what the sources support here.",
     "If surgery turns out to be considered: imaging underestimates the extent by up to 50 %."},
    model::cites("S99")};

inline constexpr Rule receptor_imaging{
    "surgery.receptor-imaging", Effect::informs, "If surgery is considered, does it matter which imaging the extent was read from?",
    surgery_could_be_considered,
    {"Newer imaging, somatostatin-receptor PET among it, shows up to 95 % of lesions and moves patients to higher stages than the older "
     "series knew. What lies outside the liver is read from it and from cross-sectional imaging together.",
     "Surgery is not what the sources support here.",
     "If surgery turns out to be considered: newer imaging, somatostatin-receptor PET among it, shows up to 95 % of lesions."},
    model::cites("S46")};

inline constexpr Rule individual_decision{
    "surgery.individual-decision", Effect::informs, "If surgery is considered, is there more to weigh than is computed here?",
    surgery_could_be_considered,
    {"The patient's wish, age, performance status and the biology of the tumour are weighed by a multidisciplinary team; none of them is "
     "computed here.",
     "Surgery is not what the sources support here.",
     "If surgery turns out to be considered: wish, age, performance status and tumour biology are weighed by the team."},
    model::cites("S39", "S51", "S139")};

}  // namespace nelm::rules
