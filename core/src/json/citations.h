// Citations: fact numbers as JSON, each with its source and locator.
#pragma once

#include <cstdint>
#include <span>

#include "json/text_writer.h"

namespace nelm::json {

/// [{"source", "locator", "fact": "S12"}], in the order given.
void write_citations(TextWriter& out, std::span<const std::uint8_t> facts);

}  // namespace nelm::json
