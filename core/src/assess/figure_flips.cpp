// Figure flips: bisection. Moved one way, each of these figures only ever takes the reach and the burden one way, so a
// verdict that has changed does not change back, and the first change can be bracketed. Where estimates stand beside the
// list it can: they count only while far from it, and go on counting where the list's own figures have passed a line. So the
// way is cut where they pass the list's agreed distance, and where the list's figures pass a line.
#include "assess/figure_flips.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include "assess/lesions_together.h"
#include "assess/three_digits.h"
#include "model/thresholds.h"

namespace nelm::assessing {
namespace {

namespace thresholds = model::thresholds;
using completion::Completion;

/// What a value of the figure comes to.
struct Outcome {
    std::vector<Verdict> verdict;
    std::vector<int> places;  ///< of the list against the estimates and the lines, where both are given
    friend bool operator==(const Outcome&, const Outcome&) = default;
};

struct Figure {
    std::string_view pointer;
    double known;
    double min;
    double max;
    std::function<Outcome(double)> at;
};

std::vector<int> places_of(Subject& subject) {
    const Case& patient = subject.patient;
    if (patient.lesions.empty() || !(patient.estimates.debulking_percent || patient.estimates.tumour_burden_percent)) return {};
    return every_value<int>(subject, subject.completion(), [](const Completion& c) { return c.place_of_list(); });
}

Outcome outcome_of(const Case& patient) {
    Subject subject(patient);
    Outcome outcome{verdicts_of(deciding_lines_together(subject, subject.completion())).possible, {}};
    outcome.places = places_of(subject);
    return outcome;
}

struct Change {
    double to;
    std::vector<Verdict> verdict;
};

/// Two values close together between which the outcome changes from that of `from`, on the way to `end`.
struct Bracket {
    double same;
    double changed;
    Outcome beyond;
};

std::optional<Bracket> next_change(const Figure& figure, double from, const Outcome& here, double end) {
    constexpr double narrow = 1e-4;  // of the value: finer than three digits
    if (from == end) return std::nullopt;
    Bracket bracket{from, end, figure.at(end)};
    if (bracket.beyond == here) return std::nullopt;
    while (std::abs(bracket.changed - bracket.same) > narrow * std::max(std::abs(bracket.same), std::abs(bracket.changed))) {
        const double middle = (bracket.same + bracket.changed) / 2;
        Outcome there = figure.at(middle);
        if (there == here) {
            bracket.same = middle;
        } else {
            bracket.changed = middle;
            bracket.beyond = std::move(there);
        }
    }
    return bracket;
}

/// The first change on the way from the known value to `end`.
std::optional<Change> first_change(const Figure& figure, double end, const Outcome& now) {
    // There are few lines and distances, so there are few changes in which the verdict stays.
    auto bracket = next_change(figure, figure.known, now, end);
    while (bracket && bracket->beyond.verdict == now.verdict) bracket = next_change(figure, bracket->changed, bracket->beyond, end);
    if (!bracket) return std::nullopt;
    // Of the values of three digits, the first beyond the last that is known to change nothing.
    double to = three_digits_beyond(figure.known, bracket->same, false);
    if (std::abs(to - figure.known) > std::abs(end - figure.known)) to = end;
    std::vector<Verdict> then = figure.at(to).verdict;
    if (then == now.verdict) {
        to = three_digits_beyond(figure.known, bracket->changed, true);
        if (std::abs(to - figure.known) > std::abs(end - figure.known)) to = end;
        then = figure.at(to).verdict;
    }
    if (then == now.verdict) return std::nullopt;  // the change is narrower than three digits
    return Change{to, std::move(then)};
}

Flip flip_of(const Figure& figure, const Outcome& now) {
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

/// How far all lesions can be scaled while they stay what a case may hold (1 to 300 mm, at most 8000 mL) and smaller than a
/// measured liver.
std::pair<double, double> scale_range(const Subject& subject) {
    constexpr double least_mm = 1;
    constexpr double most_mm = 300;
    constexpr double most_ml = 8000;
    double low = 0;
    double high = std::numeric_limits<double>::infinity();
    for (const Lesion& lesion : subject.patient.lesions) {
        double smallest = largest_diameter(lesion).value;
        for (const Millimetres d : lesion.diameters) smallest = std::min(smallest, d.value);
        low = std::max(low, least_mm / smallest);
        high = std::min(high, most_mm / largest_diameter(lesion).value);
        if (lesion.volume) high = std::min(high, std::cbrt(most_ml / lesion.volume->value));
    }
    if (subject.patient.liver.total_volume && !subject.patient.liver.functional_segments) {
        constexpr double just_below = 0.999;
        high = std::min(high, just_below * std::cbrt(*subject.patient.liver.total_volume / *subject.volumes.tumour));
    }
    return {low, high};
}

}  // namespace

std::vector<Flip> figure_flips(Subject& subject, const std::vector<Verdict>& verdict) {
    std::vector<Flip> flips;
    const Outcome now{verdict, places_of(subject)};
    const Case& patient = subject.patient;
    const Settings& settings = patient.settings;

    const double line = settings.eligibility_threshold_percent.value_or(thresholds::eligibility.value);
    flips.push_back(flip_of({"/settings/eligibilityThresholdPercent", line, 50, 99,
                             [&](double percent) {
                                 Completion completion = subject.completion();
                                 completion.hold_to(Percent(percent));
                                 return Outcome{verdicts_of(deciding_lines_together(subject, completion)).possible, now.places};
                             }},
                            now));

    const Completion completion = subject.completion();
    const auto minima = every_value<double>(subject, completion, [](const Completion& c) { return c.minimum_remnant().value; });
    if (minima.size() == 1)
        flips.push_back(flip_of({"/settings/minimumRemnantPercent", minima.front(), 10, 60,
                                 [&](double percent) {
                                     Case other = patient;
                                     other.settings.minimum_remnant_percent = percent;
                                     return outcome_of(other);
                                 }},
                                now));
    if (patient.lesions.empty()) return flips;

    if (patient.liver.total_volume && !patient.liver.functional_segments) {
        const double above_tumour = subject.volumes.tumour->value * 1.001;
        flips.push_back(flip_of({"/liver/totalVolumeMl", patient.liver.total_volume->value, std::max(300.0, above_tumour), 8000,
                                 [&](double millilitres) {
                                     Case other = patient;
                                     other.liver.total_volume = Millilitres(millilitres);
                                     return outcome_of(other);
                                 }},
                                now));
    }
    const auto [low, high] = scale_range(subject);
    if (low <= 1 && high >= 1)
        flips.push_back(
            flip_of({"/lesions/*/diametersMm", 1, low, high, [&](double factor) { return outcome_of(scaled(patient, factor)); }}, now));
    return flips;
}

}  // namespace nelm::assessing
