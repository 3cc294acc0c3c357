// Cohort: one figure of a published series: who was studied, what was seen, and which cases are like those patients.
#pragma once

#include <cmath>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "evidence/likeness.h"
#include "model/basis.h"

namespace nelm::evidence {

/// Where a source gives no number. Never written out: what is not given is absent.
inline constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

/// The range that the source gives for a figure.
struct Spread {
    double low = not_a_number;
    double high = not_a_number;

    bool given() const { return !std::isnan(low) && !std::isnan(high); }
};

/// A group of patients that was reported on.
struct Series {
    std::string_view id;      ///< readable and permanent
    std::string_view name;    ///< "Surgery at nine centres for non-functioning metastases (Xiang 2018)"
    std::string_view years;   ///< "35 years", "1977 to 1998", "not given"
    std::string_view caveat;  ///< what weakens every figure of it: selection, era, design
};

struct Cohort {
    std::string_view id;  ///< readable and permanent, begins with the id of its series
    const Series* series;
    std::string_view part = {};  ///< the group of the series; empty: all of it, or a share that cuts across its groups
    std::string_view n;          ///< of this figure: "332", "not given", "not given; part of 546"
    std::string_view measure;    ///< what was measured
    std::string_view value;      ///< as text, with unit, comparator and p-value
    double figure = not_a_number;  ///< the value as a number for a chart, only where the source gives one
    Spread spread = {};
    std::string_view unit = {};    ///< of figure and spread; empty where there are none
    std::string_view caveat = {};  ///< of this figure: definition of response, matching, subgroup
    const Likeness* alike;
    model::Basis basis;
};

/// Every row, in reading order; the rows of a series stand together.
std::span<const Cohort* const> cohorts();

/// Whether two rows are drawn from the same patients, so that they are not two findings. Symmetric; a row is not
/// compared with itself. Groups of one series that were set against each other are different patients.
bool same_patients(const Cohort& one, const Cohort& other);

/// The ids of the other rows that are drawn from the same patients, in reading order.
std::vector<std::string_view> same_patients_as(const Cohort& row);

/// What weakens the figure: first what weakens its series, then what is peculiar to it.
std::string caveat_of(const Cohort& row);

}  // namespace nelm::evidence
