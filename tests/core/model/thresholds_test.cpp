// Thresholds: the figures and signs as the decision model writes them, and unique ids.
#include "model/thresholds.h"

#include <set>
#include <string>

#include "core/catch.h"

namespace nelm::model {
namespace {

namespace t = thresholds;

void is(const Threshold& threshold, Comparator comparator, double value) {
    CAPTURE(std::string(threshold.id));
    CHECK(threshold.value == value);
    CHECK(threshold.comparator == comparator);
}

TEST_CASE("figures and signs of the decision model") {
    // Section 1 (S80).
    is(t::ki67_g1, Comparator::below, 3);
    is(t::ki67_g3, Comparator::above, 20);
    is(t::mitoses_g1, Comparator::below, 2);
    is(t::mitoses_g3, Comparator::above, 20);
    is(t::ki67_unusual_for_well, Comparator::above, 55);
    is(t::ki67_unusual_for_poor, Comparator::at_most, 20);
    // Sections 5 and 6.
    is(t::high_burden, Comparator::above, 25);
    is(t::late_stage_burden, Comparator::above, 75);
    is(t::eligibility, Comparator::at_least, 70);
    is(t::strict_debulking, Comparator::at_least, 90);
    is(t::complete, Comparator::at_least, 100);
    is(t::something, Comparator::above, 0);
    is(t::group_debulking, Comparator::at_least, 70);
    is(t::solitary, Comparator::at_most, 1);
    // Section 3.
    is(t::remnant, Comparator::above, 20);
    is(t::remnant_injured, Comparator::above, 30);
    is(t::remnant_cirrhosis, Comparator::above, 40);
    is(t::max_wedge_diameter, Comparator::at_most, 50);
    is(t::max_ablation_diameter, Comparator::at_most, 30);
    is(t::max_ablations, Comparator::at_most, 16);
    is(t::max_local_treatments, Comparator::at_most, 36);
    is(t::major_segments, Comparator::at_least, 3);
    is(t::major_loss, Comparator::above, 40);
    CHECK(t::wedge_margin.value == 5);
    CHECK(t::ablation_margin.value == 5);
    // Section 2, and section 4 on estimates.
    CHECK(t::measured_volumes_agree_within == 0.10);
    CHECK(t::measured_volumes_warn_beyond == 0.03);
    CHECK(t::estimate_agreement_points == 10);
}

TEST_CASE("ids and meanings are there and unique") {
    std::set<std::string> ids;
    for (const Threshold* threshold : t::all) {
        CAPTURE(std::string(threshold->id));
        CHECK(ids.insert(std::string(threshold->id)).second);
        CHECK_FALSE(threshold->meaning.empty());
        CHECK_FALSE(threshold->unit.empty());
    }
}

TEST_CASE("a setting moves the figure and keeps the sign") {
    CHECK(t::eligibility.at(80).value == 80);
    CHECK(t::eligibility.at(80).comparator == t::eligibility.comparator);
    CHECK(t::eligibility.line().value == 70);
}

}  // namespace
}  // namespace nelm::model
