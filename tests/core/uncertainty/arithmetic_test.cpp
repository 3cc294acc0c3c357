// Arithmetic of its own: against the platform's, against tabled quantiles, and the generator against its published output.
#include "uncertainty/arithmetic.h"

#include <cmath>

#include "core/catch.h"
#include "uncertainty/pcg32.h"

namespace nelm::uncertainty {
namespace {

bool near(double own, double other) { return std::abs(own - other) <= 4e-15 * std::max(1.0, std::abs(other)); }

TEST_CASE("log and exp to the last digits") {
    CHECK(own_log(1) == 0);
    CHECK(own_exp(0) == 1);
    for (const double x : {1e-300, 1e-9, 0.01, 0.5, 0.7071, 0.9999, 1.0001, 1.0025, 2.0, 10.0, 12345.678, 1e300}) {
        CAPTURE(x);
        CHECK(near(own_log(x), std::log(x)));
    }
    for (const double x : {-50.0, -1.0, -0.3466, -1e-9, 1e-9, 0.05, 0.3466, 1.0, 3.0, 50.0}) {
        CAPTURE(x);
        CHECK(own_exp(x) == Approx(std::exp(x)).epsilon(4e-14));
        CHECK(own_log(own_exp(x)) == Approx(x).margin(1e-14));
    }
}

TEST_CASE("quantiles of the normal distribution, as tables give them") {
    CHECK(normal_quantile(0.5) == 0);
    CHECK(normal_quantile(0.975) == Approx(1.959963984540054));
    CHECK(normal_quantile(0.95) == Approx(1.6448536269514722));
    CHECK(normal_quantile(0.8413447460685429) == Approx(1));
    CHECK(normal_quantile(0.99865010196837) == Approx(3));
    CHECK(normal_quantile(1e-9) == Approx(-5.997807015007686));
}

TEST_CASE("quantiles are symmetric and rise") {
    double last = -10;
    for (int i = 1; i < 400; ++i) {
        const double p = i / 400.0;
        CHECK(normal_quantile(p) > last);
        last = normal_quantile(p);
        CHECK(normal_quantile(p) == Approx(-normal_quantile(1 - p)).margin(1e-12));
    }
}

TEST_CASE("PCG32 gives the published numbers") {
    // The reference implementation's demonstration: seed 42, stream 54.
    Pcg32 generator(42, 54);
    for (const std::uint32_t expected : {0xa15c02b7u, 0x7b47f409u, 0xba1d3330u, 0x83d2f293u, 0xbfa4784bu, 0xcbed606eu})
        CHECK(generator.next() == expected);
}

TEST_CASE("uniform numbers lie strictly between 0 and 1") {
    Pcg32 generator(7);
    double sum = 0;
    for (int i = 0; i < 10000; ++i) {
        const double u = generator.uniform();
        REQUIRE((u > 0 && u < 1));
        sum += u;
    }
    CHECK(sum / 10000 == Approx(0.5).margin(0.01));
}

}  // namespace
}  // namespace nelm::uncertainty
