// Resection of the primary in metastatic disease: United States and Sweden (S134, S135).
#pragma once

#include <array>

#include "evidence/cohort.h"

namespace nelm::evidence {

inline constexpr Series primary_resection_us{
    "primary-resection-us", "Metastatic midgut tumours, National Cancer Database (United States)", "not given",
    "Retrospective registry: who had the primary resected was chosen for it. Systematic reviews show at least a trend "
    "the same "
    "way, with the same weakness."};

inline constexpr std::array<Cohort, 1> primary_resection_us_rows{{
    {.id = "primary-resection-us.hazard",
     .series = &primary_resection_us,
     .n = "4,076",
     .measure = "Hazard of death with the primary resected against not",
     .value = "hazard ratio 0.63 (95 % confidence interval 0.51–0.78)",
     .figure = 0.63,
     .spread = {0.51, 0.78},
     .unit = "hazard ratio",
     .alike = &alike::midgut,
     .basis = model::cites("S134")},
}};

inline constexpr Series primary_resection_sweden{"primary-resection-sweden",
                                                 "Small bowel tumours without abdominal symptoms, Sweden", "not given",
                                                 "Cohort study, not randomised: prophylactic surgery within 6 months "
                                                 "of diagnosis (161) against none, or surgery later as "
                                                 "needed (202)."};

inline constexpr std::array<Cohort, 3> primary_resection_sweden_rows{{
    {.id = "primary-resection-sweden.survival",
     .series = &primary_resection_sweden,
     .n = "161 and 202",
     .measure = "Overall survival, prophylactic surgery against surgery as needed",
     .value = "no gain from prophylactic surgery (no figure given)",
     .alike = &alike::small_bowel_primary_without_symptoms,
     .basis = model::cites("S135")},
    {.id = "primary-resection-sweden.reoperation-prophylactic",
     .series = &primary_resection_sweden,
     .part = "prophylactic surgery",
     .n = "161",
     .measure = "Reoperated for intestinal obstruction, prophylactic surgery",
     .value = "14 % (against 3 % with surgery as needed)",
     .figure = 14,
     .unit = "%",
     .alike = &alike::small_bowel_primary_without_symptoms,
     .basis = model::cites("S135")},
    {.id = "primary-resection-sweden.reoperation-as-needed",
     .series = &primary_resection_sweden,
     .part = "surgery as needed",
     .n = "202",
     .measure = "Reoperated for intestinal obstruction, surgery as needed",
     .value = "3 % (against 14 % with prophylactic surgery)",
     .figure = 3,
     .unit = "%",
     .alike = &alike::small_bowel_primary_without_symptoms,
     .basis = model::cites("S135")},
}};

}  // namespace nelm::evidence
