// Hands out the tables of sources and facts.
#include <nelm/evidence.h>

#include "all_facts.h"
#include "sources.h"

namespace nelm {

std::span<const Source> sources() noexcept { return evidence::source_table; }

std::span<const Fact> facts() noexcept { return evidence::fact_table; }

}  // namespace nelm
