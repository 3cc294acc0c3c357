// Lesions together: the same lines decide as when every completion of the lesions is tried.
#include "assess/lesions_together.h"

#include "core/cases.h"

namespace nelm::assessing {
namespace {

using nelm::testing::case_of;
using nelm::testing::Json;
using nelm::testing::listed;
using nelm::testing::with;
using Lines = std::vector<std::size_t>;

/// Lines of the verdict table (decision model, section 5).
constexpr std::size_t v3_palliation = 3;
constexpr std::size_t v4_out_of_reach = 4;
constexpr std::size_t v5_complete = 5;

Json everywhere(double diameter, const Json& depth) {
    return {{"segments", {1, 2, 3, 4, 5, 6, 7, 8}}, {"diametersMm", {diameter}}, {"depth", depth}, {"nearMajorVessel", false}};
}

/// A case whose symptoms are not controlled, so that each side of nothing, 70 % and everything has a line of its own.
Json uncontrolled(const Json& lesions) { return with(listed(), {{"/lesions", lesions}, {"/tumour/symptomsControlled", false}}); }

Lines together(const Json& document) {
    const Case patient = case_of(document);
    Subject subject(patient);
    return deciding_lines_together(subject, subject.completion());
}

Lines one_by_one(const Json& document) {
    const Case patient = case_of(document);
    Subject subject(patient);
    return deciding_lines(subject, subject.completion());
}

TEST_CASE("a part of the reach that no completion lies in does not count") {
    // A lesion of 40 mm in every segment can only be wedged, where it is superficial: all of it is cleared, or nothing.
    CHECK(together(uncontrolled(Json::array({everywhere(40, nullptr)}))) == Lines{v4_out_of_reach, v5_complete});
}

TEST_CASE("a part that neither the least nor the most treatable completion lies in") {
    // Two of them: nothing, a half or everything.
    const Json two = Json::array({everywhere(40, nullptr), everywhere(40, nullptr)});
    CHECK(together(uncontrolled(two)) == Lines{v3_palliation, v4_out_of_reach, v5_complete});
}

TEST_CASE("what is computed meets its lines within the tolerance") {
    // Alike but for a share of 7e-11, below the tolerance of 1e-9: with either alone half can be cleared.
    const Json halves{everywhere(40, nullptr), everywhere(40.000000001, "superficial")};
    for (const double line : {50.0, 50 + 1e-9, 50 + 1e-6}) {
        const Json document = with(uncontrolled(halves), {{"/settings/eligibilityThresholdPercent", line}});
        CAPTURE(line);
        CHECK(together(document) == one_by_one(document));
    }
}

TEST_CASE("what is assumed of a lesion counts") {
    const Case patient = case_of(uncontrolled(Json::array({everywhere(40, "superficial")})));
    Subject subject(patient);
    CHECK(deciding_lines_together(subject, subject.completion()) == Lines{v5_complete});
    subject.world.assume(0, completion::LesionFact::superficial, false);
    CHECK(deciding_lines_together(subject, subject.completion()) == Lines{v4_out_of_reach});
    subject.world.lift();
    CHECK(deciding_lines_together(subject, subject.completion()) == Lines{v5_complete});
}

TEST_CASE("the same lines as one by one, whatever the limits, the liver and what else is open") {
    Json lesions = Json::array();
    for (const double diameter : {20, 28, 36, 44}) lesions.push_back(everywhere(diameter, nullptr));
    lesions.push_back({{"segments", {6}}, {"diametersMm", {48}}, {"depth", "deep"}, {"nearMajorVessel", nullptr}});
    for (const double line : {50, 70, 85, 99})
        for (const double minimum : {20, 40, 45, 50})
            for (const Json& cirrhosis : {Json(false), Json()})
                for (const Json& burden : {Json(), Json(40)}) {
                    Json document = with(uncontrolled(lesions), {{"/settings/eligibilityThresholdPercent", line},
                                                                 {"/liver/totalVolumeMl", 900},
                                                                 {"/liver/cirrhosis", cirrhosis}});
                    if (cirrhosis == false) document["settings"]["minimumRemnantPercent"] = minimum;
                    if (!burden.is_null()) document["estimates"]["tumourBurdenPercent"] = burden;
                    CAPTURE(document.dump());
                    CHECK(together(document) == one_by_one(document));
                }
}

TEST_CASE("beside an estimate of the reach, beyond 64 completions and without a plan they are tried as ever") {
    Json lesions = Json::array();
    for (const double diameter : {20, 22, 24, 26, 28, 30}) lesions.push_back(everywhere(diameter, nullptr));
    const Json sixty_four = uncontrolled(lesions);
    Json more = sixty_four;
    more["lesions"].push_back(everywhere(18, nullptr));
    for (const Json& document : {sixty_four, more, with(sixty_four, {{"/estimates/debulkingPercent", 60}}),
                                 with(sixty_four, {{"/patient/heightCm", nullptr}}), with(sixty_four, {{"/lesionsComplete", nullptr}})})
        CHECK(together(document) == one_by_one(document));
}

}  // namespace
}  // namespace nelm::assessing
