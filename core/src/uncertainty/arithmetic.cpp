// Arithmetic of its own: series after exact range reduction; the normal quantile by Wichura's rational functions.
#include "uncertainty/arithmetic.h"

#include <array>
#include <cmath>

namespace nelm::uncertainty {
namespace {

constexpr double ln2 = 0.693147180559945309417;
constexpr double sqrt_half = 0.707106781186547524401;

template <std::size_t Size>
double polynomial(const std::array<double, Size>& coefficients, double x) {
    double value = 0;
    for (std::size_t i = Size; i-- > 0;) value = value * x + coefficients[i];
    return value;
}

// Algorithm AS 241 (M. J. Wichura, Applied Statistics 1988;37:477-484), ascending powers.
constexpr std::array<double, 8> central_top{3.3871328727963666080e0,  1.3314166789178437745e+2, 1.9715909503065514427e+3,
                                            1.3731693765509461125e+4, 4.5921953931549871457e+4, 6.7265770927008700853e+4,
                                            3.3430575583588128105e+4, 2.5090809287301226727e+3};
constexpr std::array<double, 8> central_bottom{1.0,                      4.2313330701600911252e+1, 6.8718700749205790830e+2,
                                               5.3941960214247511077e+3, 2.1213794301586595867e+4, 3.9307895800092710610e+4,
                                               2.8729085735721942674e+4, 5.2264952788528545610e+3};
constexpr std::array<double, 8> tail_top{1.42343711074968357734e0,  4.63033784615654529590e0,  5.76949722146069140550e0,
                                         3.64784832476320460504e0,  1.27045825245236838258e0,  2.41780725177450611770e-1,
                                         2.27238449892691845833e-2, 7.74545014278341407640e-4};
constexpr std::array<double, 8> tail_bottom{1.0,                       2.05319162663775882187e0,  1.67638483018380384940e0,
                                            6.89767334985100004550e-1, 1.48103976427480074590e-1, 1.51986665636164571966e-2,
                                            5.47593808499534494600e-4, 1.05075007164441684324e-9};

}  // namespace

double own_log(double x) {
    int exponent = 0;
    double mantissa = std::frexp(x, &exponent);  // exact; 0.5 <= mantissa < 1
    if (mantissa < sqrt_half) {
        mantissa *= 2;
        --exponent;
    }
    // log m = 2 artanh((m - 1) / (m + 1)); the argument is below 0.172, so 12 odd terms reach the last bit.
    const double s = (mantissa - 1) / (mantissa + 1);
    const double square = s * s;
    double sum = 0;
    for (int odd = 23; odd >= 1; odd -= 2) sum = sum * square + 1.0 / odd;
    return exponent * ln2 + 2 * s * sum;
}

double own_exp(double x) {
    const double twos = std::floor(x / ln2 + 0.5);
    const double rest = x - twos * ln2;  // at most 0.35: 15 terms reach the last bit
    double sum = 1;
    for (int term = 15; term >= 1; --term) sum = 1 + sum * rest / term;
    return std::ldexp(sum, static_cast<int>(twos));
}

double normal_quantile(double probability) {
    constexpr double centre = 0.425;
    const double q = probability - 0.5;
    if (std::abs(q) <= centre) {
        const double r = centre * centre - q * q;
        return q * polynomial(central_top, r) / polynomial(central_bottom, r);
    }
    const double tail = q < 0 ? probability : 1 - probability;
    const double r = std::sqrt(-own_log(tail)) - 1.6;
    const double value = polynomial(tail_top, r) / polynomial(tail_bottom, r);
    return q < 0 ? -value : value;
}

}  // namespace nelm::uncertainty
