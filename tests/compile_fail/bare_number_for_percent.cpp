// A bare number is no percentage: 0.7 and 70 are not to be confused.
// expect: could not convert
// expect: no viable conversion
// expect: no known conversion
#include <nelm/quantity.h>

constexpr bool enough(nelm::Percent remnant) { return remnant > nelm::Percent(20); }

#ifdef MUST_FAIL
static_assert(enough(30.0));
#else
static_assert(enough(nelm::Percent(30)));
#endif
