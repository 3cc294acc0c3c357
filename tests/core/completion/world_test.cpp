// World: which completions a function is shown: all that it can tell apart, and no other.
#include "completion/world.h"

#include <set>
#include <string>

#include "core/cases.h"

namespace nelm::completion {
namespace {

using nelm::testing::case_of;
using nelm::testing::decided;
using nelm::testing::Json;
using nelm::testing::listed;
using nelm::testing::with;

Case nothing_known() { return case_of(Json{{"format", "nelm-case/1"}}); }

template <class Function>
int runs(World& world, Function&& function) {
    int count = 0;
    for_every_completion(world, [&] {
        ++count;
        function();
    });
    return count;
}

TEST_CASE("a known fact answers and does not split") {
    World world(case_of(decided()));
    const int count = runs(world, [&] {
        CHECK_FALSE(world.is_among(FactId::liver_failure, yes_value));
        CHECK(world.is_below(FactId::ki67, {3, Side::above}));
    });
    CHECK(count == 1);
}

TEST_CASE("an unknown yes/no splits once, and keeps its answer within a run") {
    World world(nothing_known());
    std::set<bool> seen;
    const int count = runs(world, [&] {
        const bool answer = world.is_among(FactId::liver_failure, yes_value);
        CHECK(world.is_among(FactId::liver_failure, yes_value) == answer);
        CHECK(world.is_among(FactId::liver_failure, no_value) != answer);
        seen.insert(answer);
    });
    CHECK(count == 2);
    CHECK(seen.size() == 2);
}

TEST_CASE("only what is asked about splits") {
    World world(nothing_known());
    CHECK(runs(world, [] {}) == 1);
    // The second fact is asked about in half of the runs only: 1 + 2 completions.
    CHECK(runs(world, [&] {
              if (world.is_among(FactId::liver_failure, yes_value)) world.is_among(FactId::cirrhosis, yes_value);
          }) == 3);
    // Ten unknown yes/no facts in one run: 2^10.
    CHECK(runs(world, [&] {
              for (const FactId fact : {FactId::liver_failure, FactId::cirrhosis, FactId::hepatitis, FactId::steatosis,
                                        FactId::long_chemotherapy, FactId::portal_vein_thrombosis, FactId::primary_in_place,
                                        FactId::primary_resectable, FactId::primary_symptomatic, FactId::prrt_planned})
                  world.is_among(fact, yes_value);
          }) == 1024);
}

TEST_CASE("a choice splits into those asked about and the rest") {
    World world(nothing_known());
    constexpr Mask none = 0b0001;
    constexpr Mask nodes = 0b0010;
    std::set<std::string> seen;
    CHECK(runs(world, [&] {
              std::string path = world.is_among(FactId::extrahepatic, none | nodes) ? "at most nodes" : "beyond";
              if (world.is_among(FactId::extrahepatic, none)) path += ", none";
              CHECK(seen.insert(path).second);
          }) == 3);
    CHECK(seen == std::set<std::string>{"at most nodes", "at most nodes, none", "beyond"});
}

TEST_CASE("a number splits at the cuts it is compared with, and stays where it was put") {
    World world(nothing_known());
    std::set<std::string> cells;
    runs(world, [&] {
        const bool below_3 = world.is_below(FactId::ki67, {3, Side::above});
        const bool above_20 = !world.is_below(FactId::ki67, {20, Side::below});
        CHECK_FALSE((below_3 && above_20));
        CHECK(cells.insert(below_3 ? "<3" : above_20 ? ">20" : "3 to 20").second);
    });
    CHECK(cells == std::set<std::string>{"<3", "3 to 20", ">20"});
}

TEST_CASE("an interval splits only at cuts within it") {
    World world(case_of(with(decided(), {{"/tumour/ki67Percent", {{"min", 3}, {"max", 20}}}})));
    const auto ask = [&](Cut cut) { return runs(world, [&] { world.is_below(FactId::ki67, cut); }); };
    CHECK(ask({3, Side::above}) == 1);   // all of it is at least 3
    CHECK(ask({20, Side::below}) == 1);  // all of it is at most 20
    CHECK(ask({20, Side::above}) == 2);  // 20 itself may be
    CHECK(ask({10, Side::below}) == 2);
}

TEST_CASE("a completion says which values it leaves") {
    World world(nothing_known());
    std::set<std::string> seen;
    runs(world, [&] {
        CHECK(world.may_be(FactId::cirrhosis, {yes_value, {}}));  // not asked about
        CHECK(world.may_be(FactId::safe_reach, {0, {90, 100}}));  // not introduced
        world.is_among(FactId::functioning, yes_value);
        world.is_below(FactId::ki67, {20, Side::below});
        std::string left = world.may_be(FactId::functioning, {yes_value, {}}) ? "functioning" : "not";
        if (world.may_be(FactId::hormonal_symptoms, {yes_value, {}})) left += ", symptoms";
        if (world.may_be(FactId::ki67, {0, {0, 20}})) left += ", up to 20";
        if (world.may_be(FactId::ki67, {0, {20, 100, true, false}})) left += ", above 20";
        seen.insert(left);
    });
    CHECK(seen == std::set<std::string>{"functioning, symptoms, up to 20", "functioning, symptoms, above 20", "not, up to 20", "not, above 20"});
}

TEST_CASE("every completion, and every assumption, is a run of its own") {
    World world(nothing_known());
    std::set<std::uint64_t> seen;
    runs(world, [&] {
        const std::uint64_t run = world.run();
        CHECK(seen.insert(run).second);
        world.is_among(FactId::cirrhosis, yes_value);
        world.is_among(FactId::hepatitis, yes_value);
        CHECK(world.run() == run);
    });
    CHECK(seen.size() == 4);
    const std::uint64_t before = world.run();
    world.assume(FactId::cirrhosis, {yes_value, {}});
    const std::uint64_t assumed = world.run();
    CHECK(assumed != before);
    world.lift();
    CHECK(world.run() != assumed);
}

TEST_CASE("not functioning leaves no hormonal symptoms, and these make it functioning") {
    World world(nothing_known());
    std::set<std::string> seen;
    runs(world, [&] {
        const bool functioning = world.is_among(FactId::functioning, yes_value);
        const bool symptoms = world.is_among(FactId::hormonal_symptoms, yes_value);
        seen.insert(std::string(functioning ? "functioning" : "not") + (symptoms ? " with" : " without"));
    });
    CHECK(seen == std::set<std::string>{"functioning with", "functioning without", "not without"});
    seen.clear();
    runs(world, [&] {
        const bool symptoms = world.is_among(FactId::hormonal_symptoms, yes_value);
        const bool functioning = world.is_among(FactId::functioning, yes_value);
        seen.insert(std::string(functioning ? "functioning" : "not") + (symptoms ? " with" : " without"));
    });
    CHECK(seen == std::set<std::string>{"functioning with", "functioning without", "not without"});
}

TEST_CASE("what is known of one decides the other") {
    const auto open = [](const Json& document, FactId fact) {
        World world(case_of(document));
        return runs(world, [&] { world.is_among(fact, yes_value); }) == 2;
    };
    const Json neither = with(decided(), {{"/tumour/functioning", nullptr}, {"/tumour/hormonalSymptoms", nullptr}});
    CHECK(open(neither, FactId::functioning));
    CHECK_FALSE(open(with(neither, {{"/tumour/syndrome", "gastrinoma"}}), FactId::functioning));
    CHECK_FALSE(open(with(neither, {{"/tumour/hormonalSymptoms", true}}), FactId::functioning));
    CHECK(open(with(neither, {{"/tumour/hormonalSymptoms", false}}), FactId::functioning));
    CHECK_FALSE(open(with(neither, {{"/tumour/functioning", false}}), FactId::hormonal_symptoms));
    CHECK(open(with(neither, {{"/tumour/functioning", true}}), FactId::hormonal_symptoms));
}

TEST_CASE("a reported grade bounds the indices that are not known") {
    const auto span = [](const char* grade, FactId index) {
        return World(case_of(with(decided(), {{"/tumour/grade", grade}, {"/tumour/ki67Percent", nullptr}, {"/tumour/mitosesPer2mm2", nullptr}})))
            .given(index)
            .span;
    };
    CHECK(span("G1", FactId::ki67) == Span{0, 3, false, true});
    CHECK(span("G1", FactId::mitoses) == Span{0, 2, false, true});
    CHECK(span("G2", FactId::ki67) == Span{0, 20});
    CHECK(span("G2", FactId::mitoses) == Span{0, 20});
    CHECK(span("G3", FactId::ki67) == Span{0, 100});
}

TEST_CASE("what is assumed holds in every run, until it is lifted") {
    World world(nothing_known());
    const auto ask = [&] { return runs(world, [&] { world.is_among(FactId::functioning, yes_value); }); };
    world.assume(FactId::functioning, {yes_value, {}});
    CHECK(ask() == 1);
    world.lift();
    CHECK(ask() == 2);
    world.assume(FactId::hormonal_symptoms, {yes_value, {}});
    CHECK(ask() == 1);  // it implies functioning
    world.lift();
    CHECK(ask() == 2);
    world.assume(FactId::functioning, {no_value, {}});
    CHECK(runs(world, [&] { CHECK_FALSE(world.is_among(FactId::hormonal_symptoms, yes_value)); }) == 1);
    world.lift();
    CHECK(ask() == 2);
}

TEST_CASE("a lesion's open questions split one by one") {
    World world(case_of(with(listed(), {{"/lesions/0/depth", nullptr}, {"/lesions/1/nearMajorVessel", nullptr}})));
    CHECK(world.known(0, LesionFact::near_major_vessel));
    CHECK_FALSE(world.known(0, LesionFact::superficial));
    CHECK(runs(world, [&] {
              for (std::size_t i = 0; i < 2; ++i) {
                  world.lesion_is(i, LesionFact::superficial);
                  world.lesion_is(i, LesionFact::near_major_vessel);
              }
          }) == 4);
    CHECK(world.consulted(0, LesionFact::superficial));
    world.assume(0, LesionFact::superficial, false);
    CHECK(runs(world, [&] { CHECK_FALSE(world.lesion_is(0, LesionFact::superficial)); }) == 1);
    world.lift();
}

TEST_CASE("what was consulted, and where numbers were compared, is remembered") {
    World world(nothing_known());
    runs(world, [&] {
        if (world.is_among(FactId::liver_failure, yes_value)) world.is_below(FactId::ki67, {20, Side::below});
        world.is_below(FactId::ki67, {3, Side::above});
    });
    CHECK(world.consulted().contains(FactId::liver_failure));
    CHECK(world.consulted().contains(FactId::ki67));
    CHECK_FALSE(world.consulted().contains(FactId::mitoses));
    CHECK(world.cuts_of(FactId::ki67) == std::vector<Cut>{{3, Side::above}, {20, Side::below}});
}

TEST_CASE("a fact without a field is what a run introduces") {
    World world(nothing_known());
    const auto ask = [&] {
        int possible = 0;
        runs(world, [&] {
            world.introduce(FactId::safe_reach, {0, {0, 80, false, true}});
            world.is_below(FactId::safe_reach, {70, Side::above});
            if (world.possible()) ++possible;
        });
        return possible;
    };
    CHECK(ask() == 2);
    CHECK(world.introduced(FactId::safe_reach) == Span{0, 80, false, true});
    world.assume(FactId::safe_reach, {0, {75, 100}});
    CHECK(ask() == 1);
    world.lift();
    world.assume(FactId::safe_reach, {0, {90, 100}});
    CHECK(ask() == 0);
    world.lift();
    CHECK(ask() == 2);
}

TEST_CASE("what was introduced after a decision is introduced anew on its other side") {
    World world(nothing_known());
    std::set<std::string> seen;
    world.assume(FactId::safe_reach, {0, {0, 30}});
    runs(world, [&] {
        const bool cirrhosis = world.is_among(FactId::cirrhosis, yes_value);
        // With cirrhosis nothing that is assumed is left, without it all.
        world.introduce(FactId::safe_reach, cirrhosis ? Domain{0, {50, 80}} : Domain{0, {0, 80}});
        const bool below = world.is_below(FactId::safe_reach, {20, Side::above});
        if (world.possible()) seen.insert(std::string(cirrhosis ? "cirrhosis" : "none") + (below ? " <20" : " 20 to 30"));
    });
    CHECK(seen == std::set<std::string>{"none <20", "none 20 to 30"});
    world.lift();
}

}  // namespace
}  // namespace nelm::completion
