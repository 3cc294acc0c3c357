// Text in, text out: what the browser sees: refusals, assessments, summaries, catalogue, versions.
#include <nelm/text.h>

#include <string>

#include <nelm/version.h>

#include "core/cases.h"

namespace nelm {
namespace {

using testing::decided;
using testing::Json;
using testing::with;

Json answer(const std::string& text) { return Json::parse(assess_text(text)); }

TEST_CASE("a refused case is answered with all of its issues") {
    const Json refused = answer(R"({"format":"nelm-case/1","patient":{"ecog":9},"tumour":{"grade":"G4"}})");
    CHECK(refused == Json::parse(R"({"ok":false,"issues":[
      {"pointer":"/patient/ecog","code":"out-of-range","message":"This is outside the range.","expected":"0 to 4","got":"9"},
      {"pointer":"/tumour/grade","code":"not-a-choice","message":"This is not one of the choices.","expected":"one of G1, G2, G3","got":"\"G4\""}]})"));
    CHECK(answer(decided().dump())["ok"] == true);
}

TEST_CASE("no text is too odd to be answered") {
    const std::string odd[] = {"", "null", "{", "\xff\xfe", std::string(3, '\0'), std::string(2000000, '['), "{\"format\":\"nelm-case/1\"}x",
                               "{\"\\ud800\":1}", "{\"format\":\"\xc3\x28\"}"};
    for (const std::string& text : odd) {
        const Json refused = answer(text);
        CHECK(refused["ok"] == false);
        CHECK(refused["issues"].size() == 1);
        CHECK(Json::parse(summary_text(text)) == refused);
        CHECK(answer(R"({"format":"nelm-case/1"})")["ok"] == true);
    }
}

TEST_CASE("what was given comes back as text, whatever it was") {
    const Json refused = answer("{\"format\":\"nelm-case/1\",\"label\":\"x\",\"extrahepatic\":\"\xc3\xa9</script>\\u0000\"}");
    CHECK(refused["issues"][0]["code"] == "not-a-choice");
    CHECK(refused["issues"][0]["got"].get<std::string>().find("</script>") != std::string::npos);
}

TEST_CASE("a summary in brief") {
    const Json brief = Json::parse(summary_text(decided().dump()));
    CHECK(brief == Json::parse(R"({"ok":true,"verdict":"debulking-supported","possible":["debulking-supported"],
      "group":{"is":2,"possible":[2]},"grade":{"is":"G1","possible":["G1"]},"burdenPercent":10,"reachPercent":80,"warnings":[]})"));
}

TEST_CASE("what many cases are counted by stands on a second line, which a refused case has not") {
    const std::string text = with(decided(), {{"/liver/failure", nullptr}}).dump();
    const std::string counted = counted_text(text);
    const std::size_t end = counted.find('\n');
    REQUIRE(end != std::string::npos);
    CHECK(counted.substr(0, end) == summary_text(text));
    // Liver failure contraindicates (S49); without it the case is decided. 80 % reaches the first line only.
    CHECK(Json::parse(counted.substr(end + 1)) == Json::parse(R"({"reachable":[{"percent":70,"reachable":"yes"},
      {"percent":90,"reachable":"no"},{"percent":100,"reachable":"no"}],"missing":[{"pointer":"/liver/failure","settles":true}]})"));
    CHECK(counted_text("nonsense") == summary_text("nonsense"));
}

TEST_CASE("versions") {
    const Json version = Json::parse(version_text());
    CHECK(version["engine"] == engine_version);
    CHECK(version["ruleset"] == ruleset_version);
    CHECK(version["evidenceDate"] == evidence_date);
    CHECK(answer(decided().dump())["engine"]["version"] == engine_version);
}

TEST_CASE("the catalogue is JSON") { CHECK(Json::parse(fields_text())["format"] == "nelm-fields/1"); }

TEST_CASE("the same text, the same answer") {
    const std::string text = testing::listed().dump();
    CHECK(assess_text(text) == assess_text(text));
}

}  // namespace
}  // namespace nelm
