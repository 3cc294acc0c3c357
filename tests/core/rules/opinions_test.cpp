// Opinions: each source's lines, in their order (decision model, section 6). No line follows a setting.
#include "rules/opinions/opinion.h"

#include <string>

#include "core/cases.h"
#include "core/pointers.h"

namespace nelm {
namespace {

using testing::Changes;
using testing::decided;
using testing::with;
using namespace testing::pointers;

constexpr SourceId singh = SourceId::nanets_2021_for;
constexpr SourceId clarke = SourceId::nanets_2021_against;
constexpr SourceId editorial = SourceId::editorial_2018;
constexpr SourceId bello = SourceId::bello_clarke_2024;
constexpr SourceId zhang = SourceId::zhang_kunz_2022;
constexpr SourceId review = SourceId::topic_review;

std::string stance(SourceId source, const Changes& changes) { return testing::stance(with(decided(), changes), source); }

TEST_CASE("of lung and thymus all are silent") {
    for (const SourceId source : {singh, clarke, editorial, bello, zhang, review}) {
        CHECK(stance(source, {{"/tumour/primarySite", "lung"}, {failure, true}}) == "silent");
        CHECK(stance(source, {{"/tumour/primarySite", "thymus"}}) == "silent");
    }
}

TEST_CASE("of carcinoma three are silent, two are against, Clarke lists options") {
    for (const SourceId source : {editorial, bello, zhang}) CHECK(stance(source, {{differentiation, "poor"}}) == "silent");
    for (const SourceId source : {singh, review}) CHECK(stance(source, {{differentiation, "poor"}}) == "against");
    CHECK(stance(clarke, {{differentiation, "poor"}}) == "conditional");
    CHECK(stance(editorial, {{differentiation, nullptr}}) == "favours | silent");
}

TEST_CASE("a failing liver or an unfit patient silences who would favour") {
    for (const Changes& changes : std::vector<Changes>{{{failure, true}}, {{fit, false}}}) {
        CHECK(stance(singh, changes) == "silent");
        CHECK(stance(bello, changes) == "silent");
        CHECK(stance(editorial, changes) == "against");
    }
    CHECK(stance(zhang, {{reach, 100}, {fit, false}}) == "silent");
    // Only a stance that would be favours: another stands.
    CHECK(stance(bello, {{fit, false}, {burden, 30}}) == "conditional");
    CHECK(stance(singh, {{fit, false}, {ki67, 30}}) == "against");
    CHECK(stance(review, {{reach, 100}, {fit, false}}) == "silent");
}

TEST_CASE("Singh: against with what he names, else in favour") {
    CHECK(stance(singh, {}) == "favours");
    CHECK(stance(singh, {{ki67, 20.1}}) == "against");
    CHECK(stance(singh, {{ki67, 20}}) == "favours");
    CHECK(stance(singh, {{outside, "limited"}}) == "against");
    CHECK(stance(singh, {{outside, "significant"}}) == "against");
    CHECK(stance(singh, {{outside, "regional-nodes"}}) == "favours");
    CHECK(stance(singh, {{"/carcinoidHeartDisease", "present"}}) == "against");
    CHECK(stance(singh, {{"/carcinoidHeartDisease", "corrected"}}) == "favours");
    CHECK(stance(singh, {{"/peritonealCarcinomatosis", true}}) == "against");
    CHECK(stance(singh, {{reach, 69.9}}) == "against");                        // group 3
    CHECK(stance(singh, {{reach, 69.9}, {controlled, false}}) == "favours");   // group 4
    CHECK(stance(singh, {{reach, 0}, {controlled, false}}) == "against");      // group 3
}

TEST_CASE("Clarke: of what cannot be cleared") {
    CHECK(stance(clarke, {{reach, 100}}) == "silent");
    CHECK(stance(clarke, {{reach, 99.9}}) == "conditional");
    CHECK(stance(clarke, {{reach, nullptr}}) == "conditional | silent");
}

TEST_CASE("the editorial, line by line") {
    CHECK(stance(editorial, {{burden, 75.1}}) == "against");
    CHECK(stance(editorial, {{burden, 75}}) == "favours");
    CHECK(stance(editorial, {{hormonal, false}, {burden, 25.1}, {in_place, true}}) == "against");
    CHECK(stance(editorial, {{in_place, true}}) == "conditional");
    CHECK(stance(editorial, {{in_place, true}, {"/primary/resectable", true}}) == "favours");
    CHECK(stance(editorial, {{hormonal, false}, {burden, 25.1}}) == "conditional");
    CHECK(stance(editorial, {{outside, "limited"}}) == "conditional");
    CHECK(stance(editorial, {{outside, "significant"}}) == "conditional");
    CHECK(stance(editorial, {}) == "favours");
    CHECK(stance(editorial, {{reach, 70}}) == "favours");
    CHECK(stance(editorial, {{reach, 69.9}, {controlled, false}}) == "conditional");
    CHECK(stance(editorial, {{reach, 0}, {controlled, false}}) == "against");
    CHECK(stance(editorial, {{functioning, false}, {hormonal, false}}) == "conditional");
    CHECK(stance(editorial, {{functioning, false}, {hormonal, false}, {reach, 69.9}}) == "against");
}

TEST_CASE("Bello and Clarke, line by line") {
    CHECK(stance(bello, {{outside, "limited"}}) == "conditional");
    CHECK(stance(bello, {{burden, 25.1}}) == "conditional");
    CHECK(stance(bello, {{burden, 25}}) == "favours");
    CHECK(stance(bello, {{hormonal, false}}) == "conditional");
    CHECK(stance(bello, {{reach, 69.9}}) == "conditional");
}

TEST_CASE("Zhang and Kunz, line by line") {
    CHECK(stance(zhang, {{reach, 100}}) == "favours");
    CHECK(stance(zhang, {{reach, 100}, {outside, "regional-nodes"}}) == "favours");
    CHECK(stance(zhang, {{reach, 100}, {outside, "limited"}}) == "silent");
    CHECK(stance(zhang, {{reach, 100}, {in_place, true}}) == "silent");
    CHECK(stance(zhang, {{reach, 100}, {burden, 25.1}}) == "conditional");
    CHECK(stance(zhang, {}) == "silent");
    CHECK(stance(zhang, {{progressing, true}}) == "conditional");
    CHECK(stance(zhang, {{progressing, true}, {hormonal, false}}) == "silent");
    CHECK(stance(zhang, {{hormonal, false}, {burden, 25.1}}) == "conditional");
}

TEST_CASE("the topic review, line by line") {
    CHECK(stance(review, {{failure, true}}) == "against");
    CHECK(stance(review, {{"/liver/childPugh", "B"}}) == "against");
    CHECK(stance(review, {{"/liver/childPugh", "C"}}) == "against");
    CHECK(stance(review, {{outside, "significant"}}) == "against");
    CHECK(stance(review, {{reach, 69.9}}) == "against");
    CHECK(stance(review, {{reach, 100}, {ki67, 21}}) == "conditional");
    CHECK(stance(review, {{reach, 100}, {outside, "limited"}}) == "conditional");
    CHECK(stance(review, {{reach, 100}, {outside, "regional-nodes"}}) == "favours");
    CHECK(stance(review, {}) == "conditional");
}

TEST_CASE("no stance follows a setting") {
    const testing::Json strict = with(decided(), {{"/settings/eligibilityThresholdPercent", 95},
                                                  {"/settings/lateStageBurdenPercent", 50},
                                                  {burden, 60},
                                                  {"/settings/thresholdsPercent", {95}}});
    const testing::Json usual = with(decided(), {{burden, 60}});
    for (const SourceId source : {singh, clarke, editorial, bello, zhang, review})
        CHECK(testing::stance(strict, source) == testing::stance(usual, source));
}

TEST_CASE("the six in the order of the decision model, and each ends with a line that always holds") {
    REQUIRE(rules::opinions().size() == 6);
    for (std::size_t i = 0; i < 6; ++i) {
        const rules::Opinion& opinion = rules::opinions()[i];
        CHECK(opinion.source == static_cast<SourceId>(i));
        CHECK(opinion.lines.back().rule.holds == rules::always);
        const std::string key(sources()[i].key);
        for (const rules::OpinionLine& line : opinion.lines) CHECK(line.rule.id.substr(0, key.size() + 1) == key + ".");
    }
}

Finding finding(const Changes& changes, const std::string& id) {
    for (const Finding& finding : testing::assessed(with(decided(), changes)).findings)
        if (finding.id == id) return finding;
    FAIL("no finding " + id);
    return {};
}

TEST_CASE("a source's last line is said to hold only where it decides") {
    // All of it can be cleared: the editorial favours a functioning tumour, and its last line says the opposite.
    const Finding other = finding({{functioning, true}, {reach, 100}}, "editorial-2018.otherwise");
    CHECK(other.holds == Answer::no);
    CHECK(other.text == rules::another_line_decides);
    const Finding last = finding({{functioning, false}, {hormonal, false}, {"/tumour/bulkSymptoms", false}, {reach, 50}}, "editorial-2018.otherwise");
    CHECK(last.holds == Answer::yes);
    CHECK(last.text == "Less than 70 % can be removed and no uncontrolled symptom would be relieved.");
    const Finding open = finding({{functioning, false}, {hormonal, false}, {"/tumour/bulkSymptoms", false}, {reach, nullptr}}, "editorial-2018.otherwise");
    CHECK(open.holds == Answer::unknown);
    CHECK(open.text == rules::may_decide);
    CHECK_FALSE(open.missing.empty());
}

}  // namespace
}  // namespace nelm
