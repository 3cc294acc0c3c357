// Field reader: every type of field against every kind of JSON value. Nothing is clamped, guessed or converted.
#include "json/field_reader.h"

#include <string>

#include "core/issues.h"

namespace nelm {
namespace {

using testing::refused_members;

struct Wrong {
    const char* value;
    const char* message;
    const char* got;
};
constexpr Wrong null_free[] = {{"true", "This is a yes or no.", "true"}, {"3", "This is a number.", "3"},
                               {"\"12\"", "This is a text.", "\"12\""},  {"[12]", "This is a list.", "an array"},
                               {"{\"a\":1}", "This is an object.", "an object"}};

/// The field refuses every kind of value but `fine`, and null.
void wrong_types(const std::string& object, const std::string& key, const std::string& fine, const std::string& expected) {
    for (const Wrong& wrong : null_free) {
        if (fine == wrong.message) continue;
        refused_members("\"" + object + "\":{\"" + key + "\":" + wrong.value + "}",
                        {{"/" + object + "/" + key, IssueCode::wrong_type, wrong.message, expected, wrong.got}});
    }
}

TEST_CASE("numbers are numbers") { wrong_types("patient", "heightCm", "This is a number.", "a number, 100 to 230 cm"); }

TEST_CASE("whole numbers are whole numbers") {
    wrong_types("patient", "ecog", "This is a number.", "a whole number, 0 to 4");
    refused_members(R"("patient":{"ecog":3.7})",
                    {{"/patient/ecog", IssueCode::wrong_type, "This is a number.", "a whole number, 0 to 4", "3.7"}});
    refused_members(R"("estimates":{"lesionCount":1.5})",
                    {{"/estimates/lesionCount", IssueCode::wrong_type, "This is a number.", "a whole number, at least 1", "1.5"}});
}

TEST_CASE("yes and no are no numbers and no texts") {
    wrong_types("liver", "failure", "This is a yes or no.", "true or false");
    refused_members(R"("peritonealCarcinomatosis":0)",
                    {{"/peritonealCarcinomatosis", IssueCode::wrong_type, "This is a number.", "true or false", "0"}});
    refused_members(R"("peritonealCarcinomatosis":"no")",
                    {{"/peritonealCarcinomatosis", IssueCode::wrong_type, "This is a text.", "true or false", "\"no\""}});
}

TEST_CASE("choices are texts, and known ones") {
    wrong_types("tumour", "differentiation", "This is a text.", "one of well, poor");
    refused_members(R"("tumour":{"differentiation":"12"})", {{"/tumour/differentiation", IssueCode::not_a_choice,
                                                             "This is not one of the choices.", "one of well, poor", "\"12\""}});
    // NEC is never a reported grade.
    refused_members(R"("tumour":{"grade":"NEC"})",
                    {{"/tumour/grade", IssueCode::not_a_choice, "This is not one of the choices.", "one of G1, G2, G3", "\"NEC\""}});
    refused_members(R"("liver":{"childPugh":"a"})",
                    {{"/liver/childPugh", IssueCode::not_a_choice, "This is not one of the choices.", "one of A, B, C", "\"a\""}});
}

TEST_CASE("out of range, at both ends") {
    const auto out = [](const std::string& value) {
        refused_members("\"patient\":{\"heightCm\":" + value + "}",
                        {{"/patient/heightCm", IssueCode::out_of_range, "This is outside the range.", "100 to 230 cm", value}});
    };
    out("99.9");
    out("230.5");
    out("-170");
    out("0");
    refused_members(R"("patient":{"ecog":5})", {{"/patient/ecog", IssueCode::out_of_range, "This is outside the range.", "0 to 4", "5"}});
    refused_members(R"("patient":{"ecog":-1})", {{"/patient/ecog", IssueCode::out_of_range, "This is outside the range.", "0 to 4", "-1"}});
    refused_members(R"("settings":{"seed":4294967296})", {{"/settings/seed", IssueCode::out_of_range, "This is outside the range.",
                                                         "0 to 4294967295", "4294967296"}});
}

TEST_CASE("both ends of a range belong to it") {
    for (const char* document : {R"({"format":"nelm-case/1","patient":{"heightCm":100,"weightKg":25,"ageYears":18,"ecog":0}})",
                                 R"({"format":"nelm-case/1","patient":{"heightCm":230,"weightKg":300,"ageYears":110,"ecog":4}})"})
        CHECK(read_case(document).value.has_value());
}

TEST_CASE("a whole number may be written with a point") { CHECK(read_case(R"({"format":"nelm-case/1","patient":{"ecog":3.0}})").value->patient.ecog == 3); }

TEST_CASE("a range quantity: a number or an interval") {
    const auto ki67 = [](const std::string& value) {
        const Reading reading = read_case("{\"format\":\"nelm-case/1\",\"tumour\":{\"ki67Percent\":" + value + "}}");
        REQUIRE(reading.value.has_value());
        return reading.value->tumour.ki67_percent;
    };
    CHECK(ki67("3") == Interval{3, 3});
    CHECK(ki67(R"({"min":2,"max":5})") == Interval{2, 5});
    CHECK(ki67(R"({"min":2,"max":2})") == Interval{2, 2});
    CHECK(ki67("null") == std::nullopt);
}

TEST_CASE("an interval that is none") {
    const auto ki67 = [](const std::string& value, const std::vector<Issue>& issues) {
        refused_members("\"tumour\":{\"ki67Percent\":" + value + "}", issues);
    };
    const std::string at = "/tumour/ki67Percent";
    ki67("{}", {{at, IssueCode::inconsistent, "This range is empty.", "min and max, or nothing where it is not known", "an object"}});
    ki67(R"({"min":5,"max":2})", {{at, IssueCode::inconsistent, "The lower end is above the upper end.", "min at most max", "an object"}});
    ki67(R"({"min":5})", {{at + "/max", IssueCode::missing, "This end of the range is missing.", "a number, 0 to 100 %", ""}});
    ki67(R"({"min":null,"max":5})", {{at + "/min", IssueCode::missing, "This end of the range is missing.", "a number, 0 to 100 %", ""}});
    ki67(R"({"min":5,"max":101})", {{at + "/max", IssueCode::out_of_range, "This is outside the range.", "0 to 100 %", "101"}});
    ki67(R"({"min":"5","max":6})", {{at + "/min", IssueCode::wrong_type, "This is a text.", "a number, 0 to 100 %", "\"5\""}});
    ki67(R"({"min":5,"max":6,"mean":5})", {{at + "/mean", IssueCode::unknown_key, "A range has no such key.", "min and max", "5"}});
}

TEST_CASE("an interval is taken only where a range is") {
    refused_members(R"("patient":{"ageYears":{"min":50,"max":60}})",
                    {{"/patient/ageYears", IssueCode::wrong_type, "This is an object.", "a number, 18 to 110 years", "an object"}});
    refused_members(R"("estimates":{"lesionCount":{"min":1,"max":2}})", {{"/estimates/lesionCount", IssueCode::wrong_type,
                                                                        "This is an object.", "a whole number, at least 1", "an object"}});
}

TEST_CASE("texts are bounded by characters, not bytes") {
    std::string eighty;
    for (int i = 0; i < 80; ++i) eighty += "\u00e9";  // two bytes each
    CHECK(read_case("{\"format\":\"nelm-case/1\",\"label\":\"" + eighty + "\"}").value->label == eighty);
    const Reading reading = read_case("{\"format\":\"nelm-case/1\",\"label\":\"" + eighty + "x\"}");
    REQUIRE(reading.issues.size() == 1);
    CHECK(reading.issues[0].code == IssueCode::too_long);
    CHECK(reading.issues[0].message == "This text is too long.");
    CHECK(reading.issues[0].expected == "at most 80 characters");
    refused_members(R"("label":5)", {{"/label", IssueCode::wrong_type, "This is a number.", "a text", "5"}});
}

TEST_CASE("null is unknown, everywhere") {
    const Reading reading = read_case(R"({"format":"nelm-case/1","label":null,"patient":null,"tumour":{"ki67Percent":null,"grade":null},
      "extrahepatic":null,"liver":{"removedSegments":null,"functionalSegmentsMl":null},"lesions":null,"lesionsComplete":null,
      "estimates":null,"history":{"therapies":null},"settings":{"thresholdsPercent":null},"plan":null})");
    CHECK(reading.issues.empty());
    REQUIRE(reading.value.has_value());
    CHECK_FALSE(reading.value->liver.removed_segments.has_value());
    CHECK_FALSE(reading.value->extrahepatic.has_value());
}

}  // namespace
}  // namespace nelm
