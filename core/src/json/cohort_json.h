// Cohort JSON: a row of the published series, without and with the case it is held against.
#pragma once

#include "json/text_writer.h"
#include <nelm/assessment.h>

namespace nelm::evidence {
struct Cohort;
}

namespace nelm::json {

/// What the source says.
void write_cohort(TextWriter& out, const evidence::Cohort& row);

/// The same, and whether a case resembles it.
void write_cohort(TextWriter& out, const CohortRow& row);

}  // namespace nelm::json
