// Standing findings: what is said beside a verdict without deciding it.
#pragma once

#include <span>

#include "rules/rule.h"

namespace nelm::rules {

/// Every standing finding, in reading order.
std::span<const Rule* const> standing_rules();

}  // namespace nelm::rules
