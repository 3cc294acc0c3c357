// Embolisation, cautions one by one: what makes harm more likely, so that each reason can be seen.
#pragma once

#include "advice/embolisation.h"

namespace nelm::advice {

inline constexpr AdviceRule embolisation_child_pugh_b{
    "embolisation.caution.child-pugh-b",
    AdviceSection::alternatives,
    "Embolisation with Child-Pugh B",
    [](const Completion& c) -> Status {
        // Surgery is then contraindicated, so embolisation is in question wherever the liver is not failing.
        return when(c.child_pugh().is(ChildPugh::b) && covered(c) && !c.liver_failure(), AdviceStatus::caution);
    },
    Because{}.caution("Liver function is reduced (Child-Pugh B): what the embolised liver still has to do could become "
                      "too much for it."),
    model::assumes("known from hepatocellular carcinoma; the source does not list it", "S123")};

inline constexpr AdviceRule embolisation_portal_vein_thrombosis{
    "embolisation.caution.portal-vein-thrombosis", AdviceSection::alternatives,
    "Embolisation with portal vein thrombosis",
    // S114: hepatocytes live mostly on portal blood, so closing the artery is safe only where the portal vein is open.
    [](const Completion& c) -> Status {
        return when(c.portal_vein_thrombosis() && embolisation_possible(c), AdviceStatus::caution);
    },
    Because{}.caution("With the portal vein blocked, liver tissue depends on the artery that embolisation closes."),
    model::assumes("known from hepatocellular carcinoma; the source does not list it", "S114", "S123")};

inline constexpr AdviceRule embolisation_bilioenteric_anastomosis{
    "embolisation.caution.bilioenteric-anastomosis",
    AdviceSection::alternatives,
    "Embolisation with a bilio-enteric anastomosis",
    [](const Completion& c) -> Status {
        return when(c.bilioenteric_anastomosis() && embolisation_possible(c), AdviceStatus::caution);
    },
    Because{}.caution(
        "Bile ducts joined to the bowel carry bacteria: abscesses of the embolised liver are then more frequent."),
    model::assumes("known from hepatocellular carcinoma; the source does not list it", "S123")};

inline constexpr AdviceRule embolisation_late_stage_burden{
    "embolisation.caution.burden",
    AdviceSection::alternatives,
    "Embolisation with more than 75 % of the liver replaced",
    [](const Completion& c) -> Status {
        return when(covered(c) && rules::burden_above_75(c) && embolisation_possible(c), AdviceStatus::caution);
    },
    Because{}.caution("So little liver is left that embolisation could tip it into failure; response has been seen "
                      "even with massive burden."),
    model::assumes("more than 75 % is taken for the extent that is a contraindication in hepatocellular carcinoma",
                   "S115", "S123")};

inline constexpr AdviceRule radioembolisation_and_prrt{
    "embolisation.caution.prrt", AdviceSection::alternatives, "Yttrium-90 with PRRT before or after",
    // S122: toxicity and safety of the two together are not established.
    [](const Completion& c) -> Status {
        return when((c.was_given(Therapy::prrt) || c.prrt_planned()) && embolisation_possible(c),
                    AdviceStatus::caution);
    },
    Because{}.caution("PRRT was given, is planned or has not been ruled out: how toxic yttrium-90 is beside it, and "
                      "whether it is safe, is not established."),
    model::cites("S122")};

}  // namespace nelm::advice
