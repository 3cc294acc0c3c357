// The one main of the C++ suites, compiled once: Catch2 v2's is slow to compile.
#if defined(NELM_CATCH_AMALGAMATED)
#include <catch_amalgamated.hpp>
#elif defined(NELM_CATCH_V3)
#include <catch2/catch_session.hpp>
#else
#if defined(__GNUC__) && !defined(__clang__)
// With sanitizers GCC 12 sees uninitialised values in the std::regex that Catch2 v2 uses. None of our code is here.
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
#define CATCH_CONFIG_RUNNER
#define CATCH_CONFIG_NO_POSIX_SIGNALS
#include <catch2/catch.hpp>
#endif

int main(int argc, char* argv[]) { return Catch::Session().run(argc, argv); }
