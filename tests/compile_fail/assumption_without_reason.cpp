// An assumption says its reason.
// expect: an assumption says its reason
// expect: is not a constant expression
#include "model/basis.h"

#ifdef MUST_FAIL
constexpr nelm::model::Basis basis = nelm::model::assumes("", "S49");
#else
constexpr nelm::model::Basis basis = nelm::model::assumes("no source gives a figure", "S49");
#endif

static_assert(!basis.assumption.empty());
