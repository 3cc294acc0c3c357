// Resection series of the topic review: the selected ones as a range, 144 patients of one institution, 376 of ten
// centres (S95, S97, S98).
#pragma once

#include <array>

#include "evidence/cohort.h"

namespace nelm::evidence {

inline constexpr Series selected_series{
    "selected-series", "Selected surgical series, as a range (topic review)", "not given",
    "The lowest and the highest figure of selected series; none of them randomised."};

inline constexpr std::array<Cohort, 2> selected_series_rows{{
    {.id = "selected-series.survival-5-years",
     .series = &selected_series,
     .n = "not given",
     .measure = "Alive at 5 years after resection",
     .value = "61–77 %",
     .spread = {61, 77},
     .unit = "%",
     .caveat = "Its ends are the figures of two series that have rows of their own.",
     .alike = &alike::operated,
     .basis = model::cites("S95", "S96", "S97", "S94")},
    {.id = "selected-series.symptom-control",
     .series = &selected_series,
     .n = "not given",
     .measure = "Symptoms controlled after resection",
     .value = "54–93 %",
     .spread = {54, 93},
     .unit = "%",
     .caveat = "How control was defined differs between series. Single series lie outside the range.",
     .alike = &alike::operated_with_symptoms,
     .basis = model::cites("S95", "S94")},
}};

inline constexpr Series one_institution_144{
    "one-institution-144", "Resection with or without ablation at one institution, 144 patients", "30 years",
    "Retrospective and selected: only 25 % of the stage IV patients seen there were operated on."};

inline constexpr std::array<Cohort, 4> one_institution_144_rows{{
    {.id = "one-institution-144.median-survival",
     .series = &one_institution_144,
     .n = "144",
     .measure = "Median survival",
     .value = "9.6 years",
     .figure = 9.6,
     .unit = "years",
     .alike = &alike::operated,
     .basis = model::cites("S97")},
    {.id = "one-institution-144.survival-5-years",
     .series = &one_institution_144,
     .n = "144",
     .measure = "Alive at 5 years",
     .value = "77 %",
     .figure = 77,
     .unit = "%",
     .alike = &alike::operated,
     .basis = model::cites("S97")},
    {.id = "one-institution-144.survival-10-years",
     .series = &one_institution_144,
     .n = "144",
     .measure = "Alive at 10 years",
     .value = "50 %",
     .figure = 50,
     .unit = "%",
     .alike = &alike::operated,
     .basis = model::cites("S97")},
    {.id = "one-institution-144.liver-recurrence",
     .series = &one_institution_144,
     .n = "144",
     .measure = "Disease back in the liver",
     .value = "nearly 50 %, most of it treatable again",
     .alike = &alike::operated,
     .basis = model::cites("S97")},
}};

inline constexpr Series ten_centres_376{
    "ten-centres-376", "Surgery at ten centres, 376 patients", "24 years",
    "Retrospective, chosen for surgery at referral centres, all degrees of differentiation. Overall survival was not "
    "reported. Not the 376 of the study of small bowel tumours."};

inline constexpr std::array<Cohort, 5> ten_centres_376_rows{{
    {.id = "ten-centres-376.extrahepatic",
     .series = &ten_centres_376,
     .n = "376",
     .measure = "Had extrahepatic disease",
     .value = "9 %",
     .figure = 9,
     .unit = "%",
     .caveat = "Who was operated on, not how it turned out.",
     .alike = &alike::operated_any_differentiation,
     .basis = model::cites("S98")},
    {.id = "ten-centres-376.with-ablation",
     .series = &ten_centres_376,
     .n = "376",
     .measure = "Procedures that included ablation",
     .value = "22 %",
     .figure = 22,
     .unit = "%",
     .caveat = "Of procedures, not of patients.",
     .alike = &alike::operated_any_differentiation,
     .basis = model::cites("S98")},
    {.id = "ten-centres-376.disease-free-5-years",
     .series = &ten_centres_376,
     .n = "376",
     .measure = "Alive without recurrence at 5 years",
     .value = "46 %",
     .figure = 46,
     .unit = "%",
     .alike = &alike::operated_any_differentiation,
     .basis = model::cites("S98")},
    {.id = "ten-centres-376.disease-free-10-years",
     .series = &ten_centres_376,
     .n = "376",
     .measure = "No recurrence beyond 10 years",
     .value = "about 35–40 %",
     .spread = {35, 40},
     .unit = "%",
     .caveat = "Read from the tail of the curve.",
     .alike = &alike::operated_any_differentiation,
     .basis = model::cites("S98")},
    {.id = "ten-centres-376.predictors",
     .series = &ten_centres_376,
     .n = "376",
     .measure = "What went with earlier recurrence",
     .value = "pancreatic non-functioning type, moderate or poor differentiation, more of the liver involved (no "
              "figure given)",
     .alike = &alike::operated_any_differentiation,
     .basis = model::cites("S98")},
}};

}  // namespace nelm::evidence
