// Case reader: the document as a whole: format, keys, lesions and their names, and all faults at once.
#include <string>

#include "core/issues.h"

namespace nelm {
namespace {

using testing::case_of;
using testing::decided;
using testing::Json;
using testing::listed;
using testing::refused;
using testing::refused_document;
using testing::refused_members;
using testing::with;

const std::string format = "\"nelm-case/1\"";

TEST_CASE("the empty case is a case: everything is unknown") {
    const Case patient = case_of(Json{{"format", "nelm-case/1"}});
    CHECK(patient.lesions.empty());
    CHECK_FALSE(patient.tumour.primary_site.has_value());
    CHECK_FALSE(patient.patient.fit_for_liver_surgery.has_value());
    CHECK_FALSE(patient.lesions_complete.has_value());
    CHECK_FALSE(patient.plan.has_value());
}

TEST_CASE("the format is named") {
    refused("{}", {{"/format", IssueCode::missing, "The format is missing.", format, ""}});
    refused(R"({"format":null})", {{"/format", IssueCode::missing, "The format is missing.", format, ""}});
    refused(R"({"format":1})", {{"/format", IssueCode::wrong_type, "The format is a text.", format, "1"}});
    refused(R"({"format":"nelm-case/2"})", {{"/format", IssueCode::unsupported_format, "This format is not read by this version.", format,
                                             "\"nelm-case/2\""}});
}

TEST_CASE("a case is an object") {
    const auto not_an_object = [](const char* text, const char* got) {
        refused(text, {{"", IssueCode::wrong_type, "A case is an object.", "an object with \"format\": \"nelm-case/1\"", got}});
    };
    not_an_object("[]", "an array");
    not_an_object("null", "null");
    not_an_object("12", "12");
    not_an_object("\"x\"", "\"x\"");
}

TEST_CASE("the parts of a case are objects") {
    for (const std::string part : {"patient", "tumour", "primary", "liver", "estimates", "history", "settings"})
        refused_members("\"" + part + "\":[]",
                        {{"/" + part, IssueCode::wrong_type, "This part of the case is an object.", "an object", "an array"}});
}

TEST_CASE("an unknown key names the one that it resembles") {
    const auto unknown = [](const std::string& members, const std::string& pointer, const std::string& near, const std::string& got) {
        refused_members(members, {{pointer, IssueCode::unknown_key, "There is no such field.", near, got}});
    };
    unknown(R"("tumor":{})", "/tumor", "perhaps \"tumour\"", "an object");
    unknown(R"("extraHepatic":"none")", "/extraHepatic", "perhaps \"extrahepatic\"", "\"none\"");
    unknown(R"("liver":{"faliure":true})", "/liver/faliure", "perhaps \"failure\"", "true");
    unknown(R"("lesions":[{"segments":[4],"diametersMm":[20],"dpeth":"deep"}])", "/lesions/0/dpeth", "perhaps \"depth\"", "\"deep\"");
    // A key belongs to its own part.
    unknown(R"("patient":{"childPugh":"A"})", "/patient/childPugh", "a field of the format", "\"A\"");
    unknown(R"("a/b~c":1)", "/a~1b~0c", "a field of the format", "1");
}

TEST_CASE("a key given twice") {
    refused_members(R"("liver":{"failure":true,"failure":true})",
                    {{"/liver/failure", IssueCode::duplicate_key, "This key is given more than once.", "each key once", "true"}});
}

TEST_CASE("all faults are told at once") {
    refused(R"({"format":"nelm-case/1","patient":{"heightCm":1.7,"ecog":"0"},"extrahepatic":"brain","shoeSize":1})",
            {{"/patient/heightCm", IssueCode::out_of_range, "This is outside the range.", "100 to 230 cm", "1.7"},
             {"/patient/ecog", IssueCode::wrong_type, "This is a text.", "a whole number, 0 to 4", "\"0\""},
             {"/extrahepatic", IssueCode::not_a_choice, "This is not one of the choices.",
              "one of none, regional-nodes, limited, significant", "\"brain\""},
             {"/shoeSize", IssueCode::unknown_key, "There is no such field.", "a field of the format", "1"}});
}

TEST_CASE("a lesion needs its segments and a size") {
    const Issue segments{"/lesions/0/segments", IssueCode::missing, "The segments of this lesion are missing.",
                         "an array of segment numbers, 1 to 8", ""};
    const Issue size{"/lesions/0/diametersMm", IssueCode::missing, "The size of this lesion is missing.",
                     "one to three diameters in mm, or a volume in mL", ""};
    refused_members(R"("lesions":[{}])", {segments, size});
    refused_members(R"("lesions":[{"segments":[4]}])", {size});
    refused_members(R"("lesions":[{"segments":null,"volumeMl":5}])", {segments});
    refused_members(R"("lesions":[{"segments":[],"volumeMl":5}])",
                    {{"/lesions/0/segments", IssueCode::missing, "No segment is listed.", "at least one segment", "an array"}});
    refused_members(R"("lesions":[7])",
                    {{"/lesions/0", IssueCode::wrong_type, "A lesion is an object.", "an object with segments and a size", "7"}});
    refused_members(R"("lesions":{})", {{"/lesions", IssueCode::wrong_type, "The lesions are a list.", "an array of at most 500 lesions",
                                        "an object"}});
}

TEST_CASE("a count is a count") {
    const auto count = [](const std::string& value, IssueCode code, const char* message, const char* expected) {
        refused_members("\"lesions\":[{\"segments\":[4],\"volumeMl\":5,\"count\":" + value + "}]",
                        {{"/lesions/0/count", code, message, expected, value}});
    };
    count("3.7", IssueCode::wrong_type, "This is a number.", "a whole number, 1 to 500");
    count("true", IssueCode::wrong_type, "This is a yes or no.", "a whole number, 1 to 500");
    count("\"3\"", IssueCode::wrong_type, "This is a text.", "a whole number, 1 to 500");
    count("0", IssueCode::out_of_range, "This is outside the range.", "1 to 500");
    count("501", IssueCode::out_of_range, "This is outside the range.", "1 to 500");
}

TEST_CASE("five hundred entries are fine, one more too many") {
    Json document{{"format", "nelm-case/1"}, {"lesions", Json::array()}};
    for (int i = 0; i < 500; ++i) document["lesions"].push_back({{"segments", {4}}, {"volumeMl", 1}});
    CHECK(case_of(document).lesions.size() == 500);
    document["lesions"].push_back({{"segments", {4}}, {"volumeMl", 1}});
    refused_document(document, {{"/lesions", IssueCode::too_long, "The list of lesions is too long.",
                        "at most 500 entries; use count for alike lesions", "501"}});
}

TEST_CASE("lesions without a name get the first free one") {
    const Case patient = case_of(with(listed(), {{"/lesions/0/id", "L2"}, {"/lesions/1/id", nullptr}}));
    CHECK(patient.lesions[0].id == "L2");
    CHECK(patient.lesions[1].id == "L3");
    CHECK(case_of(with(listed(), {{"/lesions/0/id", nullptr}})).lesions[0].id == "L1");
}

TEST_CASE("a name is given once") {
    refused_document(with(listed(), {{"/lesions/1/id", "A"}}), {{"/lesions/1/id", IssueCode::inconsistent,
                                                        "This name is given to more than one lesion.", "a name of its own", "\"A\""}});
    refused_document(with(listed(), {{"/lesions/1/id", ""}}),
            {{"/lesions/1/id", IssueCode::missing, "This text is empty.", "at least one character", "\"\""}});
}

TEST_CASE("every field of a full case arrives") {
    const Case patient = case_of(with(decided(), {{"/label", "invented"},
                                                  {"/tumour/grade", "G2"},
                                                  {"/tumour/syndrome", "carcinoid"},
                                                  {"/estimates/debulkingPercent", {{"min", 70}, {"max", 90}}},
                                                  {"/settings/seed", 4294967295},
                                                  {"/settings/tradeOff", false}}));
    CHECK(patient.label == "invented");
    CHECK(patient.patient.age_years == 60);
    CHECK(patient.tumour.primary_site == PrimarySite::small_bowel);
    CHECK(patient.tumour.reported_grade == Grade::g2);
    CHECK(patient.tumour.syndrome == Syndrome::carcinoid);
    CHECK(patient.tumour.symptoms_controlled == true);
    CHECK(patient.primary.in_place == false);
    CHECK(patient.carcinoid_heart_disease == HeartDisease::none);
    CHECK(patient.liver.child_pugh == ChildPugh::a);
    CHECK(patient.estimates.debulking_percent == Interval{70, 90});
    CHECK(patient.estimates.lesion_count == 4);
    CHECK(patient.history.prrt_planned == false);
    CHECK(patient.settings.seed == 4294967295u);
    CHECK(patient.settings.trade_off == false);
}

}  // namespace
}  // namespace nelm
