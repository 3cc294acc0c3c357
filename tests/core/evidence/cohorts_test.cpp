// Cohorts: rows of the published series: complete, exact, never the same patients twice, and alike only where they are.
#include "evidence/cohort.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/cases.h"
#include "core/catch.h"

namespace nelm {
namespace {

using evidence::Cohort;
using evidence::cohorts;
using testing::decided;
using testing::listed;
using testing::with;

const Cohort& row(std::string_view id) {
    const auto found = std::find_if(cohorts().begin(), cohorts().end(), [&](const Cohort* c) { return c->id == id; });
    INFO(id);
    REQUIRE(found != cohorts().end());
    return **found;
}

bool cites(const Cohort& cohort, int fact) {
    const auto facts = cohort.basis.facts();
    return std::find(facts.begin(), facts.end(), fact) != facts.end();
}

std::string text_of_facts(const Cohort& cohort) {
    std::string text;
    for (const std::uint8_t number : cohort.basis.facts()) text.append(facts()[number - 1u].text).append("\n");
    return text;
}

/// The numbers in a text, as written: "16.7", "4,076".
std::vector<std::string> numbers_in(std::string_view text) {
    std::vector<std::string> numbers;
    std::string number;
    const auto digit = [&](std::size_t i) {
        return i < text.size() && std::isdigit(static_cast<unsigned char>(text[i])) != 0;
    };
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const bool inside =
            digit(i) || (i < text.size() && (text[i] == '.' || text[i] == ',') && !number.empty() && digit(i + 1));
        if (inside) number += text[i];
        if (!inside && !number.empty()) numbers.push_back(std::exchange(number, {}));
    }
    return numbers;
}

bool written_in(double figure, std::string_view text) {
    for (std::string number : numbers_in(text)) {
        std::erase(number, ',');
        if (std::stod(number) == figure) return true;
    }
    return false;
}

std::map<std::string_view, Answer> resembled(const testing::Json& document) {
    std::map<std::string_view, Answer> answers;
    for (const CohortRow& answer : testing::assessed(document).cohorts)
        answers[cohorts()[answer.cohort]->id] = answer.resembles;
    return answers;
}

TEST_CASE("ids are unique and begin with their series; a series stands together") {
    std::set<std::string_view> ids;
    std::set<const evidence::Series*> closed;
    const evidence::Series* open = nullptr;
    for (const Cohort* cohort : cohorts()) {
        CAPTURE(std::string(cohort->id));
        CHECK(ids.insert(cohort->id).second);
        CHECK(cohort->id.substr(0, cohort->series->id.size() + 1) == std::string(cohort->series->id) + ".");
        if (cohort->series == open) continue;
        CHECK(closed.insert(cohort->series).second);
        open = cohort->series;
    }
}

TEST_CASE("every row says how many, when, what, and what weakens it") {
    for (const Cohort* cohort : cohorts()) {
        CAPTURE(std::string(cohort->id));
        REQUIRE_FALSE(cohort->n.empty());
        CHECK((std::isdigit(static_cast<unsigned char>(cohort->n.front())) != 0 ||
               cohort->n.substr(0, 9) == "not given"));
        CHECK_FALSE(cohort->series->years.empty());
        CHECK_FALSE(cohort->series->name.empty());
        CHECK_FALSE(cohort->measure.empty());
        CHECK_FALSE(cohort->value.empty());
        CHECK_FALSE(cohort->series->caveat.empty());
        CHECK_FALSE(cohort->alike->criterion.empty());
        CHECK_FALSE(cohort->basis.facts().empty());
    }
}

TEST_CASE("figures of a matched analysis never stand beside the whole cohort") {
    int seen = 0;
    for (const Cohort* cohort : cohorts())
        if (cites(*cohort, 30) || cites(*cohort, 32)) {
            CHECK(cohort->n == "not given");
            CHECK(evidence::caveat_of(*cohort).find("matched") != std::string::npos);
            ++seen;
        }
    CHECK(seen == 3);
    CHECK(row("small-bowel-376.matched-surgery").n == "72");
    CHECK(row("small-bowel-376.matched-no-surgery").n == "72");
}

TEST_CASE("a figure is what its text says, lies within its spread and has a unit") {
    for (const Cohort* cohort : cohorts()) {
        CAPTURE(std::string(cohort->id));
        const bool figure = !std::isnan(cohort->figure);
        CHECK((figure || cohort->spread.given()) == !cohort->unit.empty());
        CHECK(std::isnan(cohort->spread.low) == std::isnan(cohort->spread.high));
        if (figure) CHECK(written_in(cohort->figure, cohort->value));
        if (cohort->spread.given()) {
            CHECK(cohort->spread.low < cohort->spread.high);
            CHECK(written_in(cohort->spread.low, cohort->value));
            CHECK(written_in(cohort->spread.high, cohort->value));
        }
        if (figure && cohort->spread.given()) {
            CHECK(cohort->spread.low <= cohort->figure);
            CHECK(cohort->figure <= cohort->spread.high);
        }
    }
}

TEST_CASE("every number of a row is in a fact that it cites") {
    for (const Cohort* cohort : cohorts()) {
        const std::string source = text_of_facts(*cohort);
        const std::vector<std::string> known = numbers_in(source);
        for (const std::string_view text : {cohort->n, cohort->value})
            for (const std::string& number : numbers_in(text)) {
                CAPTURE(std::string(cohort->id), number);
                CHECK(std::find(known.begin(), known.end(), number) != known.end());
            }
    }
}

TEST_CASE("every fact of the published series is in a row") {
    std::vector<int> listed_facts{28, 29, 30, 31, 32, 36, 81, 95, 96, 97, 98, 126, 127, 128, 134, 135};
    for (int number = 52; number <= 63; ++number) listed_facts.push_back(number);
    for (int number = 100; number <= 105; ++number) listed_facts.push_back(number);
    for (int number = 109; number <= 112; ++number) listed_facts.push_back(number);
    for (int number = 115; number <= 119; ++number) listed_facts.push_back(number);
    for (const int number : listed_facts) {
        CAPTURE(number);
        CHECK(std::any_of(cohorts().begin(), cohorts().end(), [&](const Cohort* c) { return cites(*c, number); }));
    }
}

TEST_CASE("same patients: symmetric, known, not oneself") {
    for (const Cohort* one : cohorts()) {
        const auto ids = evidence::same_patients_as(*one);
        CHECK(std::find(ids.begin(), ids.end(), one->id) == ids.end());
        for (const std::string_view id : ids) {
            const auto back = evidence::same_patients_as(row(id));
            CAPTURE(std::string(one->id), std::string(id));
            CHECK(std::find(back.begin(), back.end(), one->id) != back.end());
        }
    }
}

TEST_CASE("same patients: told twice, counted once") {
    const auto same = [](std::string_view one, std::string_view other) {
        return evidence::same_patients(row(one), row(other));
    };
    // S36, S101, S102, S112.
    CHECK(same("surgery-or-embolisation.median-survival-surgery", "surgery-or-embolisation.low-burden"));
    CHECK(same("surgery-or-embolisation.median-survival-embolisation",
               "surgery-or-embolisation.high-burden-without-symptoms"));
    CHECK(same("surgery-or-embolisation.high-burden-with-symptoms", "surgery-or-embolisation.with-ablation"));
    // S53, S96 and the 61 % of S57.
    CHECK(same("sarmiento-2003.major-hepatectomy", "sarmiento-2003.survival-5-years"));
    CHECK_FALSE(same("sarmiento-2003.survival-5-years", "gudmundsdottir-2023.survival-5-years"));
    // S59, S100 and S105; the ends of S95.
    CHECK(same("fairweather-2017.hepatectomy-or-not", "fairweather-2017.survival-resection"));
    CHECK(same("fairweather-2017.survival-10-years", "fairweather-2017.survival-resection"));
    CHECK(same("selected-series.survival-5-years", "sarmiento-2003.survival-5-years"));
    CHECK(same("one-institution-144.survival-5-years", "selected-series.survival-5-years"));
    CHECK_FALSE(same("selected-series.symptom-control", "sarmiento-2003.symptom-control"));
    // S98 and S104: both 376, different patients.
    CHECK_FALSE(same("ten-centres-376.disease-free-5-years", "small-bowel-376.matched-surgery"));
    // Groups that were set against each other are different patients.
    CHECK_FALSE(same("small-bowel-376.matched-surgery", "small-bowel-376.matched-no-surgery"));
    CHECK(same("small-bowel-376.matched-surgery", "small-bowel-376.unadjusted-surgery"));
    CHECK_FALSE(same("primary-site.colon", "primary-site.jejunum-ileum-cecum"));
}

TEST_CASE("an assessment has every row, a summary none") {
    CHECK(testing::assessed(decided()).cohorts.size() == cohorts().size());
    CHECK(assess(testing::case_of(decided()), Detail::summary).cohorts.empty());
}

TEST_CASE("resembles: a functioning small bowel tumour with symptoms") {
    auto answers = resembled(decided());
    CHECK(answers["gudmundsdottir-2023.symptom-relief"] == Answer::yes);
    CHECK(answers["sarmiento-2003.symptom-control"] == Answer::yes);
    CHECK(answers["small-bowel-376.matched-surgery"] == Answer::yes);
    CHECK(answers["surgery-or-embolisation.low-burden"] == Answer::yes);
    CHECK(answers["surgery-or-embolisation.high-burden-with-symptoms"] == Answer::no);
    CHECK(answers["xiang-2018.patients"] == Answer::no);
    CHECK(answers["embolisation-by-site.gut-response"] == Answer::yes);
    CHECK(answers["embolisation-by-site.pancreas-response"] == Answer::no);
    CHECK(answers["primary-site.jejunum-ileum-cecum"] == Answer::yes);
    CHECK(answers["primary-site.colon"] == Answer::no);
    // The primary is removed, so that nothing can be said of leaving it.
    CHECK(answers["primary-resection-sweden.survival"] == Answer::no);
    // Whether there was an earlier resection was not entered.
    CHECK(answers["gudmundsdottir-2023.second-hepatectomy"] == Answer::unknown);
}

TEST_CASE("resembles: burden of exactly 25 % is on neither side") {
    auto answers = resembled(with(decided(), {{"/estimates/tumourBurdenPercent", 25}}));
    CHECK(answers["surgery-or-embolisation.low-burden"] == Answer::no);
    CHECK(answers["surgery-or-embolisation.high-burden-with-symptoms"] == Answer::no);
    answers = resembled(with(decided(), {{"/estimates/tumourBurdenPercent", 24.9}}));
    CHECK(answers["surgery-or-embolisation.low-burden"] == Answer::yes);
    answers = resembled(with(decided(), {{"/estimates/tumourBurdenPercent", 25.1}}));
    CHECK(answers["surgery-or-embolisation.high-burden-with-symptoms"] == Answer::yes);
    answers = resembled(with(decided(), {{"/estimates/tumourBurdenPercent", nullptr}}));
    CHECK(answers["surgery-or-embolisation.low-burden"] == Answer::unknown);
}

TEST_CASE("resembles: a non-functioning tumour whose primary is in place") {
    const auto silent = with(
        decided(), {{"/tumour/functioning", false}, {"/tumour/hormonalSymptoms", false}, {"/primary/inPlace", true}});
    auto answers = resembled(silent);
    CHECK(answers["xiang-2018.survival-primary-in-place"] == Answer::yes);
    CHECK(answers["xiang-2018.survival-primary-resected"] == Answer::no);
    CHECK(answers["xiang-2018.survival-extrahepatic"] == Answer::no);
    CHECK(answers["primary-resection-sweden.survival"] == Answer::yes);
    answers = resembled(with(silent, {{"/extrahepatic", "limited"}, {"/primary/inPlace", nullptr}}));
    CHECK(answers["xiang-2018.survival-extrahepatic"] == Answer::yes);
    CHECK(answers["xiang-2018.survival-primary-in-place"] == Answer::unknown);
    CHECK(answers["transplantation-europe.survival-5-years"] == Answer::no);
}

TEST_CASE("resembles: what can be cleared decides between surgery and embolisation") {
    auto answers = resembled(listed());
    CHECK(answers["one-institution-144.survival-5-years"] == Answer::yes);
    CHECK(answers["embolisation-81.response-lasted"] == Answer::no);
    CHECK(answers["transplantation-us.survival-5-years"] == Answer::no);
    answers = resembled(with(decided(), {{"/patient/fitForLiverSurgery", false}}));
    CHECK(answers["one-institution-144.survival-5-years"] == Answer::no);
    CHECK(answers["embolisation-81.response-lasted"] == Answer::yes);
    answers = resembled(
        with(decided(), {{"/estimates/debulkingPercent", nullptr}, {"/patient/fitForLiverSurgery", nullptr}}));
    CHECK(answers["one-institution-144.survival-5-years"] == Answer::unknown);
}

TEST_CASE("resembles: an earlier resection counts once treatments are entered") {
    const char* const second = "gudmundsdottir-2023.second-hepatectomy";
    CHECK(resembled(with(decided(), {{"/history/therapies", {"hepatectomy"}}}))[second] == Answer::yes);
    CHECK(resembled(with(decided(), {{"/liver/removedSegments", {2, 3}}}))[second] == Answer::yes);
    CHECK(resembled(with(decided(), {{"/liver/removedSegments", nullptr}, {"/history/therapies", {"ssa"}}}))[second] == Answer::unknown);
    CHECK(resembled(with(decided(), {{"/history/therapies", {"ssa"}}}))[second] == Answer::no);
}

TEST_CASE("resembles: a carcinoma only where a series counted poor differentiation") {
    for (const auto& [id, answer] : resembled(with(decided(), {{"/tumour/differentiation", "poor"}}))) {
        CAPTURE(std::string(id));
        CHECK((answer == Answer::yes) == (id.substr(0, 15) == "ten-centres-376"));
    }
}

TEST_CASE("resembles: never for lung and thymus, and not known for a case without facts") {
    for (const char* site : {"lung", "thymus"})
        for (const auto& [id, answer] : resembled(with(decided(), {{"/tumour/primarySite", site}}))) {
            CAPTURE(site, std::string(id));
            CHECK(answer == Answer::no);
        }
    for (const auto& [id, answer] : resembled(testing::Json{{"format", "nelm-case/1"}})) {
        CAPTURE(std::string(id));
        CHECK(answer == (id == "primary-site.lung" ? Answer::no : Answer::unknown));
    }
}

}  // namespace
}  // namespace nelm
