// Cohort: a published series as a row: who was studied, what was seen, and when a case is like it.
#pragma once

#include <span>
#include <string_view>

#include "completion/completion.h"
#include "model/basis.h"

namespace nelm::evidence {

/// A share or a figure with the range that the source gives; what it does not give is NaN and never shown.
struct Spread {
    double low;
    double high;
};

struct Cohort {
    std::string_view id;        ///< readable and permanent
    std::string_view name;      ///< "Neuroendocrine metastases operated on at nine centres"
    std::string_view n;         ///< "332"; with parts where the source gives them; "not given" where it gives none
    std::string_view years;     ///< "35 years", "1977 to 1998", "not given"
    std::string_view measure;   ///< what was measured
    std::string_view value;     ///< as text, with units and p-values
    double figure;              ///< the value as a number for a chart, percent or months; NaN where there is none
    Spread spread;
    std::string_view unit;      ///< of figure: "%", "months", "years"; empty where there is none
    std::string_view caveat;
    std::string_view same_patients_as;  ///< ids separated by a blank; empty where there are none
    /// Whether a complete case is like the patients of the cohort, by the criteria that the source states.
    bool (*resembles)(const completion::Completion&);
    model::Basis basis;
};

/// Every cohort, in reading order.
std::span<const Cohort* const> cohorts();

}  // namespace nelm::evidence
