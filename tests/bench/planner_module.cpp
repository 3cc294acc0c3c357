// The planner alone as a WebAssembly module, so that one optimum can be timed without the assessment around it.
#include <optional>
#include <string>

#include <emscripten/bind.h>

#include "planner/planner.h"
#include "planning.h"

namespace {

std::optional<nelm::planner::Problem> problem;

void open(const std::string& case_json) { problem = nelm::bench::problem_of(case_json); }

/// One optimum from nothing: mL lost with the price of interventions; below 0 when the percentage is out of reach.
double least_loss(double percent) {
    nelm::planner::Planner planner(*problem);
    const std::optional<nelm::Plan> plan = planner.least_loss(percent);
    return plan ? plan->lost.value + nelm::planner::price_of_intervention * plan->interventions : -1;
}

/// Whether that optimum is proven; an answer of "out of reach" always is.
bool proven(double percent) {
    nelm::planner::Planner planner(*problem);
    const std::optional<nelm::Plan> plan = planner.least_loss(percent);
    return !plan || plan->proven;
}

}  // namespace

EMSCRIPTEN_BINDINGS(nelm_planner) {
    emscripten::function("open", &open);
    emscripten::function("leastLoss", &least_loss);
    emscripten::function("proven", &proven);
}
