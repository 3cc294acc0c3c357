// Lesion completions: what may be done to each lesion, where depth or vessel contact may be unknown.
#pragma once

#include <optional>
#include <vector>

#include "completion/reach_source.h"
#include "completion/world.h"
#include <nelm/case.h>

namespace nelm::completion {

/// The most distinct completions of a lesion list that are each tried (decision model, section 7).
inline constexpr std::size_t most_lesion_completions = 64;

/// How many distinct completions the list has: the product over the entries of their distinct pairs (may be wedged,
/// may be ablated), counted up to one more than most_lesion_completions.
std::size_t distinct_completions(const Case& patient);

/// What may be done to each entry in the present completion of the world; none where there are too many to try.
std::optional<std::vector<Treatability>> treatability_in(World& world, const Case& patient);

/// What may be done to each entry in any completion that the world allows: of each its distinct pairs, the least treatable
/// first, each pair allowing all that the one before it does.
std::vector<std::vector<Treatability>> treatability_of_each(const World& world, const Case& patient);

/// Every entry with an open question treatable as far as can be (`most`), or not at all.
std::vector<Treatability> extreme_treatability(const Case& patient, bool most);

/// The size limits that are in force: cited, or as the settings say.
struct SizeLimits {
    Millimetres wedge;
    Millimetres ablation;
};
SizeLimits size_limits(const Settings& settings);

}  // namespace nelm::completion
