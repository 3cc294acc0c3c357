// Usage: everything in the product that rests on facts, by id, so that each fact can say where it is used.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "model/thresholds.h"

namespace nelm::evidence {

/// A rule, threshold, advice line, cohort row, assumption or topic of the evidence page, and what it rests on.
struct Usage {
    std::string_view id;
    const model::Basis* basis;
};

/// Everything, each id once, in the order: thresholds, rules, advice, cohorts, stated assumptions, page topics.
std::vector<Usage> every_usage();

/// Every threshold: of the model, of its warnings and margins, of advice.
std::vector<const model::Threshold*> every_threshold();

/// The ids of all that cites the fact, in the same order.
std::vector<std::string_view> used_by(int fact, std::span<const Usage> usages);

}  // namespace nelm::evidence
