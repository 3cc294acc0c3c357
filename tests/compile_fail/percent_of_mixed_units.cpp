// A share is of like in like.
// expect: no matching function
#include <nelm/quantity.h>

constexpr nelm::Millilitres tumour(300);

#ifdef MUST_FAIL
constexpr nelm::Percent burden = nelm::percent_of(tumour, nelm::Kilograms(1));
#else
constexpr nelm::Percent burden = nelm::percent_of(tumour, nelm::Millilitres(1500));
#endif

static_assert(burden.value > 0);
