// Plan reader: the plan that the user drew, checked against the lesions that it names.
#pragma once

#include "json/field_reader.h"

namespace nelm::json {

/// Reads the plan into `patient`, whose lesions have been read and named, or complains.
void read_plan(const Node& plan, Case& patient, Complaints& complaints);

}  // namespace nelm::json
