// A rule rests on something.
// expect: use of deleted
// expect: is private
// expect: default constructor
// expect: no matching
// expect: could not convert
#include "rules/rule.h"

using nelm::rules::Completion;
using nelm::rules::Rule;

#ifdef MUST_FAIL
constexpr Rule rule{"example.failure", nelm::Effect::informs, "Is the liver failing?",
                    [](const Completion& c) { return c.liver_failure(); }, {"Yes.", "No.", "Not known."}};
#else
constexpr Rule rule{"example.failure", nelm::Effect::informs, "Is the liver failing?",
                    [](const Completion& c) { return c.liver_failure(); }, {"Yes.", "No.", "Not known."}, nelm::model::cites("S49")};
#endif

static_assert(rule.holds != nullptr);
