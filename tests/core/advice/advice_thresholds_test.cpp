// Advice thresholds: figures and signs, ids that no other threshold has.
#include "advice/advice_thresholds.h"

#include <set>
#include <string>

#include "core/catch.h"

namespace nelm::advice {
namespace {

void is(const model::Threshold& threshold, model::Comparator comparator, double value) {
    CAPTURE(std::string(threshold.id));
    CHECK(threshold.value == value);
    CHECK(threshold.comparator == comparator);
}

TEST_CASE("figures and signs of the decision model's section on advice") {
    using model::Comparator;
    is(thresholds::near_complete, Comparator::at_least, 90);
    is(thresholds::transplant_ki67, Comparator::below, 10);
    is(thresholds::transplant_burden, Comparator::at_most, 50);
    is(thresholds::transplant_age_2007, Comparator::at_most, 55);
    is(thresholds::transplant_age_later, Comparator::at_most, 60);
}

TEST_CASE("each has its own id and says what is assumed") {
    std::set<std::string> ids;
    for (const model::Threshold* threshold : model::thresholds::all) ids.insert(std::string(threshold->id));
    for (const model::Threshold* threshold : thresholds::all) {
        CAPTURE(std::string(threshold->id));
        CHECK(ids.insert(std::string(threshold->id)).second);
        CHECK_FALSE(threshold->meaning.empty());
        CHECK_FALSE(threshold->basis.assumption.empty());
    }
}

}  // namespace
}  // namespace nelm::advice
