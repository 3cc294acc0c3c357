// A diameter in millimetres is not a volume in millilitres.
// expect: no match for
// expect: invalid operands
#include <nelm/quantity.h>

constexpr nelm::Millilitres liver(1500);

#ifdef MUST_FAIL
constexpr auto remnant = liver - nelm::Millimetres(30);
#else
constexpr auto remnant = liver - nelm::Millilitres(30);
#endif

static_assert(remnant.value > 0);
