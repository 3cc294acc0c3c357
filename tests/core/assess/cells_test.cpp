// Cells: the values of a fact that the rules tell apart, and their names.
#include "assess/cells.h"

#include "core/cases.h"

namespace nelm::assessing {
namespace {

using completion::Cut;
using completion::FactId;
using completion::Side;
using completion::Span;
using nelm::testing::case_of;
using nelm::testing::Json;

std::vector<std::string> names(const completion::World& world, FactId fact, const completion::Domain& whole) {
    std::vector<std::string> list;
    for (const Cell& cell : cells_of(world, fact, whole)) list.push_back(cell.name);
    return list;
}
using Names = std::vector<std::string>;

TEST_CASE("cells of numbers are named by their lines") {
    completion::World world(case_of(Json{{"format", "nelm-case/1"}}));
    const auto compare = [&](FactId fact, Cut cut) { completion::for_every_completion(world, [&] { world.is_below(fact, cut); }); };
    compare(FactId::ki67, {20, Side::below});
    CHECK(names(world, FactId::ki67, world.given(FactId::ki67)) == Names{"\u226420", ">20"});
    compare(FactId::ki67, {3, Side::above});
    CHECK(names(world, FactId::ki67, world.given(FactId::ki67)) == Names{"<3", "3 to 20", ">20"});
    CHECK(names(world, FactId::ki67, {0, {5, 30}}) == Names{"\u226420", ">20"});
    CHECK(names(world, FactId::ki67, {0, {5, 15}}) == Names{"5 to 15"});
    compare(FactId::debulking_estimate, {0, Side::below});
    compare(FactId::debulking_estimate, {70, Side::above});
    compare(FactId::debulking_estimate, {100, Side::above});
    CHECK(names(world, FactId::debulking_estimate, world.given(FactId::debulking_estimate)) == Names{"0", ">0 to <70", "70 to <100", "100"});
    CHECK(names(world, FactId::lesion_count, world.given(FactId::lesion_count)) == Names{"any"});
}

TEST_CASE("cells of words are the words that are open") {
    const completion::World world(case_of(Json{{"format", "nelm-case/1"}}));
    CHECK(names(world, FactId::liver_failure, {0b11, {}}) == Names{"false", "true"});
    CHECK(names(world, FactId::child_pugh, {0b111, {}}) == Names{"A", "B", "C"});
    CHECK(names(world, FactId::extrahepatic, {0b1010, {}}) == Names{"regional-nodes", "significant"});
    CHECK(names(world, FactId::heart_disease, {0b111, {}}) == Names{"none", "present", "corrected"});
    CHECK(names(world, FactId::differentiation, {0b11, {}}) == Names{"well", "poor"});
    CHECK(names(world, FactId::primary_site, {0xfff, {}}).size() == 12);
    CHECK(names(world, FactId::trusted_reading, {0b11, {}}) == Names{"the list", "the estimates"});
}

TEST_CASE("the parts of a span are disjoint and whole") {
    const std::vector<Span> parts = parts_of({0, 100}, {{20, Side::above}, {20, Side::below}, {70, Side::above}});
    REQUIRE(parts.size() == 4);
    CHECK(parts[0] == Span{0, 20, false, true});
    CHECK(parts[1] == Span{20, 20});
    CHECK(parts[2] == Span{20, 70, true, true});
    CHECK(parts[3] == Span{70, 100});
    CHECK(parts_of({0, 10}, {{20, Side::above}}) == std::vector<Span>{{0, 10}});
}

}  // namespace
}  // namespace nelm::assessing
