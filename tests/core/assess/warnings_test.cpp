// Warnings: what plausible people would ask about (formats.md; decision model, sections 1 and 5). None changes an answer.
#include "assess/warnings.h"

#include <string>

#include "core/cases.h"

namespace nelm {
namespace {

using testing::assessed;
using testing::Changes;
using testing::decided;
using testing::Json;
using testing::listed;
using testing::with;

/// "code at pointer" of each warning.
std::string warnings(const Json& document) {
    std::string list;
    for (const Warning& warning : assessed(document).warnings) {
        CHECK_FALSE(warning.message.empty());
        list += (list.empty() ? "" : ", ") + warning.code + " at " + warning.pointer;
    }
    return list;
}
std::string warned(const Changes& changes) { return warnings(with(decided(), changes)); }

TEST_CASE("a usual case has no warnings") {
    CHECK(warnings(decided()).empty());
    CHECK(warnings(listed()).empty());
    CHECK(warnings(Json{{"format", "nelm-case/1"}}).empty());
}

TEST_CASE("pathology review: well differentiated above 55 %, poorly with 20 % or less") {
    const std::string review = "pathology-review at /tumour/ki67Percent";
    constexpr const char* ki67 = "/tumour/ki67Percent";
    constexpr const char* differentiation = "/tumour/differentiation";
    CHECK(warned({{ki67, 55}}).empty());
    CHECK(warned({{ki67, 55.1}}) == review);
    CHECK(warned({{ki67, {{"min", 50}, {"max", 60}}}}).empty());
    CHECK(warned({{ki67, {{"min", 56}, {"max", 60}}}}) == review);
    CHECK(warned({{differentiation, "poor"}, {ki67, 19.9}}) == review);
    CHECK(warned({{differentiation, "poor"}, {ki67, 20}}) == review);
    CHECK(warned({{differentiation, "poor"}, {ki67, 20.1}}).empty());
    CHECK(warned({{differentiation, "poor"}, {ki67, nullptr}}).empty());
    CHECK(warned({{differentiation, nullptr}, {ki67, 80}}).empty());
}

TEST_CASE("primaries that the sources do not speak of") {
    CHECK(warned({{"/tumour/primarySite", "unknown-primary"}}) == "exclude-lung at /tumour/primarySite");
    CHECK(warned({{"/tumour/primarySite", "other"}}) == "other-site at /tumour/primarySite");
    CHECK(warned({{"/tumour/primarySite", "pancreas"}}).empty());
}

TEST_CASE("peritoneal disease beside none outside the liver") {
    CHECK(warned({{"/peritonealCarcinomatosis", true}}) == "peritoneal-is-extrahepatic at /extrahepatic");
    CHECK(warned({{"/peritonealCarcinomatosis", true}, {"/extrahepatic", "limited"}}).empty());
    CHECK(warned({{"/peritonealCarcinomatosis", true}, {"/extrahepatic", nullptr}}).empty());
}

TEST_CASE("ECOG 3 or 4 beside fit") {
    CHECK(warned({{"/patient/ecog", 2}}).empty());
    CHECK(warned({{"/patient/ecog", 3}}) == "ecog-and-fitness at /patient/ecog");
    CHECK(warned({{"/patient/ecog", 4}, {"/patient/fitForLiverSurgery", false}}).empty());
}

TEST_CASE("Child-Pugh B or C without cirrhosis") {
    CHECK(warned({{"/liver/childPugh", "B"}}) == "child-pugh-without-cirrhosis at /liver/childPugh");
    CHECK(warned({{"/liver/childPugh", "B"}, {"/liver/cirrhosis", true}}).empty());
    CHECK(warned({{"/liver/childPugh", "C"}, {"/liver/cirrhosis", nullptr}}).empty());
}

TEST_CASE("a list of which it is not said whether it is whole") {
    CHECK(warnings(with(listed(), {{"/lesionsComplete", nullptr}})) == "list-not-declared-complete at /lesionsComplete");
    CHECK(warnings(with(listed(), {{"/lesionsComplete", false}})).empty());
}

TEST_CASE("measured volumes that differ by more than 3 %") {
    // Segments 1500 mL, tumour 100 mL: 1600 mL expected, 45 mL either way pass.
    const Json volumes = Json::parse(R"({"1":30,"2":100,"3":130,"4":250,"5":180,"6":130,"7":280,"8":400})");
    const Json measured = with(listed(), {{"/liver/functionalSegmentsMl", volumes}, {"/lesions/0/volumeMl", 99}, {"/lesions/1/volumeMl", 1}});
    const std::string apart = "volumes-do-not-add-up at /liver/totalVolumeMl";
    CHECK(warnings(with(measured, {{"/liver/totalVolumeMl", 1600}})).empty());
    CHECK(warnings(with(measured, {{"/liver/totalVolumeMl", 1645}})).empty());
    CHECK(warnings(with(measured, {{"/liver/totalVolumeMl", 1645.1}})) == apart);
    CHECK(warnings(with(measured, {{"/liver/totalVolumeMl", 1555}})).empty());
    CHECK(warnings(with(measured, {{"/liver/totalVolumeMl", 1554.9}})) == apart);
}

bool warned_at(const Json& document, const std::string& start) {
    for (const Warning& warning : assessed(document).warnings)
        if (warning.pointer.rfind(start, 0) == 0) return true;
    return false;
}

TEST_CASE("a lesion of 45 mm typed as 4.5") {
    CHECK(warned_at(with(listed(), {{"/lesions/0/diametersMm", {4.5}}}), "/lesions/0/diametersMm"));
    CHECK_FALSE(warned_at(with(listed(), {{"/lesions/0/diametersMm", {45}}}), "/lesions/0/diametersMm"));
}

TEST_CASE("a total volume far from what the body surface says") {
    // This body's standard volume is 1510 mL, and the listed tumour 18 mL.
    CHECK(warned_at(with(listed(), {{"/liver/totalVolumeMl", 6000}}), "/liver/totalVolumeMl"));
    CHECK(warned_at(with(listed(), {{"/liver/totalVolumeMl", 400}}), "/liver/totalVolumeMl"));
    CHECK_FALSE(warned_at(with(listed(), {{"/liver/totalVolumeMl", 1600}}), "/liver/totalVolumeMl"));
}

TEST_CASE("warnings change no answer") {
    const Json plausible = decided();
    const Json odd = with(plausible, {{"/patient/ecog", 4}});
    CHECK(testing::verdict(odd) == testing::verdict(plausible));
}

}  // namespace
}  // namespace nelm
