// A triplet: one threshold asked just below, at and just above its figure, and with the value unknown.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/cases.h"
#include "model/thresholds.h"

namespace nelm::testing {

/// One value, and what the answer must be. No value: the range of the field ends at the figure.
using Side = std::optional<std::pair<Json, std::string>>;
inline const Side out_of_range = std::nullopt;

struct Triplet {
    const model::Threshold* threshold;
    Json base;
    std::string pointer;  ///< what is compared with the threshold
    std::function<std::string(const Json&)> ask;
    Side below;
    Side at;
    Side above;
    std::string unknown;
};

inline Side side(Json value, std::string answer) { return std::pair{std::move(value), std::move(answer)}; }

}  // namespace nelm::testing
