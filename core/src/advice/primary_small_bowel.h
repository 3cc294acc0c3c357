// Primary tumour in the small bowel: what the sources say of removing it beside liver metastases.
#pragma once

#include "advice/advice_thresholds.h"
#include "advice/because.h"
#include "advice/terms.h"
#include "rules/terms.h"

namespace nelm::advice {

inline bool small_bowel_in_place(const Completion& c) {
    return c.primary_site().is(PrimarySite::small_bowel) && c.primary_in_place();
}

inline constexpr AdviceRule small_bowel_with_symptoms{
    "primary.small-bowel.symptomatic",
    AdviceSection::primary,
    "Removing a small bowel primary that causes symptoms",
    [](const Completion& c) -> Status {
        if (!small_bowel_in_place(c) || !c.primary_symptomatic() || !spoken_of(c)) return none;
        // S130, S133: symptoms of the primary call for its resection, metastases or not; stents only for a selected
        // few.
        return c.primary_resectable() ? AdviceStatus::option : AdviceStatus::caution;
    },
    Because{}
        .option("It causes symptoms: removing it is suggested even beside metastases (graded 2C), whatever is done "
                "about the liver.")
        .caution("It causes symptoms but is judged not removable. Widening or stenting a mesenteric vessel has been "
                 "tried in a selected few, with very little experience."),
    model::cites("S42", "S130", "S133")};

inline constexpr AdviceRule small_bowel_without_symptoms{
    "primary.small-bowel.without-symptoms",
    AdviceSection::primary,
    "Removing a small bowel primary that causes no symptoms",
    [](const Completion& c) -> Status {
        if (!small_bowel_in_place(c) || c.primary_symptomatic() || !c.primary_resectable() || !spoken_of(c))
            return none;
        // S131: suggested where the liver, too, can be cleared completely or nearly. S132: generally not where it
        // cannot.
        return c.reach().meets(thresholds::near_complete.line()) ? AdviceStatus::option : AdviceStatus::not_suggested;
    },
    Because{}
        .option("The liver can be cleared completely or nearly so: removing the primary as well is suggested (graded "
                "2C, there for a potentially curative operation).")
        .not_suggested("The liver cannot be cleared nearly completely: without symptoms the primary is then generally "
                       "left, as a benefit is not clearly shown. A large registry points to longer survival after "
                       "removal, with selection likely; in Sweden removal ahead of symptoms brought no longer survival "
                       "and more reoperations for obstruction (14 against 3 %)."),
    model::assumes("near-complete is taken as at least 90 % of the liver disease", "S131", "S132", "S134", "S135")};

inline constexpr AdviceRule small_bowel_with_liver_surgery{
    "primary.small-bowel.with-liver-resection", AdviceSection::primary,
    "Removing a small bowel primary in a liver operation",
    // S43: where a liver resection is proposed, removal for relief of symptoms deserves strong consideration if anatomy
    // allows.
    [](const Completion& c) -> Status {
        return when(small_bowel_in_place(c) && c.primary_resectable() && spoken_of(c), AdviceStatus::adjunct);
    },
    Because{}.adjunct("If the liver is operated on, the editorial would think hard about taking the primary out too, "
                      "to relieve symptoms that it causes, where anatomy allows."),
    model::cites("S42", "S43")};

inline constexpr AdviceRule small_bowel_mesentery{
    "primary.small-bowel.mesentery",
    AdviceSection::primary,
    "What a small bowel primary can do if it stays",
    [](const Completion& c) { return when(small_bowel_in_place(c) && spoken_of(c), AdviceStatus::informs); },
    Because{}.informs("Bulky nodes and scarring of the mesentery can narrow the bowel from time to time, or starve it "
                      "of blood; both can limit treatment, quality of life and survival."),
    model::cites("S42", "S133")};

}  // namespace nelm::advice
