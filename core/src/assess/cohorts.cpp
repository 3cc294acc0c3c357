// Cohorts: each likeness is asked once, however many rows share it.
#include "assess/cohorts.h"

#include <map>

#include "evidence/cohort.h"

namespace nelm::assessing {
namespace {

using evidence::Likeness;

Answer resembles(Subject& subject, const Likeness& alike) {
    const std::vector<Answer> answers = every_value<Answer>(subject, subject.completion(), alike.of);
    return answers.size() == 1 ? answers.front() : Answer::unknown;
}

}  // namespace

std::vector<CohortRow> cohorts_of(Subject& subject) {
    std::map<const Likeness*, Answer> asked;
    std::vector<CohortRow> rows;
    for (std::size_t index = 0; index < evidence::cohorts().size(); ++index) {
        const Likeness* alike = evidence::cohorts()[index]->alike;
        auto place = asked.find(alike);
        if (place == asked.end()) place = asked.emplace(alike, resembles(subject, *alike)).first;
        rows.push_back({index, place->second});
    }
    return rows;
}

}  // namespace nelm::assessing
