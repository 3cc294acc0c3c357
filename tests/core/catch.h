// Catch2, whichever version the system has, and in whichever form.
#pragma once

#if defined(NELM_CATCH_AMALGAMATED)
#include <catch_amalgamated.hpp>
using Catch::Approx;
#elif defined(NELM_CATCH_V3)
#include <catch2/catch_all.hpp>
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif
