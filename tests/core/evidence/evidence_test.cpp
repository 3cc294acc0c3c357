// Evidence: six sources, 145 facts, none missing, none empty, and what cites them is there.
#include <nelm/evidence.h>

#include <set>
#include <string>

#include "core/catch.h"
#include "model/basis.h"
#include "model/thresholds.h"
#include "rules/opinions/opinion.h"
#include "rules/verdict.h"

namespace nelm {
namespace {

TEST_CASE("six sources, in the order of the decision model") {
    const char* const keys[] = {"nanets-2021-for", "nanets-2021-against", "editorial-2018", "bello-clarke-2024", "zhang-kunz-2022",
                                "topic-review"};
    REQUIRE(sources().size() == 6);
    for (std::size_t i = 0; i < 6; ++i) {
        const Source& source = sources()[i];
        CAPTURE(i);
        CHECK(source.id == static_cast<SourceId>(i));
        CHECK(source.key == keys[i]);
        CHECK_FALSE(source.short_name.empty());
        CHECK_FALSE(source.title.empty());
        CHECK_FALSE(source.reference.empty());
    }
}

TEST_CASE("facts S1 to S145, ascending, no gaps") {
    REQUIRE(facts().size() == 145);
    std::set<std::string> texts;
    for (std::size_t i = 0; i < facts().size(); ++i) {
        const Fact& fact = facts()[i];
        CAPTURE(i);
        CHECK(fact.number == static_cast<int>(i) + 1);
        CHECK(static_cast<std::size_t>(fact.source) < sources().size());
        CHECK_FALSE(fact.locator.empty());
        CHECK(fact.text.size() > 20);
        CHECK(texts.insert(std::string(fact.text)).second);
    }
}

TEST_CASE("a basis holds the facts that it was built from") {
    constexpr model::Basis basis = model::cites("S1", "S145", "S12");
    REQUIRE(basis.facts().size() == 3);
    CHECK(basis.facts()[0] == 1);
    CHECK(basis.facts()[1] == 145);
    CHECK(basis.facts()[2] == 12);
    CHECK(basis.assumption.empty());

    constexpr model::Basis assumed = model::assumes("a reason");
    CHECK(assumed.facts().empty());
    CHECK(assumed.assumption == "a reason");
}

void rests_on_something(std::string_view id, const model::Basis& basis) {
    CAPTURE(std::string(id));
    CHECK((!basis.facts().empty() || !basis.assumption.empty()));
    for (const std::uint8_t number : basis.facts()) CHECK((number >= 1 && number <= 145));
}

TEST_CASE("every threshold and every rule rests on something") {
    for (const model::Threshold* threshold : model::thresholds::all) rests_on_something(threshold->id, threshold->basis);
    for (const rules::VerdictLine& line : rules::verdict_table())
        for (const rules::Rule* rule : line.any_of) rests_on_something(rule->id, rule->basis);
    for (const rules::Rule* rule : rules::common_rules()) rests_on_something(rule->id, rule->basis);
    for (const rules::Opinion& opinion : rules::opinions())
        for (const rules::OpinionLine& line : opinion.lines) rests_on_something(line.rule.id, line.rule.basis);
}

TEST_CASE("a source's line cites that source, or names an assumption") {
    for (const rules::Opinion& opinion : rules::opinions())
        for (const rules::OpinionLine& line : opinion.lines) {
            CAPTURE(std::string(line.rule.id));
            bool own = !line.rule.basis.assumption.empty();
            for (const std::uint8_t number : line.rule.basis.facts()) own = own || facts()[number - 1u].source == opinion.source;
            CHECK(own);
        }
}

}  // namespace
}  // namespace nelm
