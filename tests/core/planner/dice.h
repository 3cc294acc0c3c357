// Dice: small numbers without a library's generator, so that every machine tries the same problems.
#pragma once

#include <cstdint>

namespace nelm::testing {

class Dice {
public:
    explicit Dice(std::uint32_t seed) : state_(seed * 2654435761u + 1) {}
    int up_to(int most) {
        state_ = state_ * 1664525u + 1013904223u;
        return static_cast<int>(state_ >> 16u) % (most + 1);
    }

private:
    std::uint32_t state_;
};

}  // namespace nelm::testing
