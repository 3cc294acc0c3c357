// Xiang 2018: surgery for non-functioning metastases, the study that the editorial comments on (S28 to S33).
#pragma once

#include <array>

#include "evidence/cohort.h"

namespace nelm::evidence {

inline constexpr Series xiang_2018{
    "xiang-2018", "Liver surgery at nine centres for non-functioning metastases (Xiang 2018)", "35 years",
    "Retrospective, over 35 years of changing treatment. Small groups: a false-negative result is possible. Outcome "
    "was "
    "not given for each primary site."};

inline constexpr std::array<Cohort, 4> xiang_2018_rows{{
    {.id = "xiang-2018.patients",
     .series = &xiang_2018,
     .n = "332",
     .measure = "Who was operated on",
     .value = "non-functioning tumours only; primary unresected in 51, extrahepatic metastases in 37",
     .caveat = "One of the largest such series, and still small.",
     .alike = &alike::operated_non_functioning,
     .basis = model::cites("S28", "S29", "S33", "S45")},
    // S30 and S32 are figures of a matched analysis whose size the source does not give: never n = 332 beside them.
    {.id = "xiang-2018.survival-primary-in-place",
     .series = &xiang_2018,
     .part = "primary in place",
     .n = "not given",
     .measure = "Alive at 10 years, primary left in place",
     .value = "60 % (against 76 % with the primary resected, p = 0.271)",
     .figure = 60,
     .unit = "%",
     .caveat =
         "From matched groups; their size is not given. The gap of 15.3 percentage points is hard to ignore, though "
         "not significant.",
     .alike = &alike::operated_non_functioning_primary_in_place,
     .basis = model::cites("S30", "S31", "S29")},
    {.id = "xiang-2018.survival-primary-resected",
     .series = &xiang_2018,
     .part = "primary resected",
     .n = "not given",
     .measure = "Alive at 10 years, primary resected",
     .value = "76 % (against 60 % with the primary in place, p = 0.271)",
     .figure = 76,
     .unit = "%",
     .caveat =
         "From matched groups; their size is not given. The gap of 15.3 percentage points is hard to ignore, though "
         "not significant.",
     .alike = &alike::operated_non_functioning_primary_removed,
     .basis = model::cites("S30", "S31", "S29")},
    {.id = "xiang-2018.survival-extrahepatic",
     .series = &xiang_2018,
     .n = "not given",
     .measure = "Alive at 10 years, with extrahepatic metastases",
     .value = "38 %",
     .figure = 38,
     .unit = "%",
     .caveat = "From a matched analysis; the size of the group is not given.",
     .alike = &alike::operated_non_functioning_extrahepatic,
     .basis = model::cites("S32", "S29")},
}};

}  // namespace nelm::evidence
