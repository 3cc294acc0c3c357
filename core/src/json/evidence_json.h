// Evidence JSON: sources, facts with where they are used, thresholds, assumptions, series: nelm-evidence/1.
#pragma once

#include <string>

namespace nelm::json {

/// Everything that the rules rest on, as one line of JSON.
std::string evidence_json();

}  // namespace nelm::json
