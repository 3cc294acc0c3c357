// Planning: read, measured, and held to the strictest remnant and the least treatable lesions, as the assessment does.
#include "planning.h"

#include <stdexcept>

#include "assess/subject.h"
#include "completion/lesion_completions.h"
#include <nelm/json.h>

namespace nelm::bench {

planner::Problem problem_of(std::string_view case_json) {
    const Reading reading = read_case(case_json);
    if (!reading.value) throw std::runtime_error(write_refusal(reading.issues));
    const Case& patient = *reading.value;
    assessing::Subject subject(patient);
    if (!subject.planned) throw std::runtime_error("this case has no lesions or no volumes to plan with");
    planner::Problem problem = planner::problem_of(patient, subject.volumes);
    const auto minima = assessing::every_value<double>(
        subject, subject.completion(), [](const completion::Completion& c) { return c.minimum_remnant().value; });
    problem.minimum_remnant = minima.back();
    const auto lesions = completion::extreme_treatability(patient, false);
    for (std::size_t i = 0; i < lesions.size(); ++i) problem.entries[i].may = lesions[i];
    return problem;
}

}  // namespace nelm::bench
