// Cells: named by the words of the formats, and by the lines between numbers.
#include "assess/cells.h"

#include <cstdio>

#include <nelm/vocabulary.h>

namespace nelm::assessing {
namespace {

using completion::Cut;
using completion::Domain;
using completion::FactId;
using completion::FactKind;
using completion::Mask;
using completion::Span;

std::string number_text(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.6g", value);
    return text;
}

template <class E>
void add_words(std::vector<Cell>& cells, Mask open) {
    for (std::size_t i = 0; i < count_of<E>; ++i) {
        const auto bit = static_cast<Mask>(1u << i);
        if ((open & bit) != 0) cells.push_back({std::string(vocabulary<E>[i].text), {bit, {}}});
    }
}

std::vector<Cell> choices(FactId fact, Mask open) {
    std::vector<Cell> cells;
    switch (fact) {
        case FactId::primary_site: add_words<PrimarySite>(cells, open); break;
        case FactId::differentiation: add_words<Differentiation>(cells, open); break;
        case FactId::extrahepatic: add_words<Extrahepatic>(cells, open); break;
        case FactId::heart_disease: add_words<HeartDisease>(cells, open); break;
        case FactId::child_pugh: add_words<ChildPugh>(cells, open); break;
        case FactId::trusted_reading: cells = {{"the list", {completion::trust_list, {}}}, {"the estimates", {completion::trust_estimates, {}}}}; break;
        default: break;  // no choice
    }
    return cells;
}

/// "<3", "3 to 20", ">20", "0": the numbers of a span, within a whole.
std::string name_of(const Span& cell, const Span& whole) {
    if (cell.single()) return number_text(cell.min);
    const bool from_start = cell.min == whole.min && cell.min_open == whole.min_open;
    const bool to_end = cell.max == whole.max && cell.max_open == whole.max_open;
    const std::string low = number_text(cell.min);
    const std::string high = number_text(cell.max);
    if (from_start && to_end) return cell.max == std::numeric_limits<double>::infinity() ? "any" : low + " to " + high;
    if (from_start) return (cell.max_open ? "<" : "\u2264") + high;
    if (to_end) return (cell.min_open ? ">" : "\u2265") + low;
    return (cell.min_open ? ">" : "") + low + " to " + (cell.max_open ? "<" : "") + high;
}

}  // namespace

std::vector<Span> parts_of(Span whole, const std::vector<Cut>& cuts) {
    std::vector<Span> parts;
    for (const Cut& cut : cuts) {
        const Span below = whole.below(cut);
        const Span above = whole.above(cut);
        if (below.empty() || above.empty()) continue;
        parts.push_back(below);
        whole = above;
    }
    parts.push_back(whole);
    return parts;
}

std::vector<Cell> cells_of(const completion::World& world, FactId fact, const Domain& whole) {
    switch (completion::info_of(fact).kind) {
        case FactKind::yes_no: return {{"false", {completion::no_value, {}}}, {"true", {completion::yes_value, {}}}};
        case FactKind::choice: return choices(fact, whole.mask);
        case FactKind::number: {
            std::vector<Cell> cells;
            for (const Span& part : parts_of(whole.span, world.cuts_of(fact))) cells.push_back({name_of(part, whole.span), {0, part}});
            return cells;
        }
        case FactKind::given: break;
    }
    return {};
}

}  // namespace nelm::assessing
