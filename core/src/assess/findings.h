// Findings: every rule answered for a case, with the facts that it used and those that it misses.
#pragma once

#include "assess/subject.h"
#include "rules/rule.h"

namespace nelm::assessing {

/// The rule's answer over every completion, with its derivation.
Finding find(Subject& subject, const rules::Rule& rule);

}  // namespace nelm::assessing
