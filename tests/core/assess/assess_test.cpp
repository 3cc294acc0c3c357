// Assess: whole cases, summaries, and what an empty case is answered.
#include <nelm/assess.h>

#include "core/cases.h"

namespace nelm {
namespace {

using testing::assessed;
using testing::case_of;
using testing::decided;
using testing::Json;
using testing::listed;
using testing::with;

const Json& nothing() {
    static const Json document{{"format", "nelm-case/1"}};
    return document;
}

TEST_CASE("a case of which nothing is known may be anything") {
    const Assessment a = assessed(nothing());
    CHECK(a.verdict.verdict.possible.size() == count_of<Verdict>);
    CHECK(testing::possible(a.grade) == "G1 | G2 | G3 | NEC");
    CHECK(testing::possible(a.group) == "1 | 2 | 3 | 4");
    CHECK((!a.debulking.reach || (a.debulking.reach->min == 0 && a.debulking.reach->max == 100)));
    for (const ThresholdAnswer& threshold : a.debulking.thresholds) CHECK(threshold.reachable == Answer::unknown);
    CHECK(a.flips.empty() == false);  // the debulking line is known
    CHECK(a.warnings.empty());
}

TEST_CASE("six opinions and the policies asked for, whatever is known") {
    for (const Json& document : {nothing(), decided(), listed()}) {
        const Assessment a = assessed(document);
        REQUIRE(a.opinions.size() == 6);
        for (std::size_t i = 0; i < 6; ++i) CHECK(a.opinions[i].source == static_cast<SourceId>(i));
        REQUIRE(a.policies.size() == 2);
        CHECK(a.policies[0].threshold_percent == 70);
        CHECK(a.policies[1].threshold_percent == 90);
        CHECK(a.debulking.thresholds.size() == 3);
        CHECK(a.debulking.thresholds[2].percent == 100);
    }
    const Assessment own = assessed(with(decided(), {{"/settings/thresholdsPercent", {95, 60}}}));
    CHECK(own.policies[0].threshold_percent == 95);
    CHECK(own.policies[1].threshold_percent == 60);
}

TEST_CASE("a summary has the same answers") {
    for (const Json& document : {nothing(), decided(), listed()}) {
        const Assessment whole = assessed(document);
        const Assessment brief = assess(case_of(document), Detail::summary);
        CHECK(brief.verdict.verdict.possible == whole.verdict.verdict.possible);
        CHECK(brief.group.possible == whole.group.possible);
        CHECK(brief.grade.possible == whole.grade.possible);
        CHECK(brief.warnings.size() == whole.warnings.size());
        CHECK(brief.burden.has_value() == whole.burden.has_value());
        CHECK(brief.debulking.reach.has_value() == whole.debulking.reach.has_value());
        CHECK(brief.findings.empty());
    }
}

TEST_CASE("a list: reach, burden, verdict and group together") {
    const Assessment a = assessed(listed());
    CHECK(testing::possible(a.verdict.verdict) == "resection-supported");
    CHECK(testing::possible(a.group) == "2");
    CHECK(a.burden->min == Approx(1.1993573405));
    CHECK(a.burden->max == Approx(1.1993573405));
    CHECK(a.lesions == std::vector<std::string>{"A", "B"});
}

TEST_CASE("a list of which not all is listed is no complete resection") {
    const Assessment a = assessed(with(listed(), {{"/lesionsComplete", false}}));
    CHECK(testing::possible(a.verdict.verdict) == "not-supported | debulking-supported");
    CHECK(a.burden->min == Approx(1.1993573405));
    CHECK(a.burden->max == 100);
    CHECK(testing::possible(a.group) == "2 | 3");
}

TEST_CASE("no safe plan: nothing can be cleared") {
    // 310 mL measured where 1510 mL is standard: 19 % even before anything is removed.
    const Assessment a = assessed(with(listed(), {{"/liver/totalVolumeMl", 310}}));
    CHECK(a.debulking.reach->max == 0);
    CHECK_FALSE(a.debulking.reach_plan.has_value());
    CHECK(testing::possible(a.verdict.verdict) == "not-supported");
}

TEST_CASE("assessing twice gives the same answer, and leaves the case as it was") {
    const Case patient = case_of(listed());
    CHECK(write_assessment(assess(patient)) == write_assessment(assess(patient)));
}

}  // namespace
}  // namespace nelm
