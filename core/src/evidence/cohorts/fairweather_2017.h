// Fairweather 2017: a database of 649 patients with several treatments (S59, S100), also the source of S105.
#pragma once

#include <array>

#include "evidence/cohort.h"

namespace nelm::evidence {

inline constexpr Series fairweather_2017{
    "fairweather-2017", "Database of 649 patients with liver metastases (Fairweather 2017)", "not given",
    "Not randomised and not matched: who was operated on had the better outlook from the start, so the treatments must "
    "not be "
    "compared by these figures. Median follow-up 44 months, shorter than the 5 years given."};

inline constexpr std::array<Cohort, 5> fairweather_2017_rows{{
    {.id = "fairweather-2017.hepatectomy-or-not",
     .series = &fairweather_2017,
     .n = "649",
     .measure = "Cytoreductive hepatectomy against non-operative management",
     .value = "better outcomes after hepatectomy (no figure given)",
     .caveat = "Multivariable analysis leaves residual confounding.",
     .alike = &alike::operated,
     .basis = model::cites("S59", "S60")},
    {.id = "fairweather-2017.survival-resection",
     .series = &fairweather_2017,
     .part = "resection",
     .n = "not given; part of 649",
     .measure = "Alive at 5 years, after resection",
     .value = "90 %",
     .figure = 90,
     .unit = "%",
     .alike = &alike::operated,
     .basis = model::cites("S100", "S60")},
    {.id = "fairweather-2017.survival-ablation",
     .series = &fairweather_2017,
     .part = "ablation",
     .n = "not given; part of 649",
     .measure = "Alive at 5 years, after radiofrequency ablation",
     .value = "84 %",
     .figure = 84,
     .unit = "%",
     .alike = &alike::ablated,
     .basis = model::cites("S100", "S60")},
    {.id = "fairweather-2017.survival-chemoembolisation",
     .series = &fairweather_2017,
     .part = "chemoembolisation",
     .n = "not given; part of 649",
     .measure = "Alive at 5 years, after chemoembolisation",
     .value = "55 %",
     .figure = 55,
     .unit = "%",
     .alike = &alike::embolised,
     .basis = model::cites("S100", "S60")},
    {.id = "fairweather-2017.survival-10-years",
     .series = &fairweather_2017,
     .part = "resection",
     .n = "not given",
     .measure = "Alive at 10 years after resection, in some series",
     .value = "approaching 50–60 %",
     .spread = {50, 60},
     .unit = "%",
     .caveat = "The review says “some series” and refers to this one.",
     .alike = &alike::operated,
     .basis = model::cites("S105", "S100", "S144")},
}};

}  // namespace nelm::evidence
