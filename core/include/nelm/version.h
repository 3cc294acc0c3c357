// Versions: of the engine, of the rules, and of the evidence that the rules were last checked against.
#pragma once

#include <string_view>

namespace nelm {

inline constexpr std::string_view engine_version = "0.1.0";
inline constexpr std::string_view ruleset_version = "2026-11";
inline constexpr std::string_view evidence_date = "2026-11-24";

}  // namespace nelm
