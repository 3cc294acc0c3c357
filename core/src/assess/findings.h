// Findings: every rule answered for a case, with the facts that it used and those that it misses.
#pragma once

#include <functional>

#include "assess/subject.h"
#include "rules/rule.h"

namespace nelm::assessing {

/// The rule's answer over every completion, with its derivation.
Finding find(Subject& subject, const rules::Rule& rule);

/// The same where the rule's own question is not the whole of it: `holds` answers in its place.
Finding find(Subject& subject, const rules::Rule& rule, const std::function<bool(const completion::Completion&)>& holds);

/// What the rule says where another finding has answered the same question.
Finding told(const rules::Rule& rule, const Finding& answered);

}  // namespace nelm::assessing
