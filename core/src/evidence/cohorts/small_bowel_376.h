// Small intestinal tumours: 103 with surgery or ablation and 273 without, before and after matching (S104, S145).
#pragma once

#include <array>

#include "evidence/cohort.h"

namespace nelm::evidence {

inline constexpr Series small_bowel_376{
    "small-bowel-376", "Small intestinal tumours, hepatectomy or ablation against neither, 376 patients", "not given",
    "Not randomised: patients chosen for surgery or ablation less often had symptoms or remaining extrahepatic or "
    "nodal "
    "disease, and had a lower burden and lower grade. Not the 376 of the series of ten centres."};

inline constexpr std::array<Cohort, 4> small_bowel_376_rows{{
    {.id = "small-bowel-376.unadjusted-surgery",
     .series = &small_bowel_376,
     .part = "surgery",
     .n = "103",
     .measure = "Alive at 5 years, hepatectomy or ablation, before matching",
     .value = "78 % (74 % after matching)",
     .figure = 78,
     .unit = "%",
     .caveat = "Before matching the groups were not alike; after it the difference was gone.",
     .alike = &alike::operated_small_bowel,
     .basis = model::cites("S104", "S145")},
    {.id = "small-bowel-376.unadjusted-no-surgery",
     .series = &small_bowel_376,
     .part = "no surgery",
     .n = "273",
     .measure = "Alive at 5 years, neither hepatectomy nor ablation, before matching",
     .value = "56 % (74 % after matching)",
     .figure = 56,
     .unit = "%",
     .caveat = "Before matching the groups were not alike; after it the difference was gone.",
     .alike = &alike::small_bowel,
     .basis = model::cites("S104", "S145")},
    {.id = "small-bowel-376.matched-surgery",
     .series = &small_bowel_376,
     .part = "surgery",
     .n = "72",
     .measure = "Alive at 5 years, hepatectomy or ablation, matched",
     .value = "74 % (the same as without)",
     .figure = 74,
     .unit = "%",
     .caveat = "Matched by propensity score: what was not recorded may still differ.",
     .alike = &alike::operated_small_bowel,
     .basis = model::cites("S104", "S145")},
    {.id = "small-bowel-376.matched-no-surgery",
     .series = &small_bowel_376,
     .part = "no surgery",
     .n = "72",
     .measure = "Alive at 5 years, neither hepatectomy nor ablation, matched",
     .value = "74 % (the same as with)",
     .figure = 74,
     .unit = "%",
     .caveat = "Matched by propensity score: what was not recorded may still differ.",
     .alike = &alike::operated_small_bowel,
     .basis = model::cites("S104", "S145")},
}};

}  // namespace nelm::evidence
