// Nearest: the known key that a mistyped one most resembles.
#pragma once

#include <string_view>
#include <vector>

namespace nelm::json {

/// The known key that begins as `key` does, or is within three edits of it (Levenshtein), ignoring case; empty when none
/// is near.
std::string_view nearest(std::string_view key, const std::vector<std::string_view>& known);

}  // namespace nelm::json
