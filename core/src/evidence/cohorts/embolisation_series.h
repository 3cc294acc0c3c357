// Embolisation: three single series, by primary site and technique (S117 to S119).
#pragma once

#include <array>

#include "evidence/cohort.h"

namespace nelm::evidence {

inline constexpr Series embolisation_81{"embolisation-81",
                                        "Bland or chemoembolisation of gastrointestinal tumours, 81 patients",
                                        "not given", "Observational, one group only."};

inline constexpr std::array<Cohort, 4> embolisation_81_rows{{
    {.id = "embolisation-81.response-lasted",
     .series = &embolisation_81,
     .n = "81",
     .measure = "How long the response lasted (median)",
     .value = "17 months",
     .figure = 17,
     .unit = "months",
     .caveat = "Of those who responded; their number is not given.",
     .alike = &alike::embolised_gut,
     .basis = model::cites("S117")},
    {.id = "embolisation-81.progression-free-1-year",
     .series = &embolisation_81,
     .n = "81",
     .measure = "Alive without progression at 1 year",
     .value = "75 %",
     .figure = 75,
     .unit = "%",
     .alike = &alike::embolised_gut,
     .basis = model::cites("S117")},
    {.id = "embolisation-81.progression-free-2-years",
     .series = &embolisation_81,
     .n = "81",
     .measure = "Alive without progression at 2 years",
     .value = "35 %",
     .figure = 35,
     .unit = "%",
     .alike = &alike::embolised_gut,
     .basis = model::cites("S117")},
    {.id = "embolisation-81.progression-free-3-years",
     .series = &embolisation_81,
     .n = "81",
     .measure = "Alive without progression at 3 years",
     .value = "11 %",
     .figure = 11,
     .unit = "%",
     .alike = &alike::embolised_gut,
     .basis = model::cites("S117")},
}};

inline constexpr Series embolisation_by_site{
    "embolisation-by-site", "Embolisation of gastrointestinal (69) and pancreatic (54) tumours", "not given",
    "Observational; the two kinds of tumour differ in more than the answer to embolisation. Added chemotherapy seemed "
    "to "
    "help only the pancreatic ones."};

inline constexpr std::array<Cohort, 6> embolisation_by_site_rows{{
    {.id = "embolisation-by-site.gut-response",
     .series = &embolisation_by_site,
     .part = "gastrointestinal",
     .n = "69",
     .measure = "Response, gastrointestinal primary",
     .value = "67 %",
     .figure = 67,
     .unit = "%",
     .alike = &alike::embolised_gut,
     .basis = model::cites("S118")},
    {.id = "embolisation-by-site.gut-progression-free",
     .series = &embolisation_by_site,
     .part = "gastrointestinal",
     .n = "69",
     .measure = "Median survival without progression, gastrointestinal primary",
     .value = "23 months",
     .figure = 23,
     .unit = "months",
     .alike = &alike::embolised_gut,
     .basis = model::cites("S118")},
    {.id = "embolisation-by-site.gut-survival",
     .series = &embolisation_by_site,
     .part = "gastrointestinal",
     .n = "69",
     .measure = "Median survival, gastrointestinal primary",
     .value = "34 months",
     .figure = 34,
     .unit = "months",
     .alike = &alike::embolised_gut,
     .basis = model::cites("S118")},
    {.id = "embolisation-by-site.pancreas-response",
     .series = &embolisation_by_site,
     .part = "pancreatic",
     .n = "54",
     .measure = "Response, pancreatic primary",
     .value = "35 %",
     .figure = 35,
     .unit = "%",
     .alike = &alike::embolised_pancreas,
     .basis = model::cites("S118")},
    {.id = "embolisation-by-site.pancreas-progression-free",
     .series = &embolisation_by_site,
     .part = "pancreatic",
     .n = "54",
     .measure = "Median survival without progression, pancreatic primary",
     .value = "16 months",
     .figure = 16,
     .unit = "months",
     .alike = &alike::embolised_pancreas,
     .basis = model::cites("S118")},
    {.id = "embolisation-by-site.pancreas-survival",
     .series = &embolisation_by_site,
     .part = "pancreatic",
     .n = "54",
     .measure = "Median survival, pancreatic primary",
     .value = "23 months",
     .figure = 23,
     .unit = "months",
     .alike = &alike::embolised_pancreas,
     .basis = model::cites("S118")},
}};

inline constexpr Series radioembolisation_148{
    "radioembolisation-148", "Radioembolisation with yttrium-90 of unresectable metastases, 148 patients", "not given",
    "Observational, one group only; fibrosis and cirrhosis have been reported years later."};

inline constexpr std::array<Cohort, 2> radioembolisation_148_rows{{
    {.id = "radioembolisation-148.response",
     .series = &radioembolisation_148,
     .n = "148",
     .measure = "Objective response",
     .value = "64 %",
     .figure = 64,
     .unit = "%",
     .alike = &alike::embolised,
     .basis = model::cites("S119", "S120")},
    {.id = "radioembolisation-148.fatigue",
     .series = &radioembolisation_148,
     .n = "148",
     .measure = "Fatigue, the most common side effect",
     .value = "7 %",
     .figure = 7,
     .unit = "%",
     .alike = &alike::embolised,
     .basis = model::cites("S119", "S120")},
}};

}  // namespace nelm::evidence
