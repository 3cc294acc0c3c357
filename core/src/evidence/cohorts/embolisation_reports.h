// Embolisation: the reports taken together, and the review of 18 studies (S115, S116).
#pragma once

#include <array>

#include "evidence/cohort.h"

namespace nelm::evidence {

inline constexpr Series embolisation_reports{"embolisation-reports",
                                             "Reports on embolisation taken together (topic review)", "not given",
                                             "Uncontrolled studies with different patients and methods."};

inline constexpr std::array<Cohort, 2> embolisation_reports_rows{{
    {.id = "embolisation-reports.response",
     .series = &embolisation_reports,
     .n = "not given",
     .measure = "Response to embolisation",
     .value = "generally > 50 %, even with massive liver burden",
     .caveat = "Response means fewer hormones, fewer symptoms or a smaller tumour.",
     .alike = &alike::embolised,
     .basis = model::cites("S115", "S113")},
    {.id = "embolisation-reports.radioembolisation-symptoms",
     .series = &embolisation_reports,
     .n = "not given",
     .measure = "Fewer symptoms of a functioning tumour after radioembolisation",
     .value = "about half of the patients",
     .caveat = "From several reports.",
     .alike = &alike::embolised_functioning,
     .basis = model::cites("S119")},
}};

inline constexpr Series embolisation_review_18{
    "embolisation-review-18", "Review of 18 studies of embolisation", "not given",
    "Mixed patients and techniques, which hardly allow a comparison; the lowest and the highest study are given."};

inline constexpr std::array<Cohort, 4> embolisation_review_18_rows{{
    {.id = "embolisation-review-18.response-embolisation",
     .series = &embolisation_review_18,
     .part = "bland or chemoembolisation",
     .n = "not given; 11 studies",
     .measure = "Objective response on imaging, bland or chemoembolisation",
     .value = "11–100 %",
     .spread = {11, 100},
     .unit = "%",
     .alike = &alike::embolised,
     .basis = model::cites("S116", "S113")},
    {.id = "embolisation-review-18.survival-embolisation",
     .series = &embolisation_review_18,
     .part = "bland or chemoembolisation",
     .n = "not given; 11 studies",
     .measure = "Median survival, bland or chemoembolisation",
     .value = "18–80 months",
     .spread = {18, 80},
     .unit = "months",
     .alike = &alike::embolised,
     .basis = model::cites("S116", "S113")},
    {.id = "embolisation-review-18.response-radioembolisation",
     .series = &embolisation_review_18,
     .part = "radioembolisation",
     .n = "not given; 7 studies",
     .measure = "Objective response on imaging, radioembolisation",
     .value = "22–71 %",
     .spread = {22, 71},
     .unit = "%",
     .alike = &alike::embolised,
     .basis = model::cites("S116", "S113")},
    {.id = "embolisation-review-18.survival-radioembolisation",
     .series = &embolisation_review_18,
     .part = "radioembolisation",
     .n = "not given; 7 studies",
     .measure = "Median survival, radioembolisation",
     .value = "22–70 months",
     .spread = {22, 70},
     .unit = "months",
     .alike = &alike::embolised,
     .basis = model::cites("S116", "S113")},
}};

}  // namespace nelm::evidence
