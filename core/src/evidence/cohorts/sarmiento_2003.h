// Sarmiento 2003: the first large series of one institution, told in the commentary and in the topic review
// (S53, S54, S57, S96).
#pragma once

#include <array>

#include "evidence/cohort.h"

namespace nelm::evidence {

inline constexpr Series sarmiento_2003{"sarmiento-2003", "Liver resection at one institution (Sarmiento 2003)",
                                       "1977 to 1998",
                                       "Retrospective, one institution, patients chosen for surgery; most had "
                                       "bilateral metastases and hormonal symptoms, and "
                                       "90 % clearance was the goal. Older than most of today's drugs. That commentary "
                                       "and review speak of the same 170 is "
                                       "plain from number, years and figures."};

inline constexpr std::array<Cohort, 8> sarmiento_2003_rows{{
    {.id = "sarmiento-2003.major-hepatectomy",
     .series = &sarmiento_2003,
     .n = "170",
     .measure = "Had a major hepatectomy",
     .value = "54 %",
     .figure = 54,
     .unit = "%",
     .caveat = "What was done, not how it turned out.",
     .alike = &alike::operated,
     .basis = model::cites("S53", "S54")},
    {.id = "sarmiento-2003.symptom-control",
     .series = &sarmiento_2003,
     .n = "not given; part of 170",
     .measure = "Hormonal symptoms controlled",
     .value = "96 %",
     .figure = 96,
     .unit = "%",
     .caveat = "Of the patients with symptoms; control, not complete relief.",
     .alike = &alike::operated_with_hormonal_symptoms,
     .basis = model::cites("S96", "S53", "S56", "S23")},
    {.id = "sarmiento-2003.symptom-recurrence",
     .series = &sarmiento_2003,
     .n = "not given; part of 170",
     .measure = "Symptoms back within 5 years",
     .value = "59 %",
     .figure = 59,
     .unit = "%",
     .caveat = "Of the patients with symptoms.",
     .alike = &alike::operated_with_hormonal_symptoms,
     .basis = model::cites("S96", "S53")},
    {.id = "sarmiento-2003.survival-5-years",
     .series = &sarmiento_2003,
     .n = "170",
     .measure = "Alive at 5 years",
     .value = "61 %",
     .figure = 61,
     .unit = "%",
     .alike = &alike::operated,
     .basis = model::cites("S96", "S53", "S57")},
    {.id = "sarmiento-2003.survival-10-years",
     .series = &sarmiento_2003,
     .n = "170",
     .measure = "Alive at 10 years",
     .value = "35 %",
     .figure = 35,
     .unit = "%",
     .alike = &alike::operated,
     .basis = model::cites("S96", "S53")},
    {.id = "sarmiento-2003.median-survival",
     .series = &sarmiento_2003,
     .n = "170",
     .measure = "Median survival",
     .value = "81 months",
     .figure = 81,
     .unit = "months",
     .alike = &alike::operated,
     .basis = model::cites("S96", "S53")},
    {.id = "sarmiento-2003.recurrence-5-years",
     .series = &sarmiento_2003,
     .n = "170",
     .measure = "Disease back within 5 years",
     .value = "84 %",
     .figure = 84,
     .unit = "%",
     .alike = &alike::operated,
     .basis = model::cites("S96", "S53")},
    {.id = "sarmiento-2003.recurrence-10-years",
     .series = &sarmiento_2003,
     .n = "170",
     .measure = "Disease back within 10 years",
     .value = "95 %",
     .figure = 95,
     .unit = "%",
     .alike = &alike::operated,
     .basis = model::cites("S96", "S53")},
}};

}  // namespace nelm::evidence
