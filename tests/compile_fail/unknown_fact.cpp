// A rule cannot cite a fact that does not exist.
// expect: no fact has this number
// expect: is not a constant expression
#include "model/basis.h"

#ifdef MUST_FAIL
constexpr nelm::model::Basis basis = nelm::model::cites("S146");
#else
constexpr nelm::model::Basis basis = nelm::model::cites("S145");
#endif

static_assert(basis.count == 1);
