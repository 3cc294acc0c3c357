// Figure flips: bisection. Moved one way, each of these figures only ever takes the reach and the burden one way, so a
// verdict that has changed does not change back, and the first change can be bracketed.
#include "assess/figure_flips.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include "assess/three_digits.h"
#include "model/thresholds.h"

namespace nelm::assessing {
namespace {

namespace thresholds = model::thresholds;
using completion::Completion;

struct Figure {
    std::string_view pointer;
    double known;
    double min;
    double max;
    std::function<std::vector<Verdict>(double)> verdict_at;
};

std::vector<Verdict> verdict_of(const Case& patient) {
    Subject subject(patient);
    return verdicts_of(deciding_lines(subject, subject.completion())).possible;
}

struct Change {
    double to;
    std::vector<Verdict> verdict;
};

/// The first change on the way from the known value to `end`.
std::optional<Change> first_change(const Figure& figure, double end, const std::vector<Verdict>& now) {
    constexpr double narrow = 1e-4;  // of the value: finer than three digits
    double same = figure.known;
    double changed = end;
    if (same == end || figure.verdict_at(end) == now) return std::nullopt;
    while (std::abs(changed - same) > narrow * std::max(std::abs(same), std::abs(changed))) {
        const double middle = (same + changed) / 2;
        (figure.verdict_at(middle) == now ? same : changed) = middle;
    }
    // Of the values of three digits, the first beyond the last that is known to change nothing.
    double to = three_digits_beyond(figure.known, same, false);
    if (std::abs(to - figure.known) > std::abs(end - figure.known)) to = end;
    std::vector<Verdict> then = figure.verdict_at(to);
    if (then == now) {
        to = three_digits_beyond(figure.known, changed, true);
        if (std::abs(to - figure.known) > std::abs(end - figure.known)) to = end;
        then = figure.verdict_at(to);
    }
    return Change{to, std::move(then)};
}

Flip flip_of(const Figure& figure, const std::vector<Verdict>& now) {
    Flip flip{std::string(figure.pointer), GivenValue(figure.known), std::nullopt, {}};
    double least = std::numeric_limits<double>::infinity();
    for (const double end : {figure.max, figure.min}) {
        const auto change = first_change(figure, end, now);
        if (!change || std::abs(change->to - figure.known) >= least) continue;
        least = std::abs(change->to - figure.known);
        flip.to = GivenValue(change->to);
        flip.verdict = change->verdict;
    }
    return flip;
}

Case scaled(const Case& patient, double factor) {
    Case other = patient;
    for (Lesion& lesion : other.lesions) {
        for (Millimetres& diameter : lesion.diameters) diameter = factor * diameter;
        if (lesion.volume) lesion.volume = factor * factor * factor * *lesion.volume;
    }
    return other;
}

/// How far all diameters can be scaled while each stays within 1 to 300 mm and the tumour stays smaller than a measured liver.
std::pair<double, double> scale_range(const Subject& subject) {
    constexpr double least_mm = 1;
    constexpr double most_mm = 300;
    double low = 0;
    double high = std::numeric_limits<double>::infinity();
    for (const Lesion& lesion : subject.patient.lesions) {
        double smallest = largest_diameter(lesion).value;
        for (const Millimetres d : lesion.diameters) smallest = std::min(smallest, d.value);
        low = std::max(low, least_mm / smallest);
        high = std::min(high, most_mm / largest_diameter(lesion).value);
    }
    if (subject.patient.liver.total_volume && !subject.patient.liver.functional_segments) {
        constexpr double just_below = 0.999;
        high = std::min(high, just_below * std::cbrt(*subject.patient.liver.total_volume / *subject.volumes.tumour));
    }
    return {low, high};
}

}  // namespace

std::vector<Flip> figure_flips(Subject& subject, const std::vector<Verdict>& now) {
    std::vector<Flip> flips;
    const Case& patient = subject.patient;
    const Settings& settings = patient.settings;

    const double line = settings.eligibility_threshold_percent.value_or(thresholds::eligibility.value);
    flips.push_back(flip_of({"/settings/eligibilityThresholdPercent", line, 50, 99,
                             [&](double percent) {
                                 Completion completion = subject.completion();
                                 completion.hold_to(Percent(percent));
                                 return verdicts_of(deciding_lines(subject, completion)).possible;
                             }},
                            now));

    const Completion completion = subject.completion();
    const auto minima = every_value<double>(subject, completion, [](const Completion& c) { return c.minimum_remnant().value; });
    if (minima.size() == 1)
        flips.push_back(flip_of({"/settings/minimumRemnantPercent", minima.front(), 10, 60,
                                 [&](double percent) {
                                     Case other = patient;
                                     other.settings.minimum_remnant_percent = percent;
                                     return verdict_of(other);
                                 }},
                                now));
    if (patient.lesions.empty()) return flips;

    if (patient.liver.total_volume && !patient.liver.functional_segments) {
        const double above_tumour = subject.volumes.tumour->value * 1.001;
        flips.push_back(flip_of({"/liver/totalVolumeMl", patient.liver.total_volume->value, std::max(300.0, above_tumour), 8000,
                                 [&](double millilitres) {
                                     Case other = patient;
                                     other.liver.total_volume = Millilitres(millilitres);
                                     return verdict_of(other);
                                 }},
                                now));
    }
    const auto [low, high] = scale_range(subject);
    if (low <= 1 && high >= 1)
        flips.push_back(
            flip_of({"/lesions/*/diametersMm", 1, low, high, [&](double factor) { return verdict_of(scaled(patient, factor)); }}, now));
    return flips;
}

}  // namespace nelm::assessing
