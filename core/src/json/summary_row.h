// Summary row: the summary of one case as a row of a table, for spreadsheets and statistics.
#pragma once

#include <string>
#include <vector>

#include <nelm/assessment.h>
#include <nelm/issue.h>

namespace nelm::json {

/// The names of the columns, comma-separated.
std::string row_names();

/// The row of an assessment. Where several values are possible they stand in one cell, a space between them.
std::string summary_row(const Assessment& assessment);

/// The row of a refused case: each issue as code:pointer.
std::string refusal_row(const std::vector<Issue>& issues);

/// The row of a case that the program itself failed on.
std::string fault_row();

}  // namespace nelm::json
