// Cohort: the registry in reading order, and which rows count the same patients.
#include "evidence/cohort.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <tuple>

#include "evidence/cohorts/ablation_89.h"
#include "evidence/cohorts/embolisation_reports.h"
#include "evidence/cohorts/embolisation_series.h"
#include "evidence/cohorts/fairweather_2017.h"
#include "evidence/cohorts/gudmundsdottir_2023.h"
#include "evidence/cohorts/primary_resection.h"
#include "evidence/cohorts/primary_site.h"
#include "evidence/cohorts/resection_series.h"
#include "evidence/cohorts/sarmiento_2003.h"
#include "evidence/cohorts/small_bowel_376.h"
#include "evidence/cohorts/surgery_or_embolisation.h"
#include "evidence/cohorts/transplantation.h"
#include "evidence/cohorts/xiang_2018.h"

namespace nelm::evidence {
namespace {

template <typename... Tables>
constexpr auto joined(const Tables&... tables) {
    std::array<const Cohort*, (std::size_t{0} + ... + std::tuple_size_v<Tables>)> rows{};
    std::size_t next = 0;
    const auto add = [&](const auto& table) {
        for (const Cohort& row : table) rows[next++] = &row;
    };
    (add(tables), ...);
    return rows;
}

constexpr auto all = joined(
    // Surgery: what it was compared with first, then single series.
    surgery_or_embolisation_rows, small_bowel_376_rows, xiang_2018_rows, gudmundsdottir_2023_rows, scott_2019_rows,
    sarmiento_2003_rows, selected_series_rows, one_institution_144_rows, ten_centres_376_rows, fairweather_2017_rows,
    // Other treatments, the primary, the natural course.
    ablation_89_rows, embolisation_reports_rows, embolisation_review_18_rows, embolisation_81_rows,
    embolisation_by_site_rows, radioembolisation_148_rows, transplantation_europe_rows, transplantation_us_rows,
    transplantation_review_64_rows, primary_resection_us_rows, primary_resection_sweden_rows, primary_site_rows);

/// A row that sums up series which have rows of their own.
struct Repeats {
    std::string_view row;
    const Series* series;
};
constexpr std::array<Repeats, 5> repeats{{
    // S95: the ends of the range are S96 and S97.
    {"selected-series.survival-5-years", &sarmiento_2003},
    {"selected-series.survival-5-years", &one_institution_144},
    // S115: the reports that the review cites for it include S117, S118 and S119.
    {"embolisation-reports.response", &embolisation_81},
    {"embolisation-reports.response", &embolisation_by_site},
    {"embolisation-reports.response", &radioembolisation_148},
}};

/// Both rows are of one series, and not of two groups that it sets against each other.
bool of_one_series(const Cohort& one, const Cohort& other) {
    return one.series == other.series && (one.part.empty() || other.part.empty() || one.part == other.part);
}

bool repeated(const Cohort& row, const Cohort& other) {
    return std::any_of(repeats.begin(), repeats.end(),
                       [&](const Repeats& r) { return r.row == row.id && r.series == other.series; });
}

}  // namespace

std::span<const Cohort* const> cohorts() { return all; }

bool same_patients(const Cohort& one, const Cohort& other) {
    if (&one == &other) return false;
    return of_one_series(one, other) || repeated(one, other) || repeated(other, one);
}

std::vector<std::string_view> same_patients_as(const Cohort& row) {
    std::vector<std::string_view> ids;
    for (const Cohort* other : all)
        if (same_patients(row, *other)) ids.push_back(other->id);
    return ids;
}

std::string caveat_of(const Cohort& row) {
    std::string caveat(row.series->caveat);
    if (!row.caveat.empty()) {
        if (!caveat.empty()) caveat += ' ';
        caveat += row.caveat;
    }
    return caveat;
}

}  // namespace nelm::evidence
