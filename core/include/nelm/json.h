// JSON: cases in (nelm-case/1), assessments out (nelm-assessment/1).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nelm/assessment.h>
#include <nelm/case.h>
#include <nelm/issue.h>

namespace nelm {

/// What reading gave: a case, or every issue that stands against it.
struct Reading {
    std::optional<Case> value;
    std::vector<Issue> issues;
};

/// Reads a case from JSON text of at most 1 MiB and 16 levels. Never throws on any text.
Reading read_case(std::string_view text);

/// Writes an assessment as one line of JSON (nelm-assessment/1).
std::string write_assessment(const Assessment& assessment);

/// Writes what a summary of many cases shows, as one line of JSON: verdict, possible, group, grade, burden, reach and
/// warnings.
std::string write_summary(const Assessment& assessment);

/// Writes what many cases are counted by beside that, as one line of JSON: which thresholds can be reached, and which missing
/// facts the verdict depends on: {"reachable": [{"percent", "reachable"}], "missing": [{"pointer", "settles"}]}.
std::string write_counts(const Assessment& assessment);

/// Writes why a case was refused as one line of JSON: {"ok": false, "issues": [...]}.
std::string write_refusal(const std::vector<Issue>& issues);

}  // namespace nelm
