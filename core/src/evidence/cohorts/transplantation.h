// Liver transplantation: Europe, the United States, and a review (S126 to S128).
#pragma once

#include <array>

#include "evidence/cohort.h"

namespace nelm::evidence {

inline constexpr Series transplantation_europe{
    "transplantation-europe", "Liver transplantation, 35 centres in 11 European countries", "1982 to 2009",
    "Retrospective, strictly selected, over almost 30 years; not a standard option."};

inline constexpr std::array<Cohort, 7> transplantation_europe_rows{{
    {.id = "transplantation-europe.mortality",
     .series = &transplantation_europe,
     .n = "213",
     .measure = "Died within 3 months",
     .value = "10 %",
     .figure = 10,
     .unit = "%",
     .alike = &alike::transplanted,
     .basis = model::cites("S126", "S125")},
    {.id = "transplantation-europe.survival-1-year",
     .series = &transplantation_europe,
     .n = "213",
     .measure = "Alive at 1 year",
     .value = "81 %",
     .figure = 81,
     .unit = "%",
     .alike = &alike::transplanted,
     .basis = model::cites("S126", "S125")},
    {.id = "transplantation-europe.survival-3-years",
     .series = &transplantation_europe,
     .n = "213",
     .measure = "Alive at 3 years",
     .value = "65 %",
     .figure = 65,
     .unit = "%",
     .alike = &alike::transplanted,
     .basis = model::cites("S126", "S125")},
    {.id = "transplantation-europe.survival-5-years",
     .series = &transplantation_europe,
     .n = "213",
     .measure = "Alive at 5 years",
     .value = "52 %",
     .figure = 52,
     .unit = "%",
     .caveat = "Median follow-up 56 months.",
     .alike = &alike::transplanted,
     .basis = model::cites("S126", "S125")},
    {.id = "transplantation-europe.disease-free-1-year",
     .series = &transplantation_europe,
     .n = "213",
     .measure = "Alive without recurrence at 1 year",
     .value = "65 %",
     .figure = 65,
     .unit = "%",
     .alike = &alike::transplanted,
     .basis = model::cites("S126", "S125")},
    {.id = "transplantation-europe.disease-free-3-years",
     .series = &transplantation_europe,
     .n = "213",
     .measure = "Alive without recurrence at 3 years",
     .value = "40 %",
     .figure = 40,
     .unit = "%",
     .alike = &alike::transplanted,
     .basis = model::cites("S126", "S125")},
    {.id = "transplantation-europe.disease-free-5-years",
     .series = &transplantation_europe,
     .n = "213",
     .measure = "Alive without recurrence at 5 years",
     .value = "30 %",
     .figure = 30,
     .unit = "%",
     .caveat = "Median follow-up 56 months.",
     .alike = &alike::transplanted,
     .basis = model::cites("S126", "S125")},
}};

inline constexpr Series transplantation_us{"transplantation-us", "Liver transplantation, United States (UNOS)",
                                           "1988 to 2008",
                                           "Registry: 150 transplants for 51 gastrointestinal, 29 pancreatic and 70 "
                                           "unspecified tumours; the figures are of the 137 "
                                           "with a liver transplant alone. Site of origin made no difference."};

inline constexpr std::array<Cohort, 3> transplantation_us_rows{{
    {.id = "transplantation-us.survival-1-year",
     .series = &transplantation_us,
     .n = "137",
     .measure = "Alive at 1 year",
     .value = "81 %",
     .figure = 81,
     .unit = "%",
     .alike = &alike::transplanted,
     .basis = model::cites("S127", "S125")},
    {.id = "transplantation-us.survival-3-years",
     .series = &transplantation_us,
     .n = "137",
     .measure = "Alive at 3 years",
     .value = "65 %",
     .figure = 65,
     .unit = "%",
     .alike = &alike::transplanted,
     .basis = model::cites("S127", "S125")},
    {.id = "transplantation-us.survival-5-years",
     .series = &transplantation_us,
     .n = "137",
     .measure = "Alive at 5 years",
     .value = "49 %",
     .figure = 49,
     .unit = "%",
     .alike = &alike::transplanted,
     .basis = model::cites("S127", "S125")},
}};

inline constexpr Series transplantation_review_64{"transplantation-review-64",
                                                  "Review of 64 studies of liver transplantation", "not given",
                                                  "57 of the 64 studies are from a single centre."};

inline constexpr std::array<Cohort, 1> transplantation_review_64_rows{{
    {.id = "transplantation-review-64.recurrence",
     .series = &transplantation_review_64,
     .n = "not given; 64 studies",
     .measure = "Disease back after transplantation",
     .value = "33–57 %",
     .spread = {33, 57},
     .unit = "%",
     .caveat = "The lowest and the highest study; in the end most patients recur.",
     .alike = &alike::transplanted,
     .basis = model::cites("S128", "S143")},
}};

}  // namespace nelm::evidence
