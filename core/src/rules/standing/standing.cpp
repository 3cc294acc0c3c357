// Standing findings: the registry.
#include "rules/standing/standing.h"

#include <array>

#include "rules/standing/planning.h"

namespace nelm::rules {
namespace {

constexpr std::array<const Rule*, 2> all{&no_safe_plan, &list_against_estimates};

}  // namespace

std::span<const Rule* const> standing_rules() { return all; }

}  // namespace nelm::rules
