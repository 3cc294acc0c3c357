// Plan writer: a plan as the assessment shows it.
#pragma once

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include <nelm/plan.h>

namespace nelm::json {

/// A number that JSON can hold. What is not finite is our own fault and never leaves: it throws.
double finite(double value);

/// The plan, with the entries of the lesion list by their names.
nlohmann::ordered_json plan(const std::vector<std::string>& lesions, const Plan& plan);

}  // namespace nelm::json
