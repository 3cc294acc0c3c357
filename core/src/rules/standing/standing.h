// Standing findings: what is said beside a verdict without deciding it.
#pragma once

#include <span>

#include "rules/rule.h"

namespace nelm::rules {

/// Every standing finding but those about lines, in reading order.
std::span<const Rule* const> standing_rules();

/// Those that compare with lines which no verdict knows. They are asked last: what is asked parts an open number into cells,
/// and the cells that are shown are those of the verdict.
std::span<const Rule* const> line_rules();

}  // namespace nelm::rules
