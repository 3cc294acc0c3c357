// Citations: fact numbers as JSON, each with its source and locator.
#pragma once

#include <cstdint>
#include <span>

#include <nlohmann/json_fwd.hpp>

namespace nelm::json {

/// [{"source", "locator", "fact": "S12"}], in the order given.
nlohmann::ordered_json citations(std::span<const std::uint8_t> facts);

}  // namespace nelm::json
