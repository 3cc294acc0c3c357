// Surgery or intra-arterial therapy: 339 and 414 patients, matched (S36, S101 to S103, S112).
#pragma once

#include <array>

#include "evidence/cohort.h"

namespace nelm::evidence {

inline constexpr Series surgery_or_embolisation{
    "surgery-or-embolisation", "Surgery (339) or intra-arterial therapy (414), several countries", "not given",
    "Not randomised: before matching, the patients with intra-arterial therapy had more functioning, synchronous, "
    "extrahepatic, bilateral and extensive disease, and fewer resected primaries. That editorial and review speak of "
    "the "
    "same patients is inferred from numbers and design."};

inline constexpr std::array<Cohort, 8> surgery_or_embolisation_rows{{
    {.id = "surgery-or-embolisation.median-survival-surgery",
     .series = &surgery_or_embolisation,
     .part = "surgery",
     .n = "not given; matched, part of 339",
     .measure = "Median survival after surgery, high burden without symptoms",
     .value = "16.7 months (against 18.5 with intra-arterial therapy, p = 0.78)",
     .figure = 16.7,
     .unit = "months",
     .caveat = "Matched groups; their size is not given.",
     .alike = &alike::operated_high_burden_without_symptoms,
     .basis =
         model::assumes("that the patients are those of the matched study in the review, inferred from numbers and "
                        "design",
                        "S36", "S101", "S103")},
    {.id = "surgery-or-embolisation.median-survival-embolisation",
     .series = &surgery_or_embolisation,
     .part = "intra-arterial therapy",
     .n = "not given; matched, part of 414",
     .measure = "Median survival after intra-arterial therapy, high burden without symptoms",
     .value = "18.5 months (against 16.7 with surgery, p = 0.78)",
     .figure = 18.5,
     .unit = "months",
     .caveat = "Matched groups; their size is not given.",
     .alike = &alike::operated_high_burden_without_symptoms,
     .basis =
         model::assumes("that the patients are those of the matched study in the review, inferred from numbers and "
                        "design",
                        "S36", "S101", "S103")},
    {.id = "surgery-or-embolisation.low-burden",
     .series = &surgery_or_embolisation,
     .n = "not given; matched, part of 339 and 414",
     .measure = "Outcome with liver burden < 25 %",
     .value = "better after surgery (no figure given)",
     .alike = &alike::operated_low_burden,
     .basis = model::cites("S101", "S103")},
    {.id = "surgery-or-embolisation.high-burden-with-symptoms",
     .series = &surgery_or_embolisation,
     .n = "not given; matched, part of 339 and 414",
     .measure = "Outcome with symptoms and liver burden > 25 %",
     .value = "better after surgery (no figure given)",
     .alike = &alike::operated_high_burden_with_symptoms,
     .basis = model::cites("S101", "S103")},
    {.id = "surgery-or-embolisation.high-burden-without-symptoms",
     .series = &surgery_or_embolisation,
     .n = "not given; matched, part of 339 and 414",
     .measure = "Long-term outcome without symptoms and with liver burden > 25 %",
     .value = "no difference between surgery and intra-arterial therapy (no figure given)",
     .alike = &alike::operated_high_burden_without_symptoms,
     .basis = model::cites("S102", "S101", "S103")},
    {.id = "surgery-or-embolisation.with-ablation",
     .series = &surgery_or_embolisation,
     .part = "surgery",
     .n = "339",
     .measure = "First operation was resection combined with ablation",
     .value = "66 of 339 (19 %)",
     .figure = 19,
     .unit = "%",
     .caveat = "What was done, not how it turned out.",
     .alike = &alike::operated,
     .basis = model::assumes("that the 339 are those of the matched comparison, inferred from number and design",
                             "S112", "S101")},
    {.id = "surgery-or-embolisation.second-ablation",
     .series = &surgery_or_embolisation,
     .part = "surgery",
     .n = "46",
     .measure = "Second procedure was ablation alone",
     .value = "7 of 46 (15.2 %)",
     .figure = 15.2,
     .unit = "%",
     .caveat = "Those of the 339 who had a second procedure. What was done, not how it turned out.",
     .alike = &alike::treated_again,
     .basis = model::assumes("that the 339 are those of the matched comparison, inferred from number and design",
                             "S112", "S101")},
    {.id = "surgery-or-embolisation.second-resection-with-ablation",
     .series = &surgery_or_embolisation,
     .part = "surgery",
     .n = "46",
     .measure = "Second procedure was resection combined with ablation",
     .value = "17 of 46 (37 %)",
     .figure = 37,
     .unit = "%",
     .caveat = "Those of the 339 who had a second procedure. What was done, not how it turned out.",
     .alike = &alike::treated_again,
     .basis = model::assumes("that the 339 are those of the matched comparison, inferred from number and design",
                             "S112", "S101")},
}};

}  // namespace nelm::evidence
