// Cohort JSON: a row of the published series, without and with the case it is held against.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <nelm/assessment.h>

namespace nelm::evidence {
struct Cohort;
}

namespace nelm::json {

/// What the source says.
nlohmann::ordered_json cohort(const evidence::Cohort& row);

/// The same, and whether a case resembles it.
nlohmann::ordered_json cohort(const CohortRow& row);

}  // namespace nelm::json
