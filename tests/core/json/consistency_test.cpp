// Consistency: every contradiction that formats.md names, refused at its place, and what only looks like one, not.
#include "json/consistency.h"

#include <string>

#include "core/issues.h"

namespace nelm {
namespace {

using testing::case_of;
using testing::Changes;
using testing::decided;
using testing::Json;
using testing::listed;
using testing::refused_document;
using testing::with;

TEST_CASE("not functioning beside hormonal symptoms or a syndrome") {
    const Issue symptoms{"/tumour/functioning", IssueCode::inconsistent, "Hormonal symptoms come from a functioning tumour.",
                         "functioning true, or no hormonal symptoms", "false"};
    const Issue syndrome{"/tumour/functioning", IssueCode::inconsistent, "A hormone syndrome comes from a functioning tumour.",
                         "functioning true, or no syndrome", "false"};
    const Json not_functioning = with(decided(), {{"/tumour/functioning", false}});
    refused_document(not_functioning, {symptoms});
    refused_document(with(not_functioning, {{"/tumour/hormonalSymptoms", false}, {"/tumour/syndrome", "carcinoid"}}), {syndrome});
    refused_document(with(not_functioning, {{"/tumour/syndrome", "other"}}), {symptoms, syndrome});
    case_of(with(not_functioning, {{"/tumour/hormonalSymptoms", false}}));
    case_of(with(not_functioning, {{"/tumour/hormonalSymptoms", nullptr}}));
    case_of(with(not_functioning, {{"/tumour/functioning", nullptr}}));
}

TEST_CASE("a reported grade below what a known index calls for") {
    const auto lower = [](const Changes& changes, const std::string& index, const std::string& least, const std::string& got) {
        refused_document(with(decided(), changes),
                         {{"/tumour/grade", IssueCode::inconsistent, index + " calls for a higher grade: enter the highest of any sampled site.",
                           "at least " + least, "\"" + got + "\""}});
    };
    lower({{"/tumour/grade", "G1"}, {"/tumour/ki67Percent", 3}}, "Ki-67", "G2", "G1");
    lower({{"/tumour/grade", "G1"}, {"/tumour/ki67Percent", 20.1}}, "Ki-67", "G3", "G1");
    lower({{"/tumour/grade", "G2"}, {"/tumour/ki67Percent", 20.1}}, "Ki-67", "G3", "G2");
    lower({{"/tumour/grade", "G1"}, {"/tumour/mitosesPer2mm2", 2}}, "The mitotic count", "G2", "G1");
    lower({{"/tumour/grade", "G2"}, {"/tumour/mitosesPer2mm2", 21}}, "The mitotic count", "G3", "G2");
    lower({{"/tumour/grade", "G2"}, {"/tumour/ki67Percent", {{"min", 21}, {"max", 30}}}}, "Ki-67", "G3", "G2");
}

TEST_CASE("a reported grade that an index allows") {
    case_of(with(decided(), {{"/tumour/grade", "G1"}, {"/tumour/ki67Percent", 2.9}, {"/tumour/mitosesPer2mm2", 1.9}}));
    case_of(with(decided(), {{"/tumour/grade", "G2"}, {"/tumour/ki67Percent", 20}, {"/tumour/mitosesPer2mm2", 20}}));
    case_of(with(decided(), {{"/tumour/grade", "G3"}, {"/tumour/ki67Percent", 1}}));  // another site was sampled
    case_of(with(decided(), {{"/tumour/grade", "G1"}, {"/tumour/ki67Percent", {{"min", 1}, {"max", 30}}}}));
    case_of(with(decided(), {{"/tumour/grade", "G1"}, {"/tumour/ki67Percent", nullptr}}));
    // Lung and thymus have other cut-offs.
    case_of(with(decided(), {{"/tumour/primarySite", "lung"}, {"/tumour/grade", "G1"}, {"/tumour/ki67Percent", 10}}));
}

TEST_CASE("a lesion in a removed segment") {
    refused_document(with(listed(), {{"/liver/removedSegments", {2, 3}}}),
                     {{"/lesions/1/segments", IssueCode::inconsistent, "This lesion lies in a segment that was removed before.",
                       "segments that are present", ""}});
    case_of(with(listed(), {{"/liver/removedSegments", {3}}}));
}

const Json volumes = Json::parse(R"({"1":30,"2":100,"3":130,"4":250,"5":180,"6":130,"7":280,"8":400})");  // 1500 mL

TEST_CASE("volume in a removed segment") {
    refused_document(with(decided(), {{"/liver/removedSegments", {8}}, {"/liver/functionalSegmentsMl", volumes}}),
                     {{"/liver/functionalSegmentsMl/8", IssueCode::inconsistent, "This segment was removed before and has no volume.", "0",
                       "400"}});
    case_of(with(decided(), {{"/liver/removedSegments", {8}}, {"/liver/functionalSegmentsMl", volumes}, {"/liver/functionalSegmentsMl/8", 0}}));
}

TEST_CASE("no liver at all") {
    refused_document(with(decided(), {{"/liver/removedSegments", {1, 2, 3, 4, 5, 6, 7, 8}}}),
                     {{"/liver/removedSegments", IssueCode::inconsistent, "No liver would be left.", "at most seven segments", ""}});
    Json empty = volumes;
    for (auto& volume : empty) volume = 0;
    refused_document(with(decided(), {{"/liver/functionalSegmentsMl", empty}}),
                     {{"/liver/functionalSegmentsMl", IssueCode::inconsistent, "All segments are measured as empty.",
                       "a volume above 0 in a segment that is present", "0"}});
}

TEST_CASE("an empty list cannot be all visible disease") {
    const Json empty = with(decided(), {{"/lesions", Json::array()}});
    refused_document(with(empty, {{"/lesionsComplete", true}}),
                     {{"/lesionsComplete", IssueCode::inconsistent, "An empty list cannot be all visible disease.",
                       "listed lesions, or leave this open", "true"}});
    case_of(with(empty, {{"/lesionsComplete", false}}));
    case_of(with(empty, {{"/lesionsComplete", nullptr}}));
    case_of(with(decided(), {{"/lesionsComplete", true}}));  // no list at all
}

TEST_CASE("tumour not below the measured total") {
    // One lesion of 400 mL twice: 800 mL.
    const Json large = with(listed(), {{"/lesions/0/volumeMl", 400}, {"/lesions/0/count", 2}, {"/lesions/1/volumeMl", 0.001}});
    const auto too_large = [&](double total, const std::string& got) {
        refused_document(with(large, {{"/liver/totalVolumeMl", total}}),
                         {{"/liver/totalVolumeMl", IssueCode::inconsistent, "The listed tumour is as large as the whole liver.",
                           "more than 800.001 mL, or smaller lesions", got}});
    };
    too_large(800, "800");
    too_large(300, "300");
    case_of(with(large, {{"/liver/totalVolumeMl", 801}}));
}

TEST_CASE("measured segments and measured total agree within 10 %") {
    // Segments 1500 mL, tumour 100 mL: 1600 mL would be expected; 10 % of the functional volume is 150 mL.
    const Json measured = with(listed(), {{"/liver/functionalSegmentsMl", volumes}, {"/lesions/0/volumeMl", 99}, {"/lesions/1/volumeMl", 1}});
    case_of(with(measured, {{"/liver/totalVolumeMl", 1450}}));
    case_of(with(measured, {{"/liver/totalVolumeMl", 1750}}));
    const auto apart = [&](double total, const std::string& got) {
        refused_document(with(measured, {{"/liver/totalVolumeMl", total}}),
                         {{"/liver/totalVolumeMl", IssueCode::inconsistent,
                           "Total volume less tumour differs from the sum of the segments by more than 10 %.", "about 1600 mL", got}});
    };
    apart(1449, "1449");
    apart(1751, "1751");
    // Tumour that is not listed can explain a total that is too large, never one that is too small.
    const Json part = with(measured, {{"/lesionsComplete", false}});
    case_of(with(part, {{"/liver/totalVolumeMl", 1751}}));
    case_of(with(part, {{"/liver/totalVolumeMl", 1450}}));
    refused_document(with(part, {{"/liver/totalVolumeMl", 1449}}),
                     {{"/liver/totalVolumeMl", IssueCode::inconsistent,
                       "Total volume less tumour differs from the sum of the segments by more than 10 %.", "about 1600 mL", "1449"}});
}

TEST_CASE("a contradiction is told beside other faults") {
    refused_document(with(decided(), {{"/tumour/functioning", false}, {"/patient/ecog", 9}}),
                     {{"/patient/ecog", IssueCode::out_of_range, "This is outside the range.", "0 to 4", "9"},
                      {"/tumour/functioning", IssueCode::inconsistent, "Hormonal symptoms come from a functioning tumour.",
                       "functioning true, or no hormonal symptoms", "false"}});
}

}  // namespace
}  // namespace nelm
