// Survival by primary site in advanced disease (S81).
#pragma once

#include <array>

#include "evidence/cohort.h"

namespace nelm::evidence {

inline constexpr Series primary_site{
    "primary-site", "Advanced tumours of grade 1 or 2, by primary site (topic review)", "not given",
    "How they were treated is not given. Older than the therapies that the review lists beside it."};

inline constexpr std::array<Cohort, 3> primary_site_rows{{
    {.id = "primary-site.jejunum-ileum-cecum",
     .series = &primary_site,
     .part = "jejunum, ileum or cecum",
     .n = "not given",
     .measure = "Median survival, primary in jejunum, ileum or cecum",
     .value = "55–65 months",
     .spread = {55, 65},
     .unit = "months",
     .alike = &alike::grade_1_or_2_of_small_bowel_or_cecum,
     .basis = model::cites("S81")},
    {.id = "primary-site.colon",
     .series = &primary_site,
     .part = "colon",
     .n = "not given",
     .measure = "Median survival, primary in the colon other than the cecum",
     .value = "7 months",
     .figure = 7,
     .unit = "months",
     .alike = &alike::grade_1_or_2_of_colon,
     .basis = model::cites("S81")},
    {.id = "primary-site.lung",
     .series = &primary_site,
     .part = "lung",
     .n = "not given",
     .measure = "Median survival, primary in the lung",
     .value = "17 months",
     .figure = 17,
     .unit = "months",
     .alike = &alike::never,
     .basis = model::cites("S81")},
}};

}  // namespace nelm::evidence
