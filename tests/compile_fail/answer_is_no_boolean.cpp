// An answer that may be unknown is not asked as yes or no.
// expect: could not convert
// expect: is not contextually convertible
// expect: cannot convert
#include <nelm/vocabulary.h>

constexpr bool listed_as_reachable(nelm::Answer reachable) {
#ifdef MUST_FAIL
    return reachable ? true : false;
#else
    return reachable == nelm::Answer::yes;
#endif
}

static_assert(!listed_as_reachable(nelm::Answer::unknown));
