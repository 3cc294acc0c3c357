// Verdict: the first line of the decision model's table that holds.
#pragma once

#include <cstddef>
#include <span>

#include "rules/rule.h"

namespace nelm::rules {

/// One line of the verdict table: the verdict, and the rules any one of which makes it hold.
struct VerdictLine {
    Verdict verdict;
    std::span<const Rule* const> any_of;
};

/// The table, V0 to V8, with V1's rules in their order.
std::span<const VerdictLine> verdict_table();

/// The index in the table of the first line that holds. The last one holds when no other does.
std::size_t deciding_line(const Completion& c);

bool verdict_is(Verdict verdict, const Completion& c);

/// Any verdict that lets surgery be considered.
bool surgery_could_be_considered(const Completion& c);

}  // namespace nelm::rules
