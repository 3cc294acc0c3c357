// Systemic treatment: somatostatin analogues, PRRT, targeted drugs, chemotherapy.
#pragma once

#include "advice/because.h"
#include "advice/terms.h"
#include "rules/terms.h"

namespace nelm::advice {

/// An option for what the sources speak of; where it is entered as given, only to know.
inline Status systemic_option(const Completion& c, Therapy therapy) {
    if (!spoken_of(c)) return none;
    return c.was_given(therapy) ? AdviceStatus::informs : AdviceStatus::option;
}

inline constexpr AdviceRule somatostatin_analogue{
    "systemic.somatostatin-analogue",
    AdviceSection::alternatives,
    "Somatostatin analogue (octreotide, lanreotide)",
    [](const Completion& c) -> Status {
        if (!spoken_of(c)) return none;
        if (insulinoma_feared(c)) return AdviceStatus::caution;
        return systemic_option(c, Therapy::ssa);
    },
    Because{}
        .option("Often controls symptoms of hormone excess, and can slow growth. When the editorial was written no "
                "study had compared it with surgery.")
        .caution("An insulinoma, or a functioning pancreatic tumour whose syndrome is not entered: the drug can make "
                 "low blood sugar worse.")
        .informs("Entered as given. It often controls symptoms of hormone excess, and can slow growth."),
    model::assumes("outside the sources: in insulinoma a somatostatin analogue may worsen hypoglycaemia", "S34",
                   "S83")};

inline constexpr AdviceRule prrt{
    "systemic.prrt",
    AdviceSection::alternatives,
    "PRRT (177Lu-dotatate)",
    [](const Completion& c) -> Status {
        if (!spoken_of(c)) return none;
        // S122: with yttrium-90 beside it, safety is not established.
        if (c.was_given(Therapy::tare)) return AdviceStatus::caution;
        return systemic_option(c, Therapy::prrt);
    },
    Because{}
        .option("Can control growth where imaging shows somatostatin receptors. Where debulking holds the disease "
                "it could be kept for later.")
        .caution("Radioembolisation is entered as given: how toxic the two are together, and whether that is safe, is "
                 "not established.")
        .informs("Entered as given. Radioembolisation beside it is not shown to be safe."),
    model::assumes(
        "outside the sources: PRRT needs tumour that shows somatostatin receptors, for which there is no field", "S34",
        "S50", "S83", "S122")};

inline constexpr AdviceRule everolimus{
    "systemic.everolimus",
    AdviceSection::alternatives,
    "Everolimus",
    [](const Completion& c) { return systemic_option(c, Therapy::everolimus); },
    Because{}
        .option("Named among the drugs that can control growth. When the editorial was written no study had compared "
                "it with surgery.")
        .informs("Entered as given. It is named among the drugs that can control growth."),
    model::cites("S34", "S83")};

inline constexpr AdviceRule sunitinib{
    "systemic.sunitinib",
    AdviceSection::alternatives,
    "Sunitinib",
    [](const Completion& c) -> Status {
        const Status status = systemic_option(c, Therapy::sunitinib);
        if (status != AdviceStatus::option) return status;
        return c.primary_site().is(PrimarySite::pancreas) ? AdviceStatus::option : AdviceStatus::caution;
    },
    Because{}
        .option("Named among the drugs that can control growth. When the editorial was written no study had compared "
                "it with surgery.")
        .caution(
            "The editorial names it without saying for which primary; it is established for pancreatic tumours only.")
        .informs("Entered as given. It is named among the drugs that can control growth."),
    model::assumes("outside the sources: sunitinib is established for pancreatic tumours only", "S34", "S83")};

inline constexpr AdviceRule chemotherapy{
    "systemic.chemotherapy",
    AdviceSection::alternatives,
    "Chemotherapy",
    [](const Completion& c) { return systemic_option(c, Therapy::chemotherapy); },
    Because{}
        .option("Can control growth; the sources do not say in whom, nor compare it with surgery.")
        .informs("Entered as given. It can control growth; the sources do not say in whom."),
    model::cites("S83")};

inline constexpr AdviceRule carcinoma_elsewhere{
    "systemic.carcinoma",
    AdviceSection::alternatives,
    "Drugs for a poorly differentiated carcinoma",
    [](const Completion& c) { return when(covered(c) && rules::poorly_differentiated(c), AdviceStatus::informs); },
    Because{}.informs("The sources speak of well differentiated tumours. Which drugs suit a carcinoma is for other "
                      "guidance to say, and nothing here does."),
    model::cites("S80", "S87")};

}  // namespace nelm::advice
