// Subject: a case made ready to be asked, with its volumes and its world of completions.
#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include "assess/planned_reach.h"
#include "completion/completion.h"
#include <nelm/assessment.h>

namespace nelm::assessing {

struct Subject {
    explicit Subject(const Case& given) : patient(given), volumes(measure(given)), world(given) {
        if (can_plan(patient, volumes)) planned.emplace(patient, volumes);
    }

    /// The completion that the world stands at, held to the eligibility line of the settings.
    completion::Completion completion() { return completion_of(patient); }
    /// The same for a case that differs in entries only, which neither the world nor the planner knows.
    completion::Completion completion_of(const Case& other) { return {other, volumes, world, planned ? &*planned : nullptr}; }

    const Case& patient;
    Volumes volumes;
    completion::World world;
    std::optional<PlannedReach> planned;  ///< where the case can be planned
};

/// Puts a value in its place among ascending ones, once.
template <class T>
void insert_once(std::vector<T>& values, const T& value) {
    const auto place = std::lower_bound(values.begin(), values.end(), value);
    if (place == values.end() || *place != value) values.insert(place, value);
}

/// Every value that `function` of a completion can have, ascending.
template <class T, class Function>
std::vector<T> every_value(Subject& subject, const completion::Completion& completion, Function&& function) {
    std::vector<T> values;
    completion::for_every_completion(subject.world, [&] {
        const T value = function(completion);
        if (subject.world.possible()) insert_once(values, value);
    });
    return values;
}

/// The values of an outcome that may be none, without the none.
template <class T, class Function>
Outcomes<T> outcomes(Subject& subject, Function&& function) {
    const completion::Completion completion = subject.completion();
    Outcomes<T> result;
    for (const std::optional<T>& value : every_value<std::optional<T>>(subject, completion, function))
        if (value) result.possible.push_back(*value);
    return result;
}

/// The lines of the verdict table that decide in some completion, ascending.
std::vector<std::size_t> deciding_lines(Subject& subject, const completion::Completion& completion);

/// Verdicts of table lines, each once, in the order of the vocabulary.
Outcomes<Verdict> verdicts_of(const std::vector<std::size_t>& lines);

}  // namespace nelm::assessing
