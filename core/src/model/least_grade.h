// Least grade: what Ki-67 and mitoses call for at least, whatever is reported.
#pragma once

#include <algorithm>

#include "model/thresholds.h"
#include <nelm/case.h>

namespace nelm::model {

/// The lowest grade that an index of at least this value calls for (S80).
inline Grade called_for(double index, const Threshold& g1, const Threshold& g3) {
    if (g3.line().met_by(index)) return Grade::g3;
    return g1.line().met_by(index) ? Grade::g1 : Grade::g2;
}

/// The lowest grade that can be reported beside these indices.
inline Grade least_grade(const Tumour& tumour) {
    Grade least = Grade::g1;
    if (tumour.ki67_percent) least = std::max(least, called_for(tumour.ki67_percent->min, thresholds::ki67_g1, thresholds::ki67_g3));
    if (tumour.mitoses_per_2mm2)
        least = std::max(least, called_for(tumour.mitoses_per_2mm2->min, thresholds::mitoses_g1, thresholds::mitoses_g3));
    return least;
}

}  // namespace nelm::model
