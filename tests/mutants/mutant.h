// Mutant: a figure and a sign that NELM_MUTANT ("id value 3.5", "id sign 2") changes when the program starts.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <sstream>
#include <string>
#include <string_view>
#include <type_traits>

namespace nelm::mutants {

struct Mutant {
    std::string id;
    std::string what;
    double now = 0;
};

inline const Mutant& mutant() {
    static const Mutant chosen = [] {
        Mutant read;
        const char* const text = std::getenv("NELM_MUTANT");
        std::istringstream(text != nullptr ? text : "") >> read.id >> read.what >> read.now;
        return read;
    }();
    return chosen;
}

inline bool changed(std::string_view id, std::string_view what) { return mutant().id == id && mutant().what == what; }

/// A number as written, except in the mutant that changes it.
struct Figure {
    double written;
    std::string_view id;
    constexpr operator double() const {
        if (std::is_constant_evaluated()) return written;
        return changed(id, "value") ? mutant().now : written;
    }
};

/// A comparator likewise. `E` is its enumeration.
template <class E>
struct Sign {
    E written;
    std::string_view id;
    constexpr operator E() const {
        if (std::is_constant_evaluated()) return written;
        return changed(id, "sign") ? static_cast<E>(static_cast<int>(mutant().now)) : written;
    }
};

template <class Json>
void to_json(Json& json, const Figure& figure) {
    json = static_cast<double>(figure);
}

}  // namespace nelm::mutants
