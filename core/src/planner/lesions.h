// Lesions: what of a problem can be treated locally, and the volumes that any set of resected segments frees.
#pragma once

#include <array>
#include <limits>
#include <vector>

#include "planner/problem.h"
#include <nelm/couinaud.h>

namespace nelm::planner {

inline constexpr double infinity = std::numeric_limits<double>::infinity();

/// An entry that can be treated locally.
struct Treatable {
    Segments segments;
    double volume;    ///< mL, of one
    double wedge;     ///< mL lost by wedging one; infinite where it may not be
    double ablation;  ///< mL lost by ablating one; infinite where it may not be, or where a wedge costs no more
    double smaller;   ///< mL: the shell by the smaller of the two margins, allowed or not
    int count;
    std::size_t entry;  ///< which entry of the problem this is

    bool alike(const Treatable& other) const {
        return volume == other.volume && wedge == other.wedge && ablation == other.ablation;
    }
};

/// Made once for a problem; all residuals are picked from it.
struct Lesions {
    explicit Lesions(const Problem& problem);

    std::vector<Treatable> treatable;  ///< largest first, alike ones side by side, these in case order
    double wedge_margin;               ///< mm
    double ablation_margin;            ///< mm
    double most_gain = 0;              ///< mL of tumour: at most what the limits let local treatments gain
    double rounding = 0;               ///< mL: more than sums of these volumes in another order differ by
    double least_ratio = infinity;     ///< mL of liver: at least what a mL of tumour costs when treated locally
};

/// A number of segments of 1 to 8 as the index of a table over all sets of them.
inline std::size_t index_of(const Segments& segments) { return segments.to_ulong() >> first_segment; }
inline constexpr std::size_t sets_of_segments = 256;

/// What each set of resected segments would take along.
struct Freed {
    Segments segments;     ///< the union of the segments of all lesions that lie within the set
    double volume = 0;     ///< mL of tumour within the set
    double treatable = 0;  ///< mL of it that could be treated locally instead
};

/// One for each set of segments, by index_of.
std::array<Freed, sets_of_segments> freed_by_sets(const Problem& problem);

}  // namespace nelm::planner
