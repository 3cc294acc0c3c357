// Triplets of section 1: the grade.
#pragma once

#include "core/boundaries/triplet.h"

namespace nelm::testing {

/// S80. The other index is that of a grade 1 tumour, so the one in question decides; unknown, it leaves every grade.
inline std::vector<Triplet> grade_triplets() {
    using namespace model::thresholds;
    const std::string ki67 = "/tumour/ki67Percent";
    const std::string mitoses = "/tumour/mitosesPer2mm2";
    const std::string any = "G1 | G2 | G3";
    return {
        {&ki67_g1, decided(), ki67, grade, side(2.9, "G1"), side(3, "G2"), side(3.1, "G2"), any},
        {&ki67_g3, decided(), ki67, grade, side(19.9, "G2"), side(20, "G2"), side(20.1, "G3"), any},
        {&mitoses_g1, decided(), mitoses, grade, side(1.9, "G1"), side(2, "G2"), side(2.1, "G2"), any},
        {&mitoses_g3, decided(), mitoses, grade, side(19.9, "G2"), side(20, "G2"), side(20.1, "G3"), any},
    };
}

}  // namespace nelm::testing
