// Embolisation: treatment through the hepatic artery, bland, with a drug or with yttrium-90.
#pragma once

#include "advice/because.h"
#include "advice/terms.h"
#include "rules/terms.h"

namespace nelm::advice {

/// What asks for caution with any technique.
inline bool embolisation_needs_caution(const Completion& c) {
    // S123: beyond extrahepatic disease, the contraindications are those known from hepatocellular carcinoma.
    return c.child_pugh().is(ChildPugh::b) || c.portal_vein_thrombosis() || c.bilioenteric_anastomosis() ||
           rules::burden_above_75(c) || rules::poorly_differentiated(c);
}

inline Status embolisation_status(const Completion& c) {
    if (!covered(c)) return none;
    // With a failing liver surgery is contraindicated too, so embolisation is always in question here.
    if (failing_liver(c)) return AdviceStatus::not_suggested;
    if (!embolisation_considered(c)) return none;
    return embolisation_needs_caution(c) ? AdviceStatus::caution : AdviceStatus::option;
}

/// Embolisation is in question, and the liver is not failing.
inline bool embolisation_possible(const Completion& c) {
    return covered(c) && !failing_liver(c) && embolisation_considered(c);
}

inline constexpr std::string_view embolisation_assumption =
    "the source points to the contraindications known from hepatocellular carcinoma without listing them: liver "
    "failure and Child-Pugh C are taken to forbid it; Child-Pugh B, portal vein thrombosis, a bilio-enteric "
    "anastomosis and a burden above 75 % to ask for caution; so is a poorly differentiated carcinoma, which the source "
    "does not treat of";

inline constexpr AdviceRule bland_embolisation{
    "embolisation.bland",
    AdviceSection::alternatives,
    "Bland embolisation (TAE)",
    embolisation_status,
    Because{}
        .option("Liver disease that surgery would not clear, that is not operated on, or for which surgery was no "
                "better, could be treated through the artery that feeds it, above all where it is most of the disease "
                "and causes symptoms. Any technique is reasonable and none is proven better; symptoms and growth are "
                "held back, a gain in survival is less clear.")
        .caution("At least one of these: Child-Pugh B, portal vein thrombosis, a bilio-enteric anastomosis, more than "
                 "75 % of the liver replaced, a poorly differentiated carcinoma. Harm is then more likely, or evidence "
                 "is missing.")
        .not_suggested("Liver failure or Child-Pugh C: cutting off arterial blood could bring the liver down."),
    model::assumes(embolisation_assumption, "S15", "S36", "S37", "S78", "S102", "S113", "S114", "S123")};

inline constexpr AdviceRule chemoembolisation{
    "embolisation.chemo",
    AdviceSection::alternatives,
    "Chemoembolisation (TACE)",
    embolisation_status,
    Because{}
        .option("As with bland embolisation, with a drug given into the artery. It is not shown to be better than "
                "bland embolisation; added chemotherapy seemed to help pancreatic tumours only.")
        .caution("At least one of these: Child-Pugh B, portal vein thrombosis, a bilio-enteric anastomosis, more than "
                 "75 % of the liver replaced, a poorly differentiated carcinoma. Harm is then more likely, or evidence "
                 "is missing.")
        .not_suggested("Liver failure or Child-Pugh C: cutting off arterial blood could bring the liver down."),
    model::assumes(embolisation_assumption, "S15", "S36", "S37", "S78", "S102", "S113", "S118", "S123")};

inline constexpr AdviceRule radioembolisation{
    "embolisation.radio",
    AdviceSection::alternatives,
    "Radioembolisation with yttrium-90 (TARE)",
    [](const Completion& c) -> Status {
        const Status any_technique = embolisation_status(c);
        if (any_technique != AdviceStatus::option) return any_technique;
        // S122: safety is not established after PRRT, or where PRRT may be needed later.
        return c.was_given(Therapy::prrt) || c.prrt_planned() ? AdviceStatus::caution : AdviceStatus::option;
    },
    Because{}
        .option("As with bland embolisation, with radiation from beads in the artery. Comparisons with "
                "chemoembolisation disagree. Scarring of the liver, up to cirrhosis, has been seen years later.")
        .caution(
            "At least one of these: PRRT given, planned or not ruled out (the two together are not shown to be safe), "
            "Child-Pugh B, portal vein thrombosis, a bilio-enteric anastomosis, more than 75 % of the liver replaced, "
            "a poorly differentiated carcinoma. Scarring of the liver, up to cirrhosis, has been seen years later.")
        .not_suggested("Liver failure or Child-Pugh C: radiation and blocked arteries could bring the liver down."),
    model::assumes(embolisation_assumption, "S15", "S36", "S37", "S113", "S120", "S122", "S123", "S142")};

inline constexpr AdviceRule drug_eluting_beads{
    "embolisation.drug-eluting-beads", AdviceSection::alternatives, "Drug-eluting beads",
    // S79: the trial arm was closed early for complications. S121: injury of bile ducts.
    [](const Completion& c) -> Status {
        return when(covered(c) && (failing_liver(c) || embolisation_considered(c)), AdviceStatus::not_suggested);
    },
    Because{}.not_suggested(
        "Frequent injury of bile ducts has raised concern, and a randomised trial closed its arm with such beads early "
        "because of complications. The editorial that lists them among the options was written before."),
    model::cites("S35", "S79", "S121")};

}  // namespace nelm::advice
