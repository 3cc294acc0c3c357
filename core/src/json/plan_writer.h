// Plan writer: a plan as the assessment shows it.
#pragma once

#include <string>
#include <vector>

#include "json/text_writer.h"
#include <nelm/plan.h>

namespace nelm::json {

/// The plan, with the entries of the lesion list by their names.
void write_plan(TextWriter& out, const std::vector<std::string>& lesions, const Plan& plan);

}  // namespace nelm::json
