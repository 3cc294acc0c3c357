// Findings: each rule's answer with its derivation: what it used, what it misses, what it rests on.
#include "assess/findings.h"

#include <set>
#include <string>

#include "core/cases.h"

namespace nelm {
namespace {

using testing::assessed;
using testing::decided;
using testing::finding;
using testing::Json;
using testing::listed;
using testing::with;

bool uses(const Finding& found, const std::string& pointer) {
    for (const UsedFact& used : found.uses)
        if (used.pointer == pointer) return true;
    return false;
}

TEST_CASE("yes, no and unknown, each with its own words") {
    const char* const id = "contraindication.liver-failure";
    const Finding no = finding(assessed(decided()), id);
    const Finding yes = finding(assessed(with(decided(), {{"/liver/failure", true}})), id);
    const Finding open = finding(assessed(with(decided(), {{"/liver/failure", nullptr}})), id);
    CHECK(no.holds == Answer::no);
    CHECK(yes.holds == Answer::yes);
    CHECK(open.holds == Answer::unknown);
    CHECK(std::set<std::string_view>{no.text, yes.text, open.text}.size() == 3);
    CHECK(yes.effect == Effect::contraindicates);
    CHECK(yes.citations == std::vector<std::uint8_t>{49});
}

TEST_CASE("what was used is shown with its value, what was not known as missing") {
    const Finding no = finding(assessed(decided()), "contraindication.liver-failure");
    REQUIRE(no.uses.size() == 1);
    CHECK(no.uses[0].pointer == "/liver/failure");
    CHECK(no.uses[0].value == GivenValue(false));
    CHECK(no.missing.empty());
    const Finding open = finding(assessed(with(decided(), {{"/liver/failure", nullptr}})), "contraindication.liver-failure");
    CHECK(open.uses.empty());
    CHECK(open.missing == std::vector<std::string>{"/liver/failure"});
}

TEST_CASE("a rule uses only what it asked about") {
    const Finding low = finding(assessed(decided()), "against.grade-3");
    CHECK(uses(low, "/tumour/differentiation"));
    CHECK(uses(low, "/tumour/ki67Percent"));
    CHECK(uses(low, "/tumour/mitosesPer2mm2"));
    CHECK_FALSE(uses(low, "/extrahepatic"));
    // Ki-67 alone decides: the mitoses are not asked about, and not missing.
    const Finding high = finding(assessed(with(decided(), {{"/tumour/ki67Percent", 30}, {"/tumour/mitosesPer2mm2", nullptr}})), "against.grade-3");
    CHECK(high.holds == Answer::yes);
    CHECK(high.missing.empty());
}

TEST_CASE("an interval is used, and missing where it does not decide") {
    const Json between = with(decided(), {{"/tumour/ki67Percent", {{"min", 10}, {"max", 30}}}});
    const Finding open = finding(assessed(between), "against.grade-3");
    CHECK(open.holds == Answer::unknown);
    CHECK(uses(open, "/tumour/ki67Percent"));
    CHECK(open.missing == std::vector<std::string>{"/tumour/ki67Percent"});
}

TEST_CASE("a fact that another implies is shown by the one that was entered") {
    const Json implied = with(decided(), {{"/tumour/functioning", nullptr}});
    const Finding functioning = finding(assessed(implied), "support.functioning");
    CHECK(functioning.holds == Answer::yes);
    CHECK(functioning.missing.empty());
    CHECK(uses(functioning, "/tumour/hormonalSymptoms"));
    const Json by_syndrome = with(implied, {{"/tumour/hormonalSymptoms", false}, {"/tumour/syndrome", "insulinoma"}});
    CHECK(uses(finding(assessed(by_syndrome), "support.functioning"), "/tumour/syndrome"));
}

TEST_CASE("a computed extent is shown with what it was computed from") {
    const Finding reach = finding(assessed(listed()), "support.all-visible-disease");
    CHECK(reach.holds == Answer::yes);
    for (const char* pointer : {"/lesions", "/lesionsComplete", "/patient/heightCm", "/patient/weightKg", "/liver/removedSegments",
                                "/liver/cirrhosis", "/extrahepatic"}) {
        CAPTURE(pointer);
        CHECK(uses(reach, pointer));
    }
    const Finding open = finding(assessed(with(listed(), {{"/lesions/0/depth", nullptr}, {"/lesions/0/diametersMm", {40}}})), "support.all-visible-disease");
    CHECK(open.missing == std::vector<std::string>{"/lesions/0/depth"});
}

TEST_CASE("a setting that was entered is shown") {
    const Json strict = with(decided(), {{"/settings/eligibilityThresholdPercent", 85}});
    CHECK(uses(finding(assessed(strict), "against.debulking-out-of-reach"), "/settings/eligibilityThresholdPercent"));
    CHECK_FALSE(uses(finding(assessed(decided()), "against.debulking-out-of-reach"), "/settings/eligibilityThresholdPercent"));
}

TEST_CASE("every finding once, with a question, a text, and citations or an assumption") {
    for (const Json& document : {decided(), listed(), Json{{"format", "nelm-case/1"}}}) {
        const Assessment assessment = assessed(document);
        std::set<std::string_view> ids;
        for (const Finding& found : assessment.findings) {
            CAPTURE(std::string(found.id));
            CHECK(ids.insert(found.id).second);
            CHECK_FALSE(found.question.empty());
            CHECK((!found.citations.empty() || !found.assumption.empty()));
            CHECK((found.holds == Answer::unknown) == !found.missing.empty());
            std::set<std::string> pointers;
            for (const UsedFact& used : found.uses) CHECK(pointers.insert(used.pointer).second);
        }
    }
}

TEST_CASE("reasons are findings that hold or may hold") {
    const auto reasons = [](const Json& document) { return assessed(document).verdict.reasons; };
    using Ids = std::vector<std::string_view>;
    CHECK(reasons(with(decided(), {{"/estimates/debulkingPercent", 50}})) == Ids{"against.debulking-out-of-reach"});
    CHECK(reasons(with(decided(), {{"/tumour/ki67Percent", 30}})) == Ids{"against.grade-3"});
    CHECK(reasons(with(decided(), {{"/estimates/debulkingPercent", 100}})) == Ids{"support.all-visible-disease"});
    CHECK(reasons(with(decided(), {{"/liver/failure", nullptr}})) == Ids{"contraindication.liver-failure", "support.functioning"});
    const Assessment open = assessed(Json{{"format", "nelm-case/1"}});
    for (const std::string_view id : open.verdict.reasons) CHECK(finding(open, id).holds != Answer::no);
    for (const Opinion& opinion : open.opinions) {
        CHECK_FALSE(opinion.reasons.empty());
        for (const std::string_view id : opinion.reasons) CHECK(finding(open, id).holds != Answer::no);
    }
}

}  // namespace
}  // namespace nelm
