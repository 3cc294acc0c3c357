// Couinaud: the eight segments of the liver, which of them touch, and what resections are called.
#pragma once

#include <string>

#include <nelm/case.h>

namespace nelm {

inline constexpr std::size_t first_segment = 1;
inline constexpr std::size_t last_segment = 8;

/// Whether two segments of 2 to 8 share a face. 6-8 and 5-7 touch at a corner only; segment 1 does not count (S89).
bool adjacent(std::size_t a, std::size_t b);

/// Whether two adjacent segments of 2 to 8 are among `preserved` (S89).
bool has_adjacent_pair(const Segments& preserved);

/// The segments as a whole liver has them.
Segments all_segments();

/// The Brisbane name of the resection; empty where it has none.
std::string resection_name(const Segments& resected);

}  // namespace nelm
