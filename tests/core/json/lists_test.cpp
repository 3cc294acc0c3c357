// Lists of the case: segments, volumes of segments, diameters, therapies and thresholds, one fault at a time.
#include <string>

#include "core/issues.h"

namespace nelm {
namespace {

using testing::case_of;
using testing::decided;
using testing::refused_members;
using testing::with;

void removed(const std::string& list, const std::vector<Issue>& issues) { refused_members("\"liver\":{\"removedSegments\":" + list + "}", issues); }

TEST_CASE("segments are whole numbers of 1 to 8, each once") {
    const std::string at = "/liver/removedSegments";
    removed("[0]", {{at + "/0", IssueCode::out_of_range, "There is no such segment.", "1 to 8", "0"}});
    removed("[2,9]", {{at + "/1", IssueCode::out_of_range, "There is no such segment.", "1 to 8", "9"}});
    removed("[1.5]", {{at + "/0", IssueCode::wrong_type, "This is not a segment number.", "a whole number, 1 to 8", "1.5"}});
    removed("[\"4\"]", {{at + "/0", IssueCode::wrong_type, "This is not a segment number.", "a whole number, 1 to 8", "\"4\""}});
    removed("[null]", {{at + "/0", IssueCode::wrong_type, "This is not a segment number.", "a whole number, 1 to 8", "null"}});
    removed("[4,5,4]", {{at + "/2", IssueCode::inconsistent, "This segment is listed twice.", "each segment once", "4"}});
    removed("4", {{at, IssueCode::wrong_type, "This is a number.", "an array of segment numbers, 1 to 8", "4"}});
    removed("[0,\"x\"]", {{at + "/0", IssueCode::out_of_range, "There is no such segment.", "1 to 8", "0"},
                          {at + "/1", IssueCode::wrong_type, "This is not a segment number.", "a whole number, 1 to 8", "\"x\""}});
}

TEST_CASE("no segment removed is not the same as unknown") {
    CHECK(case_of(decided()).liver.removed_segments == Segments());
    CHECK_FALSE(case_of(with(decided(), {{"/liver/removedSegments", nullptr}})).liver.removed_segments.has_value());
}

TEST_CASE("measured segments: all eight") {
    const std::string at = "/liver/functionalSegmentsMl";
    const auto volumes = [](const std::string& object, const std::vector<Issue>& issues) {
        refused_members("\"liver\":{\"functionalSegmentsMl\":" + object + "}", issues);
    };
    const std::string seven = R"("1":30,"2":100,"3":130,"4":250,"5":180,"6":130,"7":280)";
    volumes("{" + seven + "}", {{at + "/8", IssueCode::missing, "The volume of this segment is missing.",
                                 "0 to 4000 mL; 0 for a removed segment", ""}});
    volumes("{" + seven + ",\"8\":null}", {{at + "/8", IssueCode::missing, "The volume of this segment is missing.",
                                            "0 to 4000 mL; 0 for a removed segment", ""}});
    volumes("{" + seven + ",\"8\":4001}", {{at + "/8", IssueCode::out_of_range, "This is outside the range.", "0 to 4000 mL", "4001"}});
    volumes("{" + seven + ",\"8\":400,\"9\":1}", {{at + "/9", IssueCode::unknown_key, "There is no such segment.", "\"1\" to \"8\"", "1"}});
    volumes("[1,2,3,4,5,6,7,8]", {{at, IssueCode::wrong_type, "This is a list.", "an object of eight volumes, \"1\" to \"8\"", "an array"}});
}

TEST_CASE("therapies: known ones, each once") {
    const std::string at = "/history/therapies";
    const std::string choices =
        "one of ssa, prrt, tae, tace, tare, ablation, hepatectomy, chemotherapy, everolimus, sunitinib";
    const auto therapies = [](const std::string& list, const std::vector<Issue>& issues) {
        refused_members("\"history\":{\"therapies\":" + list + "}", issues);
    };
    therapies(R"(["ssa","PRRT"])", {{at + "/1", IssueCode::not_a_choice, "This is not one of the choices.", choices, "\"PRRT\""}});
    therapies(R"(["ssa","prrt","ssa"])", {{at + "/2", IssueCode::inconsistent, "This is listed twice.", "each once", "\"ssa\""}});
    therapies(R"("ssa")", {{at, IssueCode::wrong_type, "This is a text.", "an array of choices", "\"ssa\""}});
    therapies("[true]", {{at + "/0", IssueCode::wrong_type, "This is a yes or no.", choices, "true"}});
    const Case patient = case_of(with(decided(), {{"/history/therapies", {"tare", "ssa"}}}));
    CHECK(patient.history.therapies == std::bitset<16>(0b10001));
}

TEST_CASE("diameters: one to three, each 1 to 300 mm") {
    const std::string at = "/lesions/0/diametersMm";
    const auto diameters = [](const std::string& list, const std::vector<Issue>& issues) {
        refused_members("\"lesions\":[{\"segments\":[4],\"diametersMm\":" + list + "}]", issues);
    };
    diameters("[0]", {{at + "/0", IssueCode::out_of_range, "This is outside the range.", "1 to 300 mm", "0"}});  // as formats.md shows it
    diameters("[20,301]", {{at + "/1", IssueCode::out_of_range, "This is outside the range.", "1 to 300 mm", "301"}});
    diameters("[]", {{at, IssueCode::missing, "The list is empty.", "at least one number", "an array"}});
    diameters("[1,2,3,4]", {{at, IssueCode::too_long, "The list is too long.", "at most 3", "an array"}});
    diameters("20", {{at, IssueCode::wrong_type, "This is a number.", "an array of numbers, each 1 to 300 mm", "20"}});
    diameters("[null]", {{at + "/0", IssueCode::wrong_type, "This is null.", "a number, 1 to 300 mm", "null"}});
}

TEST_CASE("thresholds: one to six, strictly between 0 and 100, each once") {
    const std::string at = "/settings/thresholdsPercent";
    const auto thresholds = [](const std::string& list, const std::vector<Issue>& issues) {
        refused_members("\"settings\":{\"thresholdsPercent\":" + list + "}", issues);
    };
    thresholds("[0]", {{at + "/0", IssueCode::out_of_range, "This is outside the range.", "above 0 and below 100 %", "0"}});
    thresholds("[70,100]", {{at + "/1", IssueCode::out_of_range, "This is outside the range.", "above 0 and below 100 %", "100"}});
    thresholds("[70,90,70]", {{at + "/2", IssueCode::inconsistent, "This threshold is listed twice.", "each threshold once", "70"}});
    thresholds("[]", {{at, IssueCode::missing, "The list is empty.", "at least one number", "an array"}});
    thresholds("[1,2,3,4,5,6,7]", {{at, IssueCode::too_long, "The list is too long.", "at most 6", "an array"}});
    CHECK(case_of(with(decided(), {{"/settings/thresholdsPercent", {90, 0.5, 99.5}}})).settings.thresholds_percent ==
          std::vector<double>{90, 0.5, 99.5});
}

}  // namespace
}  // namespace nelm
