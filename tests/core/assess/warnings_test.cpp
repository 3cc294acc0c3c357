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

TEST_CASE("a quarter of the liver is not above it, whatever the last digit of the arithmetic") {
    // 7 · 10.9 mL of 305.2 mL, computed as 25.000000000000007 %.
    Json lesion = {{"segments", {2}}, {"volumeMl", 10.9}, {"count", 1}, {"depth", "deep"}, {"nearMajorVessel", false}};
    const auto of = [&](double total) {
        return warnings(with(listed(), {{"/lesions", Json::array({lesion, lesion, lesion, lesion, lesion, lesion, lesion})},
                                        {"/liver/totalVolumeMl", total}}));
    };
    const auto has = [](const auto& list) { return list.find("measure-segments") != std::string::npos; };
    CHECK_FALSE(has(of(305.2)));
    CHECK(has(of(305.1)));
}

TEST_CASE("measured volumes that differ by more than 3 %") {
    // Segments 1500 mL, tumour 100 mL: 1600 mL expected, 45 mL either way pass.
    const Json volumes = Json::parse(R"({"1":30,"2":100,"3":130,"4":250,"5":180,"6":130,"7":280,"8":400})");
    const Json measured = with(listed(), {{"/liver/functionalSegmentsMl", volumes},
                                          {"/lesions/0/volumeMl", 99}, {"/lesions/0/diametersMm", nullptr},
                                          {"/lesions/1/volumeMl", 1}, {"/lesions/1/diametersMm", nullptr}});
    const std::string apart = "volumes-do-not-add-up at /liver/totalVolumeMl";
    CHECK(warnings(with(measured, {{"/liver/totalVolumeMl", 1600}})).empty());
    CHECK(warnings(with(measured, {{"/liver/totalVolumeMl", 1645}})).empty());
    CHECK(warnings(with(measured, {{"/liver/totalVolumeMl", 1645.1}})) == apart);
    CHECK(warnings(with(measured, {{"/liver/totalVolumeMl", 1555}})).empty());
    CHECK(warnings(with(measured, {{"/liver/totalVolumeMl", 1554.9}})) == apart);
}

TEST_CASE("a diameter that may be centimetres") {
    const auto code = [](Json diameters) { return warnings(with(listed(), {{"/lesions/0/diametersMm", std::move(diameters)}})); };
    // 45 mm typed as 4.5.
    CHECK(code({4.5}) == "may-be-centimetres at /lesions/0/diametersMm/0");
    CHECK(code({45}).empty());
    CHECK(code({20, 4.9}) == "may-be-centimetres at /lesions/0/diametersMm/1");
    CHECK(code({5}).empty());
    CHECK(code({9.5}) == "may-be-centimetres at /lesions/0/diametersMm/0");
    CHECK(code({9}).empty());
    CHECK(code({10.5}).empty());
}

TEST_CASE("a volume that does not fit the diameters") {
    // A sphere of 20 mm has 4.189 mL: three times that is 12.57, a third of it 1.396.
    const auto code = [](double volume) { return warnings(with(listed(), {{"/lesions/0/volumeMl", volume}})); };
    const std::string apart = "volume-against-diameters at /lesions/0/volumeMl";
    CHECK(code(4.2).empty());
    CHECK(code(12.5).empty());
    CHECK(code(12.6) == apart);
    CHECK(code(1.4).empty());
    CHECK(code(1.39) == apart);
    // 4189 mm³ would be right; a liver of 6000 mL then has room for the number as it stands.
    CHECK(warnings(with(listed(), {{"/lesions/0/volumeMl", 4189}, {"/liver/totalVolumeMl", 6000}}))
              .find("may-be-cubic-millimetres at /lesions/0/volumeMl") != std::string::npos);
    CHECK(warnings(with(listed(), {{"/lesions/0/volumeMl", 4200}, {"/lesions/0/diametersMm", nullptr}, {"/liver/totalVolumeMl", 6000}}))
              .find("cubic") == std::string::npos);
}

TEST_CASE("a total volume far from what the body surface says") {
    // 170 cm and 70 kg: 1.8181 m², by Vauthey 1509.8 mL; the listed tumour has 4.189 + 14.137 = 18.3 mL.
    const auto code = [](const Changes& changes) { return warnings(with(listed(), changes)); };
    constexpr const char* total = "/liver/totalVolumeMl";
    CHECK(code({{total, 1600}}).empty());
    CHECK(code({{total, 3037}}).empty());
    CHECK(code({{total, 3039}}) == "liver-large-for-body at /liver/totalVolumeMl");
    CHECK(code({{total, 774}}).empty());
    CHECK(code({{total, 772}}) == "liver-small-for-body at /liver/totalVolumeMl");
    // What is left of an earlier resection may be small; a body of which nothing is known is not compared.
    CHECK(code({{total, 772}, {"/liver/removedSegments", {2, 3, 4}}, {"/lesions/1/segments", {5}}}).empty());
    CHECK(code({{total, 6000}, {"/patient/weightKg", nullptr}}) == "list-not-planned at /patient/weightKg");
    // Without a list, a large liver may be full of tumour.
    const Json estimated = with(decided(), {{"/patient/heightCm", 170}, {"/patient/weightKg", 70}});
    CHECK(warnings(with(estimated, {{total, 6000}})).empty());
    CHECK(warnings(with(estimated, {{total, 400}})) == "liver-small-for-body at /liver/totalVolumeMl");
}

TEST_CASE("measured segments far from what the body surface says") {
    const auto segments = [](double each) {
        Json volumes = Json::object();
        for (int s = 1; s <= 8; ++s) volumes[std::to_string(s)] = each;
        return warnings(with(listed(), {{"/liver/functionalSegmentsMl", volumes}}));
    };
    CHECK(segments(200).empty());
    CHECK(segments(380) == "liver-large-for-body at /liver/functionalSegmentsMl");
    CHECK(segments(90) == "liver-small-for-body at /liver/functionalSegmentsMl");
}

TEST_CASE("a body-mass index that no adult has") {
    const auto code = [](double height, double weight) {
        return warnings(with(decided(), {{"/patient/heightCm", height}, {"/patient/weightKg", weight}}));
    };
    // At 200 cm the index is a quarter of the weight.
    CHECK(code(200, 48).empty());
    CHECK(code(200, 47) == "unusual-body-size at /patient/weightKg");
    CHECK(code(200, 240).empty());
    CHECK(code(200, 241) == "unusual-body-size at /patient/weightKg");
}

TEST_CASE("zeros that may be values never measured") {
    CHECK(warned({{"/tumour/ki67Percent", 0}}) == "zero-or-not-measured at /tumour/ki67Percent");
    CHECK(warned({{"/tumour/ki67Percent", {{"min", 0}, {"max", 2}}}}).empty());
    CHECK(warned({{"/estimates/tumourBurdenPercent", 0}}) == "zero-or-not-measured at /estimates/tumourBurdenPercent");
    CHECK(warned({{"/estimates/remnantPercent", 0}}) == "zero-or-not-measured at /estimates/remnantPercent");
    Json volumes = Json::object();
    for (int s = 1; s <= 8; ++s) volumes[std::to_string(s)] = s == 1 ? 0 : 200;
    const Json measured = with(listed(), {{"/liver/functionalSegmentsMl", volumes}});
    CHECK(warnings(measured) == "zero-or-not-measured at /liver/functionalSegmentsMl/1");
    CHECK(warnings(with(measured, {{"/liver/removedSegments", {1}}})).empty());
}

TEST_CASE("estimates that the list contradicts") {
    // Both lesions can be ablated or wedged: all of the disease, against an estimate of 60 %.
    CHECK(warnings(with(listed(), {{"/estimates", {{"debulkingPercent", 60}}}})) == "list-against-estimates at /estimates");
    CHECK(warnings(with(listed(), {{"/estimates", {{"debulkingPercent", 95}}}})).empty());
}

TEST_CASE("a contradiction says which of the two gives which verdict") {
    const Assessment apart = assessed(with(listed(), {{"/estimates", {{"debulkingPercent", 60}}}}));
    REQUIRE(apart.warnings.size() == 1);
    CHECK(apart.warnings.front().message ==
          "The estimates and the listed lesions contradict each other by more than 10 points in what can be cleared or in the tumour "
          "burden; both are assessed. By the list the verdict is: resection supported. By the estimates: not supported.");
}

TEST_CASE("a list that cannot be planned says what is missing for it") {
    CHECK(warnings(listed()).empty());
    CHECK(warnings(with(listed(), {{"/patient/heightCm", nullptr}})) == "list-not-planned at /patient/heightCm");
    CHECK(warnings(with(listed(), {{"/patient/weightKg", nullptr}})) == "list-not-planned at /patient/weightKg");
    CHECK(warnings(with(listed(), {{"/liver/removedSegments", nullptr}})) == "list-not-planned at /liver/removedSegments");
    // A formula speaks of a whole liver.
    const Json operated = with(listed(), {{"/liver/removedSegments", {4}}});
    CHECK(warnings(operated) == "list-not-planned at /liver/totalVolumeMl");
    CHECK(warnings(with(operated, {{"/liver/totalVolumeMl", 1300}})).empty());
    // More lesions than are listed: planning would not settle it.
    CHECK(warnings(with(listed(), {{"/patient/heightCm", nullptr}, {"/lesionsComplete", false}})).empty());
    CHECK(warned({{"/patient/heightCm", nullptr}}).empty());
}

TEST_CASE("warnings change no answer") {
    const Json plausible = decided();
    const Json odd = with(plausible, {{"/patient/ecog", 4}});
    CHECK(testing::verdict(odd) == testing::verdict(plausible));
}

}  // namespace
}  // namespace nelm
