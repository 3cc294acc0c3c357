// Cohort: many cases, one a line, answered one a line, in order.
#pragma once

#include <string>

namespace nelm::cli {

/// What is said of each case.
enum class Answers { assessments, summaries, rows };

struct CohortOptions {
    std::string path = "-";  ///< "-": standard input
    Answers answers = Answers::assessments;
    unsigned jobs = 1;
};

/// Answers every line in its place; a bad one is answered too, and the stream goes on. Memory does not grow with it.
int cohort(const CohortOptions& options);

}  // namespace nelm::cli
