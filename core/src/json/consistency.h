// Consistency: facts that cannot hold together are refused.
#pragma once

#include "json/field_reader.h"

namespace nelm::json {

/// Complains about every contradiction. `empty_list`: a list of lesions was given, with nothing in it.
void check_consistency(const Case& patient, bool empty_list, Complaints& complaints);

}  // namespace nelm::json
