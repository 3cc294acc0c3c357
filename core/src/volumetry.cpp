// Volumetry: the published formulas and how measured and computed volumes take precedence.
#include <nelm/volumetry.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace nelm {
namespace {

constexpr double cubic_millimetres_per_millilitre = 1000;

/// Share of the functional liver in each segment (index 1 to 8), where it was not measured.
/// Assumption: shaped on published series of CT volumetry.
constexpr std::array<double, 9> standard_fractions{0, 0.02, 0.07, 0.09, 0.17, 0.12, 0.085, 0.185, 0.26};

std::array<Millilitres, 9> standard_segments(Millilitres functional, const Segments& removed) {
    double present = 0;
    for (std::size_t s = 1; s <= 8; ++s)
        if (!removed.test(s)) present += standard_fractions[s];
    std::array<Millilitres, 9> segments{};
    for (std::size_t s = 1; s <= 8; ++s)
        if (!removed.test(s) && present > 0) segments[s] = Millilitres(standard_fractions[s] / present * functional.value);
    return segments;
}

}  // namespace

Millilitres StandardVolumes::by(VolumeFormula formula) const {
    switch (formula) {
        case VolumeFormula::vauthey: return vauthey;
        case VolumeFormula::urata: return urata;
        case VolumeFormula::heinemann: return heinemann;
    }
    return vauthey;
}

Millilitres volume_from_diameters(const std::vector<Millimetres>& diameters) {
    std::vector<Millimetres> sorted = diameters;
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    const double a = sorted[0].value;
    double product = a * a * a;
    if (sorted.size() == 2) product = a * sorted[1].value * std::sqrt(a * sorted[1].value);
    if (sorted.size() == 3) product = a * sorted[1].value * sorted[2].value;
    return Millilitres(std::numbers::pi / 6 * product / cubic_millimetres_per_millilitre);
}

Millilitres volume_of(const Lesion& lesion) { return lesion.volume ? *lesion.volume : volume_from_diameters(lesion.diameters); }

Millimetres sphere_diameter(Millilitres volume) {
    return Millimetres(std::cbrt(6 * cubic_millimetres_per_millilitre * volume.value / std::numbers::pi));
}

Millimetres largest_diameter(const Lesion& lesion) {
    if (lesion.diameters.empty()) return sphere_diameter(*lesion.volume);
    return *std::max_element(lesion.diameters.begin(), lesion.diameters.end());
}

SquareMetres body_surface_area(Centimetres height, Kilograms weight) {
    return SquareMetres(std::sqrt(height.value * weight.value / 3600));
}

StandardVolumes standard_volumes(SquareMetres body_surface) {
    const double area = body_surface.value;
    return {Millilitres(1267.28 * area - 794.41), Millilitres(706.2 * area + 2.4), Millilitres(1072.8 * area - 345.7)};
}

Volumes measure(const Case& patient) {
    Volumes volumes;
    volumes.formula = patient.settings.volume_formula.value_or(VolumeFormula::vauthey);
    if (patient.patient.height && patient.patient.weight) {
        volumes.body_surface = body_surface_area(*patient.patient.height, *patient.patient.weight);
        volumes.formulas = standard_volumes(*volumes.body_surface);
        volumes.standard = volumes.formulas->by(volumes.formula);
    }
    Millilitres listed;
    for (const Lesion& lesion : patient.lesions) listed += static_cast<double>(lesion.count) * volume_of(lesion);
    const bool any_listed = !patient.lesions.empty();
    if (any_listed) volumes.tumour = listed;

    const Liver& liver = patient.liver;
    const bool whole_liver = liver.removed_segments && liver.removed_segments->none();
    if (liver.functional_segments) {
        Millilitres sum;
        for (std::size_t s = 1; s <= 8; ++s) sum += (*liver.functional_segments)[s];
        volumes.functional = sum;
        volumes.segments = liver.functional_segments;
        if (any_listed) {
            volumes.total = sum + listed;
            volumes.total_is = TotalVolumeIs::measured;
        } else if (liver.total_volume) {
            volumes.total = liver.total_volume;
            volumes.total_is = TotalVolumeIs::measured;
        }
    } else if (liver.total_volume) {
        volumes.total = liver.total_volume;
        volumes.total_is = TotalVolumeIs::measured;
        if (any_listed) volumes.functional = *liver.total_volume - listed;
    } else if (volumes.standard && whole_liver) {
        volumes.functional = volumes.standard;
        if (any_listed) {
            volumes.total = *volumes.standard + listed;
            volumes.total_is = TotalVolumeIs::estimated;
        }
    }
    if (any_listed && volumes.total) volumes.burden = percent_of(listed, *volumes.total);
    if (!volumes.segments && volumes.functional && liver.removed_segments)
        volumes.segments = standard_segments(*volumes.functional, *liver.removed_segments);
    return volumes;
}

}  // namespace nelm
