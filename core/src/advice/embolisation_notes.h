// Embolisation, to know: extrahepatic disease, response by primary, adverse effects, crisis, combinations.
#pragma once

#include "advice/embolisation.h"

namespace nelm::advice {

inline constexpr AdviceRule embolisation_extrahepatic{
    "embolisation.extrahepatic-disease", AdviceSection::alternatives, "Embolisation with disease outside the liver",
    // S123: extrahepatic disease does not rule embolisation out.
    [](const Completion& c) -> Status {
        return when(rules::beyond_regional_nodes(c) && embolisation_possible(c), AdviceStatus::informs);
    },
    Because{}.informs(
        "Disease outside the liver does not exclude embolisation of the liver, least of all with severe symptoms."),
    model::cites("S123")};

inline constexpr AdviceRule embolisation_response_pancreas{
    "embolisation.response-pancreatic",
    AdviceSection::alternatives,
    "Response to embolisation: pancreatic primary",
    [](const Completion& c) -> Status {
        return when(c.primary_site().is(PrimarySite::pancreas) && embolisation_possible(c), AdviceStatus::informs);
    },
    Because{}.informs("In one comparison 35 % of 54 patients with a pancreatic primary responded, against 67 % of 69 "
                      "with a gastrointestinal one; median progression-free survival was 16 against 23 months. Added "
                      "chemotherapy seemed to help the pancreatic ones."),
    model::cites("S118")};

inline constexpr AdviceRule embolisation_response_gut{
    "embolisation.response-gastrointestinal",
    AdviceSection::alternatives,
    "Response to embolisation: gastrointestinal primary",
    [](const Completion& c) -> Status {
        using enum PrimarySite;
        return when(c.primary_site().is_any_of({small_bowel, appendix, colon, cecum, rectum, stomach, duodenum}) &&
                        embolisation_possible(c),
                    AdviceStatus::informs);
    },
    Because{}.informs("In one comparison 67 % of 69 patients with a gastrointestinal primary responded, against 35 % "
                      "of 54 with a pancreatic one; median progression-free survival was 23 against 16 months. Added "
                      "chemotherapy did not seem to help here."),
    model::cites("S118")};

inline constexpr AdviceRule embolisation_adverse_effects{
    "embolisation.adverse-effects",
    AdviceSection::alternatives,
    "Adverse effects of embolisation",
    [](const Completion& c) -> Status { return when(embolisation_possible(c), AdviceStatus::informs); },
    Because{}.informs("Pain, nausea, fever, tiredness and a rise of liver enzymes can follow."),
    model::cites("S124")};

inline constexpr AdviceRule embolisation_crisis_prophylaxis{
    "embolisation.crisis-prophylaxis", AdviceSection::alternatives,
    "Prophylaxis against a carcinoid crisis before embolisation",
    // S124: in carcinoid syndrome prophylaxis is an option before embolisation.
    [](const Completion& c) -> Status {
        return when(covered(c) && crisis_feared(c) && embolisation_possible(c), AdviceStatus::option);
    },
    Because{}.option("Embolisation can set off a carcinoid crisis, mostly with much tumour: prophylaxis beforehand "
                     "could be considered where there is a carcinoid syndrome, or where no other syndrome is entered."),
    model::assumes(
        "a syndrome that is not entered may be a carcinoid syndrome, in the pancreas only if the tumour functions",
        "S124", "S137")};

inline constexpr AdviceRule embolisation_combined{
    "embolisation.combined",
    AdviceSection::alternatives,
    "Radioembolisation combined with PRRT or targeted drugs",
    [](const Completion& c) -> Status { return when(embolisation_possible(c), AdviceStatus::informs); },
    Because{}.informs("Combinations were put forward in the debate of 2021. The trial quoted (PRRT, then holmium "
                      "radioembolisation) had one arm only and so nothing to compare with; the topic review calls the "
                      "safety of yttrium-90 beside PRRT unsettled."),
    model::cites("S16", "S17", "S122")};

inline constexpr AdviceRule embolisation_insulinoma{
    "embolisation.insulinoma",
    AdviceSection::alternatives,
    "Radioembolisation for low blood sugar",
    [](const Completion& c) -> Status {
        return when(c.reported_syndrome() == Syndrome::insulinoma && embolisation_possible(c), AdviceStatus::informs);
    },
    Because{}.informs("A single patient with a malignant insulinoma is reported whose low blood sugar was held for 3 "
                      "months. One case shows that it happened, not that it can be expected."),
    model::cites("S141")};

}  // namespace nelm::advice
