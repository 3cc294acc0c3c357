// The engine natively, over sets of cases: whole assessments, the reach alone, single optima; with what was proven.
#include <fstream>
#include <iostream>
#include <map>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>
#include <nlohmann/json.hpp>

#include "planner/planner.h"
#include "planning.h"
#include <nelm/text.h>

namespace {

using nlohmann::json;
using nelm::planner::Planner;
using nelm::planner::Problem;

struct Set {
    std::vector<std::string> texts;
    std::vector<Problem> problems;
};

/// Sets of cases by name; each line of the file is {"set", "name", "document"}.
std::map<std::string, Set> sets_from(const std::string& path) {
    std::ifstream file(path);
    if (!file) throw std::runtime_error("cannot read " + path);
    std::map<std::string, Set> sets;
    std::string line;
    while (std::getline(file, line)) {
        const json entry = json::parse(line);
        Set& set = sets[entry.at("set").get<std::string>()];
        set.texts.push_back(entry.at("document").dump());
        set.problems.push_back(nelm::bench::problem_of(set.texts.back()));
    }
    return sets;
}

double share(double part, double whole) { return whole > 0 ? part / whole : 1; }

/// Shares that are proven, of the thresholds with a plan and of the points of the curves.
void count_proven(const Set& set, benchmark::State& state) {
    double thresholds = 0;
    double thresholds_proven = 0;
    double points = 0;
    double points_proven = 0;
    for (const std::string& text : set.texts) {
        const json debulking = json::parse(nelm::assess_text(text)).at("debulking");
        for (const json& threshold : debulking.at("thresholds")) {
            if (threshold.at("plan").is_null()) continue;
            ++thresholds;
            if (threshold.at("plan").at("proven").get<bool>()) ++thresholds_proven;
        }
        for (const json& point : debulking.at("tradeOff")) {
            ++points;
            if (point.at("plan").at("proven").get<bool>()) ++points_proven;
        }
    }
    state.counters["thresholds proven"] = share(thresholds_proven, thresholds);
    state.counters["curve proven"] = share(points_proven, points);
}

/// Every iteration takes the next case, so the time shown is the mean over the set.
template <class Values, class Function>
void each(benchmark::State& state, const Values& values, Function&& function) {
    std::size_t next = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(function(values[next]));
        next = (next + 1) % values.size();
    }
}

void add(const std::string& name, const Set& set) {
    const auto once_each = static_cast<benchmark::IterationCount>(set.texts.size());
    const auto registered = [&](const char* what, auto&& run) {
        benchmark::RegisterBenchmark((std::string(what) + "/" + name).c_str(), run)
            ->Unit(benchmark::kMillisecond)
            ->Iterations(once_each * 4);
    };
    registered("assess", [&set](benchmark::State& state) {
        each(state, set.texts, [](const std::string& text) { return nelm::assess_text(text); });
        count_proven(set, state);
    });
    registered("reach", [&set](benchmark::State& state) {
        each(state, set.problems, [](const Problem& problem) { return Planner(problem).reach_percent(); });
    });
    registered("optimum 70", [&set](benchmark::State& state) {
        each(state, set.problems, [](const Problem& problem) { return Planner(problem).least_loss(70); });
    });
    registered("optimum 90", [&set](benchmark::State& state) {
        each(state, set.problems, [](const Problem& problem) { return Planner(problem).least_loss(90); });
    });
}

}  // namespace

int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    if (argc != 2) {
        std::cerr << "usage: nelm_bench [--benchmark_...] CASES.ndjson\n";
        return 2;
    }
    const std::map<std::string, Set> sets = sets_from(argv[1]);
    for (const auto& [name, set] : sets) add(name, set);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
}
