// Volumetry: volumes of lesions, tumour and liver, measured or by a named formula; nothing else stands in.
#pragma once

#include <array>
#include <optional>

#include <nelm/case.h>

namespace nelm {

/// Where the total liver volume comes from.
enum class TotalVolumeIs { measured, estimated };

/// The standard liver volume of this body by each published formula.
struct StandardVolumes {
    Millilitres vauthey;
    Millilitres urata;
    Millilitres heinemann;

    Millilitres by(VolumeFormula formula) const;
};

/// What can be said of the liver's volumes. An absent value is unknown.
struct Volumes {
    std::optional<SquareMetres> body_surface;       ///< Mosteller
    std::optional<StandardVolumes> formulas;
    std::optional<Millilitres> standard;            ///< B: by the formula that the settings name
    std::optional<Millilitres> tumour;              ///< T: the listed lesions; absent when none is listed
    std::optional<Millilitres> functional;          ///< F: tumour-free liver
    std::optional<Millilitres> total;               ///< L: tumour included
    std::optional<TotalVolumeIs> total_is;
    std::optional<Percent> burden;                  ///< 100 T/L of what is listed
    std::optional<std::array<Millilitres, 9>> segments;  ///< functional volume of segments 1 to 8
    VolumeFormula formula = VolumeFormula::vauthey;
};

/// The volume of an ellipsoid with these diameters; the third of two is their geometric mean, one is a sphere.
/// Takes one to three diameters.
Millilitres volume_from_diameters(const std::vector<Millimetres>& diameters);

/// The volume of one lesion of the entry: as given, or from its diameters.
Millilitres volume_of(const Lesion& lesion);

/// The diameter of the sphere of this volume.
Millimetres sphere_diameter(Millilitres volume);

/// The largest diameter: as measured, or of the sphere where only a volume is given.
Millimetres largest_diameter(const Lesion& lesion);

/// The body surface area by Mosteller's formula.
SquareMetres body_surface_area(Centimetres height, Kilograms weight);

/// The standard liver volume by each formula.
StandardVolumes standard_volumes(SquareMetres body_surface);

/// All volumes that the case determines.
Volumes measure(const Case& patient);

}  // namespace nelm
