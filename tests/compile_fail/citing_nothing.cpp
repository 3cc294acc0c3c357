// A basis of published facts cites at least one.
// expect: no matching function
// expect: static assertion failed
// expect: static_assert failed
#include "model/basis.h"

#ifdef MUST_FAIL
constexpr nelm::model::Basis basis = nelm::model::cites();
#else
constexpr nelm::model::Basis basis = nelm::model::cites("S1");
#endif

static_assert(basis.count == 1);
