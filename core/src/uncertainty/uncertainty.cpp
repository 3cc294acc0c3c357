// Uncertainty: hidden disease by arithmetic, the error of measurement by seeded draws.
#include <nelm/uncertainty.h>

#include <algorithm>
#include <cmath>

#include "completion/answers.h"
#include "model/thresholds.h"
#include "uncertainty/arithmetic.h"
#include "uncertainty/pcg32.h"
#include <nelm/volumetry.h>

namespace nelm {
namespace {

namespace thresholds = model::thresholds;

constexpr int default_draws = 10'000;
constexpr std::uint32_t default_seed = 1;

/// An entry as the draws see it.
struct Drawn {
    double volume;     ///< mL, of all of its lesions as measured
    int measurements;  ///< how many diameters were measured
    double power;      ///< of each diameter's relative error in the volume: 3 over their number
};

std::vector<Drawn> entries_of(const Case& patient) {
    constexpr double dimensions = 3;
    std::vector<Drawn> entries;
    for (const Lesion& lesion : patient.lesions) {
        // A given volume is taken as one measurement, of its sphere's diameter.
        const int measurements = lesion.volume ? 1 : static_cast<int>(lesion.diameters.size());
        entries.push_back({lesion.count * volume_of(lesion).value, measurements, dimensions / measurements});
    }
    return entries;
}

double quantile(std::vector<double>& values, double share) {
    const auto at = static_cast<std::ptrdiff_t>(std::floor(share * static_cast<double>(values.size() - 1) + 0.5));
    std::nth_element(values.begin(), values.begin() + at, values.end());
    return values[static_cast<std::size_t>(at)];
}

}  // namespace

std::vector<DrawsReaching> draw_diameter_errors(const Case& patient, const std::vector<HeldPlan>& plans) {
    const Settings& settings = patient.settings;
    const int draws = settings.draws.value_or(default_draws);
    if (draws == 0 || plans.empty()) return {};
    const double cv = settings.diameter_error_cv.value_or(thresholds::diameter_error_cv);
    const double sigma = std::sqrt(uncertainty::own_log(1 + cv * cv));
    uncertainty::Pcg32 generator(settings.seed.value_or(default_seed));

    const std::vector<Drawn> entries = entries_of(patient);
    // The share of each entry that each plan treats.
    std::vector<std::vector<double>> treated(plans.size());
    for (std::size_t p = 0; p < plans.size(); ++p)
        for (std::size_t i = 0; i < entries.size(); ++i)
            treated[p].push_back(1 - static_cast<double>(plans[p].plan->left[i]) / patient.lesions[i].count);

    std::vector<std::vector<double>> percents(plans.size());
    for (auto& list : percents) list.reserve(static_cast<std::size_t>(draws));
    std::vector<double> volumes(entries.size());
    for (int draw = 0; draw < draws; ++draw) {
        double all = 0;
        for (std::size_t i = 0; i < entries.size(); ++i) {
            double error = 0;
            for (int m = 0; m < entries[i].measurements; ++m) error += uncertainty::normal_quantile(generator.uniform());
            volumes[i] = entries[i].volume * uncertainty::own_exp(entries[i].power * sigma * error);
            all += volumes[i];
        }
        for (std::size_t p = 0; p < plans.size(); ++p) {
            double gone = 0;
            for (std::size_t i = 0; i < entries.size(); ++i) gone += treated[p][i] * volumes[i];
            percents[p].push_back(100 * (gone / all));
        }
    }

    std::vector<DrawsReaching> results;
    for (std::size_t p = 0; p < plans.size(); ++p) {
        const model::Line line = thresholds::eligibility.at(plans[p].percent);
        const auto reaching = std::count_if(percents[p].begin(), percents[p].end(),
                                            [&](double percent) { return completion::Number::computed(percent).meets(line); });
        const double share = static_cast<double>(reaching) / draws;
        results.push_back({share, std::sqrt(share * (1 - share) / draws), quantile(percents[p], 0.05), quantile(percents[p], 0.5),
                           quantile(percents[p], 0.95)});
    }
    return results;
}

std::optional<double> hidden_disease_tolerance(double visible_percent, double threshold_percent) {
    const bool reached = completion::Number::computed(visible_percent).meets(thresholds::eligibility.at(threshold_percent));
    if (visible_percent <= 0 || !reached) return std::nullopt;
    return std::max(0.0, 1 - threshold_percent / visible_percent);
}

std::vector<HiddenDisease> hidden_disease_curve(double visible_percent) {
    constexpr int steps_to_half = 5;
    std::vector<HiddenDisease> curve;
    for (int step = 0; step <= steps_to_half; ++step) {
        const double hidden = step / 10.0;
        curve.push_back({hidden, visible_percent * (1 - hidden)});
    }
    return curve;
}

}  // namespace nelm
