// Assess: what the published rules say of a case, whatever its missing values are.
#pragma once

#include <nelm/assessment.h>
#include <nelm/case.h>

namespace nelm {

/// How much is worked out: only what a summary shows; that and what many cases are counted by; or everything.
enum class Detail { summary, counted, full };

/// Assesses a case that was read by read_case. Unknown values split the answer; they are never filled in.
Assessment assess(const Case& patient, Detail detail = Detail::full);

}  // namespace nelm
