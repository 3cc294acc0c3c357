// Volumetry: formulas worked out by hand, and which volume stands where several could (decision model, section 2).
#include <nelm/volumetry.h>

#include <string>

#include "core/cases.h"

namespace nelm {
namespace {

using testing::case_of;
using testing::listed;
using testing::with;

Lesion of_diameters(std::vector<double> millimetres) {
    Lesion lesion;
    for (const double d : millimetres) lesion.diameters.emplace_back(d);
    return lesion;
}

TEST_CASE("a lesion's volume from its diameters") {
    // pi/6 · 8 mL; the third of two diameters is their geometric mean; three make an ellipsoid.
    CHECK(volume_of(of_diameters({20})).value == Approx(4.1887902048));
    CHECK(volume_of(of_diameters({30, 20})).value == Approx(7.6952989810));
    CHECK(volume_of(of_diameters({20, 30})).value == Approx(7.6952989810));
    CHECK(volume_of(of_diameters({10, 30, 20})).value == Approx(3.1415926536));
}

TEST_CASE("a given volume wins, the largest diameter stays") {
    Lesion lesion = of_diameters({10, 31});
    lesion.volume = Millilitres(2);
    CHECK(volume_of(lesion) == Millilitres(2));
    CHECK(largest_diameter(lesion) == Millimetres(31));
}

TEST_CASE("a volume alone has its sphere's diameter") {
    // d = cbrt(6000/pi) mm for 1 mL.
    Lesion lesion;
    lesion.volume = Millilitres(1);
    CHECK(largest_diameter(lesion).value == Approx(12.4070098180));
    CHECK(sphere_diameter(Millilitres(4.1887902048)).value == Approx(20));
}

TEST_CASE("body surface and standard volumes") {
    // sqrt(170 · 70 / 3600) m², then the three published lines.
    const SquareMetres area = body_surface_area(Centimetres(170), Kilograms(70));
    CHECK(area.value == Approx(1.8181186858));
    const StandardVolumes volumes = standard_volumes(area);
    CHECK(volumes.vauthey.value == Approx(1509.6554481059));
    CHECK(volumes.urata.value == Approx(1286.3554158926));
    CHECK(volumes.heinemann.value == Approx(1604.7777260969));
    CHECK(volumes.by(VolumeFormula::vauthey) == volumes.vauthey);
    CHECK(volumes.by(VolumeFormula::urata) == volumes.urata);
    CHECK(volumes.by(VolumeFormula::heinemann) == volumes.heinemann);
}

TEST_CASE("nothing measured, no segment removed: the formula speaks of the functional liver") {
    // T = pi/6 · (8 + 27) mL; F = B; L = B + T.
    const Volumes volumes = measure(case_of(listed()));
    CHECK(volumes.tumour->value == Approx(18.3259571459));
    CHECK(volumes.functional->value == Approx(1509.6554481059));
    CHECK(volumes.total->value == Approx(1527.9814052519));
    CHECK(volumes.total_is == TotalVolumeIs::estimated);
    CHECK(volumes.burden->value == Approx(1.1993573405));
}

TEST_CASE("the formula of the settings is used") {
    const Volumes volumes = measure(case_of(with(listed(), {{"/settings/volumeFormula", "urata"}})));
    CHECK(volumes.formula == VolumeFormula::urata);
    CHECK(volumes.standard->value == Approx(1286.3554158926));
    CHECK(volumes.functional->value == Approx(1286.3554158926));
}

TEST_CASE("a measured total is the liver, tumour included") {
    const Volumes volumes = measure(case_of(with(listed(), {{"/liver/totalVolumeMl", 1500}})));
    CHECK(volumes.total->value == 1500);
    CHECK(volumes.total_is == TotalVolumeIs::measured);
    CHECK(volumes.functional->value == Approx(1481.6740428541));
    CHECK(volumes.burden->value == Approx(100 * 18.3259571459 / 1500));
}

TEST_CASE("measured segments win over a measured total") {
    const auto segments = testing::Json::parse(R"({"1":30,"2":100,"3":130,"4":250,"5":180,"6":130,"7":280,"8":400})");
    const Volumes volumes = measure(case_of(with(listed(), {{"/liver/functionalSegmentsMl", segments}, {"/liver/totalVolumeMl", 1500}})));
    CHECK(volumes.functional->value == Approx(1500));
    CHECK(volumes.total->value == Approx(1518.3259571459));
    CHECK(volumes.total_is == TotalVolumeIs::measured);
    CHECK((*volumes.segments)[8].value == 400);
}

TEST_CASE("a removed segment and nothing measured: the functional volume is unknown") {
    const Volumes volumes = measure(case_of(with(listed(), {{"/liver/removedSegments", {8}}})));
    CHECK(volumes.standard.has_value());
    CHECK_FALSE(volumes.functional.has_value());
    CHECK_FALSE(volumes.total.has_value());
    CHECK_FALSE(volumes.burden.has_value());
    CHECK_FALSE(volumes.segments.has_value());
}

TEST_CASE("removed segments unknown: nothing stands in") {
    const Volumes volumes = measure(case_of(with(listed(), {{"/liver/removedSegments", nullptr}})));
    CHECK_FALSE(volumes.functional.has_value());
    CHECK_FALSE(volumes.burden.has_value());
}

TEST_CASE("height or weight unknown: the standard volume is unknown") {
    for (const char* missing : {"/patient/heightCm", "/patient/weightKg"}) {
        const Volumes volumes = measure(case_of(with(listed(), {{missing, nullptr}})));
        CAPTURE(missing);
        CHECK_FALSE(volumes.body_surface.has_value());
        CHECK_FALSE(volumes.formulas.has_value());
        CHECK_FALSE(volumes.standard.has_value());
        CHECK_FALSE(volumes.functional.has_value());
        CHECK(volumes.tumour.has_value());
    }
}

TEST_CASE("segments without measurement share the functional volume by the standard fractions") {
    // 2, 7, 9, 17, 12, 8.5, 18.5 and 26 % of F.
    const Volumes volumes = measure(case_of(listed()));
    const double fractions[] = {0, 0.02, 0.07, 0.09, 0.17, 0.12, 0.085, 0.185, 0.26};
    for (std::size_t s = 1; s <= 8; ++s) {
        CAPTURE(s);
        CHECK((*volumes.segments)[s].value == Approx(fractions[s] * 1509.6554481059));
    }
}

TEST_CASE("the fractions of the segments that are there sum to one") {
    // 6 and 7 removed: 73 % is left of the fractions.
    const Volumes volumes = measure(case_of(
        with(listed(), {{"/liver/removedSegments", {6, 7}}, {"/lesions/0/segments", {5}}, {"/liver/totalVolumeMl", 1200}})));
    const double functional = 1200 - 18.3259571459;
    CHECK((*volumes.segments)[6] == Millilitres(0));
    CHECK((*volumes.segments)[7] == Millilitres(0));
    CHECK((*volumes.segments)[8].value == Approx(functional * 0.26 / 0.73));
    Millilitres sum;
    for (std::size_t s = 1; s <= 8; ++s) sum += (*volumes.segments)[s];
    CHECK(sum.value == Approx(functional));
}

TEST_CASE("a group counts as often as it has lesions") {
    const Volumes volumes = measure(case_of(with(listed(), {{"/lesions/0/count", 10}})));
    CHECK(volumes.tumour->value == Approx(41.887902048 + 14.1371669412));
}

TEST_CASE("without a list there is no tumour volume") {
    for (const bool empty : {false, true}) {
        testing::Json document = testing::decided();
        if (empty) document["lesions"] = testing::Json::array();
        document["liver"]["totalVolumeMl"] = 1500;
        const Volumes volumes = measure(case_of(document));
        CHECK_FALSE(volumes.tumour.has_value());
        CHECK_FALSE(volumes.burden.has_value());
        CHECK(volumes.total == Millilitres(1500));
    }
}

}  // namespace
}  // namespace nelm
