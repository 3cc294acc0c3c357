// Plausibility: beyond which figures a value is asked about. None of them is a rule: no answer rests on one.
#pragma once

#include <nelm/quantity.h>

namespace nelm::model::plausibility {

// All of these are assumptions of this project: no source speaks of typing errors. They are wide, so that a usual case is not asked.

/// A listed metastasis of less than this is rarely measured; in centimetres the number would be usual.
inline constexpr Millimetres small_diameter{5};
/// Below this a diameter with a fraction of a millimetre is more usual in centimetres.
inline constexpr Millimetres small_fractional_diameter{10};
inline constexpr double millimetres_in_centimetre = 10;
/// A measured volume and the ellipsoid of the diameters differ by less than this factor, whatever the shape.
inline constexpr double volume_against_diameters = 3;
inline constexpr double cubic_millimetres_in_millilitre = 1000;
/// Tumour-free liver against the standard volume of the body: the shares between which it usually lies.
inline constexpr double least_of_standard = 0.5;
inline constexpr double most_of_standard = 2;
/// Body-mass index, kg/m²: outside of this, height or weight is asked about.
inline constexpr double least_body_mass_index = 12;
inline constexpr double most_body_mass_index = 60;

}  // namespace nelm::model::plausibility
