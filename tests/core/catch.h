// Catch2, whichever version the system has.
#pragma once

#ifdef NELM_CATCH_V3
#include <catch2/catch_all.hpp>
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif
