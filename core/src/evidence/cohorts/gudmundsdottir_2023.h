// Gudmundsdottir 2023: the later series of that institution, on which the commentary is written (S52 to S65).
#pragma once

#include <array>

#include "evidence/cohort.h"

namespace nelm::evidence {

inline constexpr Series gudmundsdottir_2023{
    "gudmundsdottir-2023", "Cytoreductive hepatectomy at one institution (Gudmundsdottir 2023)", "2000 to 2020",
    "Retrospective, one institution, patients chosen for surgery. Drugs and imaging changed while it was collected, so "
    "gains "
    "over time cannot be credited to surgery alone."};

inline constexpr std::array<Cohort, 8> gudmundsdottir_2023_rows{{
    {.id = "gudmundsdottir-2023.patients",
     .series = &gudmundsdottir_2023,
     .n = "546",
     .measure = "Who was operated on",
     .value = "most with a small bowel or pancreatic primary, over 21 years",
     .alike = &alike::operated,
     .basis = model::cites("S52", "S65")},
    {.id = "gudmundsdottir-2023.major-hepatectomy",
     .series = &gudmundsdottir_2023,
     .n = "546",
     .measure = "Had a major hepatectomy",
     .value = "27 %, falling further within the series",
     .figure = 27,
     .unit = "%",
     .caveat = "What was done, not how it turned out.",
     .alike = &alike::operated,
     .basis = model::cites("S52", "S54")},
    {.id = "gudmundsdottir-2023.ablation",
     .series = &gudmundsdottir_2023,
     .n = "546",
     .measure = "Ablation during the operation",
     .value = "used more and more as an adjunct (no figure given)",
     .caveat = "What was done, not how it turned out.",
     .alike = &alike::operated,
     .basis = model::cites("S52", "S55")},
    {.id = "gudmundsdottir-2023.symptom-relief",
     .series = &gudmundsdottir_2023,
     .n = "not given; part of 546",
     .measure = "Complete relief of symptoms",
     .value = "96 %",
     .figure = 96,
     .unit = "%",
     .caveat = "Of the patients with symptoms. How long it lasted is not given here.",
     .alike = &alike::operated_with_symptoms,
     .basis = model::cites("S56", "S52", "S65")},
    {.id = "gudmundsdottir-2023.survival-5-years",
     .series = &gudmundsdottir_2023,
     .n = "not given; part of 546",
     .measure = "Alive at 5 years, operated in the most recent 7 years of the series",
     .value = "81 % (against 61 % in the earlier series of the same institution)",
     .figure = 81,
     .unit = "%",
     .caveat = "The best period of the series.",
     .alike = &alike::operated,
     .basis = model::cites("S57", "S52", "S60", "S65")},
    {.id = "gudmundsdottir-2023.liver-failure",
     .series = &gudmundsdottir_2023,
     .n = "not given; part of 546",
     .measure = "Liver failure after major hepatectomy",
     .value = "6.2 %",
     .figure = 6.2,
     .unit = "%",
     .caveat = "Of those with a major hepatectomy. The row does not ask whether this case would need one.",
     .alike = &alike::operated,
     .basis = model::cites("S58", "S52")},
    {.id = "gudmundsdottir-2023.number-of-metastases",
     .series = &gudmundsdottir_2023,
     .n = "546",
     .measure = "A higher number of liver metastases",
     .value = "worse outcomes (no figure given)",
     .caveat = "Another series found no effect (Scott 2019).",
     .alike = &alike::operated_with_several_metastases,
     .basis = model::cites("S62", "S52", "S60")},
    {.id = "gudmundsdottir-2023.second-hepatectomy",
     .series = &gudmundsdottir_2023,
     .n = "41",
     .measure = "Second cytoreductive hepatectomy for progression",
     .value = "done in 41 patients; how it compares with PRRT or other therapy is unsettled",
     .caveat = "Outcome after it is not given here.",
     .alike = &alike::operated_again,
     .basis = model::cites("S63", "S52", "S61")},
}};

inline constexpr Series scott_2019{"scott-2019", "Cytoreduction of numerous metastases (Scott 2019)", "not given",
                                   "Known only as a sentence of the commentary."};

inline constexpr std::array<Cohort, 1> scott_2019_rows{{
    {.id = "scott-2019.number-of-metastases",
     .series = &scott_2019,
     .n = "not given",
     .measure = "A higher number of liver metastases",
     .value = "no effect on overall or progression-free survival (no figure given)",
     .caveat = "A larger series found worse outcomes (Gudmundsdottir 2023).",
     .alike = &alike::operated_with_several_metastases,
     .basis = model::cites("S62", "S60")},
}};

}  // namespace nelm::evidence
