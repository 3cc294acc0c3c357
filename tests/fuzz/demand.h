// Demand: what must hold for every input. A fault is said and ends the run, so that the fuzzer keeps the input.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <string>

namespace nelm::fuzzing {

inline void demand(bool holds, const std::string& what) {
    if (holds) return;
    std::fprintf(stderr, "DOES NOT HOLD: %s\n", what.c_str());
    std::abort();
}

}  // namespace nelm::fuzzing
