// Text in, text out: the whole library behind functions of JSON text that never throw. The browser's boundary.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace nelm {

/// The assessment of a case (nelm-assessment/1), or {"ok": false, "issues": [...]} when it is refused,
/// or {"ok": false, "fault": {"message": ...}} when the fault is the program's own.
std::string assess_text(std::string_view case_json) noexcept;

/// The same in brief: verdict, possible, group, grade, burden, reach and warnings.
std::string summary_text(std::string_view case_json) noexcept;

/// The summary, and behind a line end what many cases are counted by (write_counts). A refused case has the one line alone.
std::string counted_text(std::string_view case_json) noexcept;

/// The summary as one row of a table (RFC 4180, without a line end), refused cases included; and the names of its columns.
std::string summary_row(std::string_view case_json) noexcept;
std::string summary_row_names() noexcept;

/// The most bytes that a case may have, and how one of more is refused, for those who would rather not hold it whole.
inline constexpr std::size_t most_case_bytes = std::size_t{1} << 20;
std::string too_long_text(std::size_t bytes) noexcept;
std::string too_long_row(std::size_t bytes) noexcept;

/// The field catalogue (nelm-fields/1).
std::string fields_text() noexcept;

/// The sources, the facts with where each is used, thresholds, assumptions and published series (nelm-evidence/1).
std::string evidence_text() noexcept;

/// {"engine": ..., "ruleset": ..., "evidenceDate": ...}
std::string version_text() noexcept;

}  // namespace nelm
