// Cohort JSON: numbers that a source does not give are null, never NaN.
#include "json/cohort_json.h"

#include <cmath>

#include <nlohmann/json.hpp>

#include "evidence/cohort.h"
#include "json/citations.h"

namespace nelm::json {

using nlohmann::ordered_json;

ordered_json cohort(const evidence::Cohort& row) {
    ordered_json spread = nullptr;
    if (row.spread.given()) spread = {{"low", row.spread.low}, {"high", row.spread.high}};
    ordered_json json{{"id", row.id},
                      {"series", row.series->id},
                      {"name", row.series->name},
                      {"n", row.n},
                      {"years", row.series->years},
                      {"measure", row.measure},
                      {"value", row.value},
                      {"figure", std::isnan(row.figure) ? ordered_json(nullptr) : ordered_json(row.figure)},
                      {"spread", spread},
                      {"unit", row.unit.empty() ? ordered_json(nullptr) : ordered_json(row.unit)},
                      {"caveat", evidence::caveat_of(row)},
                      {"samePatientsAs", evidence::same_patients_as(row)},
                      {"criterion", row.alike->criterion},
                      {"citations", citations(row.basis.facts())}};
    if (!row.basis.assumption.empty()) json["assumption"] = row.basis.assumption;
    return json;
}

ordered_json cohort(const CohortRow& row) {
    ordered_json json = cohort(*evidence::cohorts()[row.cohort]);
    json["resembles"] = text_of(row.resembles);
    return json;
}

}  // namespace nelm::json
