// Cells: the values of a fact that the rules can tell apart, each with its name.
#pragma once

#include <string>
#include <vector>

#include "completion/world.h"

namespace nelm::assessing {

struct Cell {
    std::string name;
    completion::Domain domain;
};

/// The cells of a fact within `whole`: each value of a choice; of a number, one on each side of every line that it has been
/// compared with.
std::vector<Cell> cells_of(const completion::World& world, completion::FactId fact, const completion::Domain& whole);

/// The parts of a span between cuts, ascending.
std::vector<completion::Span> parts_of(completion::Span whole, const std::vector<completion::Cut>& cuts);

}  // namespace nelm::assessing
