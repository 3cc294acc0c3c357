// Text in, text out: any bytes are answered, never with a fault of our own, and the same text always alike.
#include <nelm/text.h>

#include "core/catch.h"
#include "properties/outcomes.h"

namespace nelm::testing {
namespace {

/// Answered with an assessment, or with issues that have a place and a message.
void answered(const std::string& text) {
    for (const std::string& answer : {assess_text(text), summary_text(text)}) {
        const Json document = Json::parse(answer);
        RC_ASSERT(document.at("ok").is_boolean());
        if (document["ok"] == true) continue;
        RC_ASSERT(!document.contains("fault"));
        RC_ASSERT(!document.at("issues").empty());
        for (const Json& issue : document["issues"]) {
            RC_ASSERT(issue.at("pointer").is_string());
            RC_ASSERT(!issue.at("message").get<std::string>().empty());
        }
    }
}

TEST_CASE("arbitrary bytes are answered") {
    REQUIRE(rc::check("bytes", [](const std::vector<char>& bytes) { answered(std::string(bytes.begin(), bytes.end())); }));
}

TEST_CASE("a case with a few bytes changed is answered") {
    REQUIRE(rc::check("mutated", [] {
        std::string text = (*any_case()).dump();
        static const std::string characters = "{}[]\",:0189.-eEtfn\\ ";
        static const std::vector<char> structure(characters.begin(), characters.end());
        const int changes = pick(1, 6);
        for (int i = 0; i < changes; ++i) {
            const auto at = static_cast<std::size_t>(pick(0, static_cast<int>(text.size())));
            switch (pick(0, 3)) {
                case 0: text[at] = *rc::gen::arbitrary<char>(); break;
                case 1: text.erase(at, 1); break;
                default: text.insert(at, 1, one_of(structure)); break;
            }
            if (text.empty()) break;
        }
        answered(text);
    }));
}

TEST_CASE("a case with a value of another kind is answered") {
    REQUIRE(rc::check("another kind", [] {
        Json document = *any_case();
        const Json flat = document.flatten();
        const int which = pick(0, static_cast<int>(flat.size()));
        const std::string pointer = std::next(flat.begin(), which).key();
        document[Json::json_pointer(pointer)] = one_of({nullptr, true, -1, 0, 3.7, 1e300, "", "12", Json::array(), Json::array({1, 1}), Json::object()});
        answered(document.dump());
    }));
}

TEST_CASE("the same text has the same answer, however it is laid out") {
    REQUIRE(rc::check("deterministic", [] {
        const Json document = *any_case();
        const std::string answer = assess_text(document.dump());
        RC_ASSERT(answer.rfind(R"({"ok":true,)", 0) == 0);
        RC_ASSERT(assess_text(document.dump(4)) == answer);
    }));
}

TEST_CASE("a summary says what the assessment says") {
    REQUIRE(rc::check("summary", [] {
        const Json document = *any_case();
        const Json whole = Json::parse(assess_text(document.dump()));
        const Json brief = Json::parse(summary_text(document.dump()));
        RC_ASSERT(brief["verdict"] == whole["verdict"]["is"]);
        RC_ASSERT(brief["possible"] == whole["verdict"]["possible"]);
        RC_ASSERT(brief["group"] == whole["group"]);
        RC_ASSERT(brief["grade"] == whole["grade"]);
        RC_ASSERT(brief["warnings"] == whole["warnings"]);
        RC_ASSERT(brief["reachPercent"] == whole["debulking"]["reach"]["percent"]);
    }));
}

}  // namespace
}  // namespace nelm::testing
