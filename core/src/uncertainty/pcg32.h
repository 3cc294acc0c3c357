// PCG32: O'Neill's small generator (XSH RR 64/32), the same on every machine.
#pragma once

#include <cstdint>

namespace nelm::uncertainty {

class Pcg32 {
public:
    explicit Pcg32(std::uint64_t seed, std::uint64_t stream = default_stream) : increment_(stream << 1u | 1u) {
        next();
        state_ += seed;
        next();
    }

    std::uint32_t next() {
        const std::uint64_t before = state_;
        state_ = before * 6364136223846793005u + increment_;
        const auto mixed = static_cast<std::uint32_t>(((before >> 18u) ^ before) >> 27u);
        const auto turn = static_cast<std::uint32_t>(before >> 59u);
        return mixed >> turn | mixed << ((32u - turn) & 31u);
    }

    /// A number strictly between 0 and 1, one of 2^32 evenly spaced ones.
    double uniform() { return (next() + 0.5) * 0x1p-32; }

private:
    static constexpr std::uint64_t default_stream = 54;
    std::uint64_t state_ = 0;
    std::uint64_t increment_;
};

}  // namespace nelm::uncertainty
