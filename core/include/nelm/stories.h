// Stories: five invented cases for readers who want to learn, told stop by stop. What is asked for is a place in them,
// never a case; what is answered is never a verdict.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace nelm {

/// The kinds of stop: what the scan shows, what can be cleared, what of the liver is left, what other extents would
/// leave, and which sources would agree.
enum class Stop { scan, cleared, left, further, sources };

/// The stops of a story in their order; none where there is no such story. Stories are counted from 0.
std::span<const Stop> stops_of(int story) noexcept;

/// The ids of the stories in their order.
std::span<const std::string_view> story_ids() noexcept;

/// What may be shown at a stop of a story, as JSON; empty where there is no such stop, or where the program failed.
std::string story_text(int story, int stop) noexcept;

}  // namespace nelm
