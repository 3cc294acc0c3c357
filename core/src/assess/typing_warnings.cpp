// Typing warnings: one function for each kind of slip.
#include "assess/typing_warnings.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "model/plausibility.h"

namespace nelm::assessing {
namespace {

namespace plausible = model::plausibility;
using List = std::vector<Warning>;

/// A number as a reader would type it: at most three decimals, without trailing zeros.
std::string typed(double number) {
    std::string digits = std::to_string(std::round(1000 * number) / 1000);
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.back() == '.') digits.pop_back();
    return digits;
}

bool may_be_centimetres(Millimetres diameter) {
    if (diameter < plausible::small_diameter) return true;
    return diameter < plausible::small_fractional_diameter && diameter.value != std::floor(diameter.value);
}

void diameters_of(const Lesion& lesion, const std::string& pointer, List& list) {
    for (std::size_t d = 0; d < lesion.diameters.size(); ++d) {
        const Millimetres diameter = lesion.diameters[d];
        if (!may_be_centimetres(diameter)) continue;
        list.push_back({pointer + "/diametersMm/" + std::to_string(d), "may-be-centimetres",
                        typed(diameter.value) + " mm is small for a metastasis that imaging shows. If centimetres were meant, it is " +
                            typed(plausible::millimetres_in_centimetre * diameter.value) + " mm. The number is used as it stands."});
    }
}

void volume_against_diameters(const Lesion& lesion, const std::string& pointer, List& list) {
    if (!lesion.volume || lesion.diameters.empty()) return;
    const Millilitres drawn = volume_from_diameters(lesion.diameters);
    const auto apart = [&](Millilitres volume) { return std::max(volume / drawn, drawn / volume); };
    if (apart(*lesion.volume) <= plausible::volume_against_diameters) return;
    const Millilitres as_cubic_millimetres{lesion.volume->value / plausible::cubic_millimetres_in_millilitre};
    const std::string differ = typed(lesion.volume->value) + " mL does not fit the diameters, which give about " + typed(drawn.value) + " mL.";
    if (apart(as_cubic_millimetres) <= plausible::volume_against_diameters)
        list.push_back({pointer + "/volumeMl", "may-be-cubic-millimetres",
                        differ + " If mm³ were meant, it is " + typed(as_cubic_millimetres.value) + " mL. The number is used as it stands."});
    else
        list.push_back({pointer + "/volumeMl", "volume-against-diameters", differ + " The volume is used; please check both."});
}

/// The tumour-free liver as one pointer gives it, against the standard volume.
void against_standard(Millilitres functional, const Volumes& volumes, bool may_be_small, const char* pointer, List& list) {
    if (!volumes.standard) return;
    const double share = functional / *volumes.standard;
    if (share > plausible::most_of_standard)
        list.push_back({pointer, "liver-large-for-body",
                        "More than twice the standard liver volume of this body, without the listed tumour: please check the volume, "
                        "height and weight."});
    if (!may_be_small && share < plausible::least_of_standard)
        list.push_back({pointer, "liver-small-for-body",
                        "Less than half of the standard liver volume of this body: please check the volume, height and weight."});
}

bool has_removed_segments(const Liver& liver) { return liver.removed_segments && liver.removed_segments->any(); }

}  // namespace

void lesion_units(const Case& patient, List& list) {
    for (std::size_t i = 0; i < patient.lesions.size(); ++i) {
        const std::string pointer = "/lesions/" + std::to_string(i);
        diameters_of(patient.lesions[i], pointer, list);
        volume_against_diameters(patient.lesions[i], pointer, list);
    }
}

void liver_size(const Case& patient, const Volumes& volumes, List& list) {
    // What an earlier resection left may be small.
    const bool may_be_small = has_removed_segments(patient.liver);
    if (patient.liver.functional_segments) {
        Millilitres sum{0};
        for (const Millilitres segment : *patient.liver.functional_segments) sum += segment;
        against_standard(sum, volumes, may_be_small, "/liver/functionalSegmentsMl", list);
    }
    if (patient.liver.total_volume) {
        // Tumour that is not listed makes a liver large: without a list only what is too small is asked about.
        const Millilitres rest = *patient.liver.total_volume - volumes.tumour.value_or(Millilitres{0});
        const bool too_large_is_tumour = !volumes.tumour && volumes.standard && rest > plausible::most_of_standard * *volumes.standard;
        if (!too_large_is_tumour) against_standard(rest, volumes, may_be_small, "/liver/totalVolumeMl", list);
    }
}

void body_size(const Patient& patient, List& list) {
    if (!patient.height || !patient.weight) return;
    const double metres = patient.height->value / 100;
    const double index = patient.weight->value / (metres * metres);
    if (index < plausible::least_body_mass_index || index > plausible::most_body_mass_index)
        list.push_back({"/patient/weightKg", "unusual-body-size",
                        "Height and weight give a body-mass index of " + typed(std::round(index)) +
                            " kg/m²: please check both. They set the standard liver volume."});
}

void zeros(const Case& patient, List& list) {
    const auto ask = [&](std::string pointer, const char* what) {
        list.push_back({std::move(pointer), "zero-or-not-measured", std::string(what) + " of 0: if it was not measured, leave it empty."});
    };
    const auto is_zero = [](const std::optional<Interval>& number) { return number && number->exact() && number->max == 0; };
    if (is_zero(patient.tumour.ki67_percent)) ask("/tumour/ki67Percent", "A Ki-67");
    if (is_zero(patient.estimates.tumour_burden_percent)) ask("/estimates/tumourBurdenPercent", "A tumour burden");
    if (is_zero(patient.estimates.remnant_percent)) ask("/estimates/remnantPercent", "A remnant");
    if (!patient.liver.functional_segments) return;
    const Segments removed = patient.liver.removed_segments.value_or(Segments{});
    for (std::size_t s = 1; s <= 8; ++s)
        if ((*patient.liver.functional_segments)[s].value == 0 && !removed.test(s))
            ask("/liver/functionalSegmentsMl/" + std::to_string(s), "A segment's volume");
}

}  // namespace nelm::assessing
