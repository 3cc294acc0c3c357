// Checklist for transplantation: the Milan group's criteria, from outside the sources. Never added up to a score.
#pragma once

#include <array>

#include "advice/advice_thresholds.h"
#include "advice/because.h"
#include "advice/terms.h"
#include "rules/terms.h"

namespace nelm::advice {

/// One criterion. Its line is always there to know; which of the texts it carries is the answer.
struct ChecklistItem {
    AdviceRule rule;  ///< its text is what to ask
    /// Answer::unknown: whatever is entered, no field can tell.
    Answer (*answer)(const Completion&);
    std::string_view fulfilled;
    std::string_view not_fulfilled;
};

/// The item that the rule belongs to, or null.
const ChecklistItem* checklist_item(const AdviceRule& rule);

namespace checklist {

constexpr Answer yes_if(bool fulfilled) { return fulfilled ? Answer::yes : Answer::no; }

inline Status to_know(const Completion& c) { return when(covered(c), AdviceStatus::informs); }

inline constexpr model::Basis milan_2007 = model::assumes(
    "outside the sources: criteria of the Milan group (Mazzaferro, J Hepatol 2007;47:460\u20136)", "S125");
inline constexpr model::Basis milan_later =
    model::assumes("outside the sources: later versions of the Milan group's criteria", "S125");

inline constexpr std::array<ChecklistItem, 9> items{{
    {{"transplantation.checklist.low-grade", AdviceSection::alternatives,
      "Transplant checklist, outside the sources: well differentiated, grade 1 or 2", to_know,
      Because{}.informs("Ask: differentiation and grade are not known well enough."), milan_2007},
     [](const Completion& c) {
         const std::optional<Grade> grade = rules::grade(c);
         return yes_if(grade == Grade::g1 || grade == Grade::g2);
     },
     "Fulfilled: well differentiated, grade 1 or 2.",
     "Not fulfilled: grade 3 or a poorly differentiated carcinoma."},

    {{"transplantation.checklist.ki67", AdviceSection::alternatives,
      "Transplant checklist, outside the sources: Ki-67 below 10 % (later versions)", to_know,
      Because{}.informs("Ask: the Ki-67 is not known well enough."), milan_later},
     [](const Completion& c) { return yes_if(c.ki67().meets(thresholds::transplant_ki67.line())); },
     "Fulfilled: Ki-67 below 10 %.",
     "Not fulfilled: Ki-67 of 10 % or more."},

    {{"transplantation.checklist.portal-drainage", AdviceSection::alternatives,
      "Transplant checklist, outside the sources: blood of the primary drains into the portal vein", to_know,
      Because{}.informs(
          "Ask: whether blood of the primary drains into the portal vein does not follow from the site entered."),
      milan_2007},
     [](const Completion& c) {
         using enum PrimarySite;
         const bool drains = c.primary_site().is_any_of({pancreas, duodenum, small_bowel, appendix, cecum, colon});
         return drains ? Answer::yes : Answer::unknown;
     },
     "Fulfilled: blood from this site drains into the portal vein.",
     ""},

    {{"transplantation.checklist.primary-removed", AdviceSection::alternatives,
      "Transplant checklist, outside the sources: primary removed before", to_know,
      Because{}.informs("Ask: whether the primary was found and has been removed is not known."), milan_2007},
     [](const Completion& c) {
         if (c.primary_in_place()) return Answer::no;
         // A primary that was never found cannot be said to have been removed.
         return c.primary_site().is(PrimarySite::unknown_primary) ? Answer::unknown : Answer::yes;
     },
     "Fulfilled: the primary is no longer in place.",
     "Not fulfilled: the primary is in place."},

    {{"transplantation.checklist.liver-only", AdviceSection::alternatives,
      "Transplant checklist, outside the sources: no disease outside the liver", to_know,
      Because{}.informs("Ask: the extent outside the liver is not known."), milan_2007},
     [](const Completion& c) {
         return yes_if(c.extrahepatic().is(Extrahepatic::none) && !c.peritoneal_carcinomatosis());
     },
     "Fulfilled: no disease outside the liver.",
     "Not fulfilled: disease outside the liver, nodes included."},

    {{"transplantation.checklist.liver-involvement", AdviceSection::alternatives,
      "Transplant checklist, outside the sources: at most 50 % of the liver involved", to_know,
      Because{}.informs("Ask: how much of the liver is tumour is not known well enough."), milan_2007},
     [](const Completion& c) { return yes_if(c.burden().meets(thresholds::transplant_burden.line())); },
     "Fulfilled: at most 50 % of the liver is tumour.",
     "Not fulfilled: more than 50 % of the liver is tumour."},

    {{"transplantation.checklist.stable-disease", AdviceSection::alternatives,
      "Transplant checklist, outside the sources: stable or responding for at least 6 months", to_know,
      Because{}.informs(
          "Ask: no field here tells whether the disease has been stable or responding for at least 6 months."),
      milan_2007},
     [](const Completion&) { return Answer::unknown; },
     "",
     ""},

    {{"transplantation.checklist.age-2007", AdviceSection::alternatives,
      "Transplant checklist, outside the sources: 55 years or younger (2007)", to_know,
      Because{}.informs("Ask: the age is not entered."), milan_2007},
     [](const Completion& c) { return yes_if(c.age().meets(thresholds::transplant_age_2007.line())); },
     "Fulfilled: 55 years or younger.",
     "Not fulfilled: older than 55 years."},

    {{"transplantation.checklist.age-later", AdviceSection::alternatives,
      "Transplant checklist, outside the sources: 60 years or younger (later versions)", to_know,
      Because{}.informs("Ask: the age is not entered."), milan_later},
     [](const Completion& c) { return yes_if(c.age().meets(thresholds::transplant_age_later.line())); },
     "Fulfilled: 60 years or younger.",
     "Not fulfilled: older than 60 years."},
}};

}  // namespace checklist
}  // namespace nelm::advice
