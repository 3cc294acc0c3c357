// Debulking writer: reach, thresholds, trade-off and the user's plan.
#pragma once

#include "json/text_writer.h"
#include <nelm/assessment.h>

namespace nelm::json {

void write_debulking(TextWriter& out, const Assessment& assessment);

}  // namespace nelm::json
