// A threshold rests on something.
// expect: use of deleted
// expect: is private
// expect: default constructor
// expect: no matching
// expect: could not convert
#include "model/thresholds.h"

using nelm::model::Comparator;
using nelm::model::Threshold;

#ifdef MUST_FAIL
constexpr Threshold line{"debulking.own", "A line of our own", 80, "%", Comparator::at_least};
#else
constexpr Threshold line{"debulking.own", "A line of our own", 80, "%", Comparator::at_least, nelm::model::cites("S2")};
#endif

static_assert(line.value > 0);
