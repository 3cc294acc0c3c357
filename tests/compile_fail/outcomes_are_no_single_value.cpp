// A set of outcomes is not taken for one of them.
// expect: cannot convert
// expect: could not convert
// expect: no viable conversion
#include <nelm/assessment.h>

std::optional<nelm::Verdict> verdict_of(const nelm::Assessment& assessment) {
#ifdef MUST_FAIL
    nelm::Verdict only = assessment.verdict.verdict;
    return only;
#else
    return assessment.verdict.verdict.is();
#endif
}
