// Evidence: the sources, their numbered facts, and citations checked at compile time.
#pragma once
#include <cstdint>
#include <span>
#include <string_view>
namespace nelm {
enum class SourceId : std::uint8_t { nanets_2021_for, nanets_2021_against, editorial_2018, bello_clarke_2024, zhang_kunz_2022, topic_review };
struct Source { SourceId id; std::string_view key; std::string_view short_name; std::string_view title; std::string_view reference; std::string_view doi; std::string_view kind; std::string_view caveat; };
struct Fact { int number; SourceId source; std::string_view locator; std::string_view text; };
std::span<const Source> sources() noexcept;   // in the order of the decision model, section 6
std::span<const Fact> facts() noexcept;       // S1..S145, ascending, no gaps
}
