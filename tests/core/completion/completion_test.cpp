// Completion: the extent of disease from estimates, from a list, and where the two disagree (decision model, section 4).
#include "completion/completion.h"

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

/// A planner that answers what it is told, so that no test here hangs on a real plan.
struct Told final : ReachSource {
    double answer = 100;
    Percent reach(const std::vector<Treatability>&, Percent) override { return Percent(answer); }
    bool any_safe_plan(const std::vector<Treatability>&, Percent) override { return true; }
};

/// Every answer of the question over all completions, as a list.
template <class Question>
std::string every(const Json& document, Question&& question, double told = 100) {
    const Case patient = case_of(document);
    const Volumes volumes = measure(patient);
    World world(patient);
    Told planner;
    planner.answer = told;
    const Completion completion(patient, volumes, world, &planner);
    std::set<std::string> answers;
    for_every_completion(world, [&] {
        const std::string answer = question(completion);
        if (world.possible()) answers.insert(answer);
    });
    std::string list;
    for (const std::string& answer : answers) list += (list.empty() ? "" : " | ") + answer;
    return list;
}

constexpr model::Line at_least(double value) { return {value, model::Comparator::at_least}; }

/// Where the reach can lie: 0, below 70, 70 to below 100, 100.
std::string reach(const Completion& c) {
    const Number reach = c.reach();
    if (reach.meets(at_least(100))) return "100";
    if (reach.meets(at_least(70))) return "70..";
    return reach.meets({0, model::Comparator::above}) ? "0.." : "0";
}
std::string burden(const Completion& c) {
    if (!c.burden().meets({25, model::Comparator::above})) return "25";
    return c.burden().meets({75, model::Comparator::above}) ? "75.." : "25..";
}
std::string solitary(const Completion& c) { return c.solitary() ? "one" : "more"; }

TEST_CASE("a safe estimate is the reach") {
    CHECK(every(decided(), reach) == "70..");
    CHECK(every(with(decided(), {{"/estimates/debulkingPercent", 100}}), reach) == "100");
    CHECK(every(with(decided(), {{"/estimates/debulkingPercent", {{"min", 60}, {"max", 100}}}}), reach) == "0.. | 100 | 70..");
    CHECK(every(with(decided(), {{"/estimates/debulkingPercent", nullptr}}), reach) == "0 | 0.. | 100 | 70..");
}

TEST_CASE("an unsafe estimate leaves less than it open") {
    for (const auto& unsafe : {with(decided(), {{"/estimates/remnantPercent", 20}}),
                               with(decided(), {{"/estimates/contiguousSegmentsPreserved", false}})}) {
        CHECK(every(unsafe, reach) == "0 | 0.. | 70..");
        CHECK(every(with(unsafe, {{"/estimates/debulkingPercent", 70}}), reach) == "0 | 0..");
        CHECK(every(with(unsafe, {{"/estimates/debulkingPercent", {{"min", 10}, {"max", 90}}}}), reach) == "0 | 0.. | 70..");
        CHECK(every(with(unsafe, {{"/estimates/debulkingPercent", nullptr}}), reach) == "0 | 0.. | 70..");
        CHECK(every(with(unsafe, {{"/estimates/debulkingPercent", 100}}), reach) == "0 | 0.. | 70..");
        CHECK(every(with(unsafe, {{"/estimates/debulkingPercent", 0}}), reach) == "0");
    }
}

TEST_CASE("an estimate that may be safe or not counts both ways") {
    CHECK(every(with(decided(), {{"/estimates/remnantPercent", nullptr}}), reach) == "0 | 0.. | 70..");
    CHECK(every(with(decided(), {{"/estimates/remnantPercent", nullptr}, {"/estimates/debulkingPercent", 100}}), reach) ==
          "0 | 0.. | 100 | 70..");
    CHECK(every(with(decided(), {{"/estimates/contiguousSegmentsPreserved", nullptr}, {"/estimates/debulkingPercent", 70}}), reach) ==
          "0 | 0.. | 70..");
}

TEST_CASE("the minimum remnant is the highest that applies, unless set") {
    const auto minimum = [](const Completion& c) { return std::to_string(static_cast<int>(c.minimum_remnant().value)); };
    CHECK(every(decided(), minimum) == "20");
    CHECK(every(with(decided(), {{"/liver/steatosis", true}}), minimum) == "30");
    CHECK(every(with(decided(), {{"/liver/hepatitis", true}}), minimum) == "30");
    CHECK(every(with(decided(), {{"/liver/longChemotherapy", true}}), minimum) == "30");
    CHECK(every(with(decided(), {{"/liver/cirrhosis", true}, {"/liver/steatosis", true}}), minimum) == "40");
    CHECK(every(with(decided(), {{"/liver/cirrhosis", true}, {"/settings/minimumRemnantPercent", 15}}), minimum) == "15");
    CHECK(every(with(decided(), {{"/liver/cirrhosis", nullptr}}), minimum) == "20 | 40");
    CHECK(every(with(decided(), {{"/liver/cirrhosis", nullptr}, {"/liver/steatosis", true}}), minimum) == "30 | 40");
}

TEST_CASE("the state of the liver is asked about only where the remnant hangs on it") {
    const auto consulted = [](double remnant, FactId fact) {
        const Case patient = case_of(with(decided(), {{"/estimates/remnantPercent", remnant}, {"/liver/cirrhosis", nullptr}, {"/liver/steatosis", nullptr}}));
        const Volumes volumes = measure(patient);
        World world(patient);
        const Completion completion(patient, volumes, world, nullptr);
        for_every_completion(world, [&] { completion.estimate_is_safe(); });
        return world.consulted().contains(fact);
    };
    CHECK_FALSE(consulted(41, FactId::cirrhosis));
    CHECK(consulted(40, FactId::cirrhosis));
    CHECK_FALSE(consulted(31, FactId::steatosis));
    CHECK_FALSE(consulted(20, FactId::cirrhosis));
}

TEST_CASE("a whole list is computed") {
    CHECK(every(listed(), reach, 80) == "70..");
    CHECK(every(listed(), burden) == "25");
    CHECK(every(listed(), solitary) == "more");
    Json one = listed();
    one["lesions"].erase(1);
    CHECK(every(one, solitary) == "one");
    CHECK(every(with(one, {{"/lesions/0/count", 2}}), solitary) == "more");
}

TEST_CASE("a list that leaves some out: less than all, burden at least what is listed, never solitary") {
    Json partial = with(listed(), {{"/lesionsComplete", false}});
    CHECK(every(partial, reach) == "0 | 0.. | 70..");
    CHECK(every(partial, burden) == "25 | 25.. | 75..");
    CHECK(every(with(partial, {{"/lesions/0/volumeMl", 600}}), burden) == "25.. | 75..");
    partial["lesions"].erase(1);
    CHECK(every(partial, solitary) == "more");
    // The estimates are not consulted.
    CHECK(every(with(partial, {{"/estimates", decided()["estimates"]}}), reach) == "0 | 0.. | 70..");
}

TEST_CASE("a list of which it is not said whether it is whole counts both ways") {
    Json open = with(listed(), {{"/lesionsComplete", nullptr}});
    CHECK(every(open, reach, 100) == "0 | 0.. | 100 | 70..");
    CHECK(every(open, burden) == "25 | 25.. | 75..");
    open["lesions"].erase(1);
    CHECK(every(open, solitary) == "more | one");
}

TEST_CASE("volumes unknown: the estimates stand in for reach and burden, the number is the list's") {
    Json without = with(listed(), {{"/patient/weightKg", nullptr}, {"/estimates", decided()["estimates"]}});
    CHECK(every(without, reach, 100) == "70..");
    CHECK(every(without, burden) == "25");
    CHECK(every(with(without, {{"/estimates/lesionCount", 1}}), solitary) == "more");
    CHECK(every(with(without, {{"/estimates", nullptr}}), reach) == "0 | 0.. | 100 | 70..");
    CHECK(every(with(without, {{"/estimates", nullptr}}), burden) == "25 | 25.. | 75..");
}

TEST_CASE("an empty list counts as not listed") {
    const Json empty = with(decided(), {{"/lesions", Json::array()}});
    CHECK(every(empty, reach) == "70..");
    CHECK(every(with(empty, {{"/estimates/lesionCount", 1}}), solitary) == "one");
}

}  // namespace
}  // namespace nelm::completion
