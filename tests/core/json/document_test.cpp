// Documents: what is JSON, what is not, and what a reader must know of it: duplicates, depth, size, places.
#include "json/document.h"

#include <string>

#include "core/issues.h"

namespace nelm::json {
namespace {

void not_json(std::string_view text, const std::vector<Issue>& expected) {
    CAPTURE(std::string(text.substr(0, 60)));
    const Document document(text);
    CHECK_FALSE(document.whole());
    CHECK(document.issues() == expected);
    CHECK(Document("{}").whole());
}

TEST_CASE("a whole document keeps kinds, keys and places") {
    const Document document(R"({"a": [null, true, 1.5, "x"], "b": {"c": -2}})");
    REQUIRE(document.whole());
    CHECK(document.issues().empty());
    const Node* a = document.child(document.root(), "a");
    REQUIRE(a != nullptr);
    std::vector<Kind> kinds;
    std::vector<std::string> pointers;
    document.for_each_child(*a, [&](const Node& item) {
        kinds.push_back(item.kind);
        pointers.push_back(document.pointer_to(item));
    });
    CHECK(kinds == std::vector<Kind>{Kind::null, Kind::boolean, Kind::number, Kind::text});
    CHECK(pointers == std::vector<std::string>{"/a/0", "/a/1", "/a/2", "/a/3"});
    const Node* c = document.child(*document.child(document.root(), "b"), "c");
    REQUIRE(c != nullptr);
    CHECK(document.pointer_to(*c) == "/b/c");
    CHECK(c->number == -2);
    CHECK(document.child(document.root(), "z") == nullptr);
    CHECK(document.pointer_to(document.root()).empty());
}

TEST_CASE("pointers escape as RFC 6901 says") {
    const Document document(R"({"a/b": {"~": 1}})");
    const Node* outer = document.child(document.root(), "a/b");
    REQUIRE(outer != nullptr);
    CHECK(document.pointer_to(*document.child(*outer, "~")) == "/a~1b/~0");
}

TEST_CASE("text that is not JSON") {
    const auto syntax = [](const std::string& text, const std::string& byte) {
        CAPTURE(text);
        const Document document(text);
        CHECK_FALSE(document.whole());
        REQUIRE(document.issues().size() == 1);
        // What is shown of the text is the parser's choice; that it is plain text is ours.
        const std::string got = document.issues()[0].got;
        for (const char c : got) CHECK((c >= 0x20 && c < 0x7f));
        CHECK(document.issues()[0] ==
              Issue{"", IssueCode::syntax, "The text is not JSON at byte " + byte + ".", "a JSON document (RFC 8259)", got});
    };
    syntax("", "1");
    syntax("   ", "4");
    syntax("{", "2");
    syntax("{\"a\": }", "7");
    syntax("[1,]", "4");
    syntax("{} {}", "4");
    syntax("{'a': 1}", "2");
    syntax("{\"a\": 1 // a comment\n}", "9");
    syntax("{\"a\": 01}", "8");
    syntax("{\"a\": +1}", "7");
    syntax("{\"a\": .5}", "7");
}

TEST_CASE("no number that JSON does not know") {
    for (const std::string word : {"NaN", "nan", "Infinity", "-Infinity", "inf", "0x10"}) {
        CAPTURE(word);
        const Document document("{\"a\": " + word + "}");
        CHECK_FALSE(document.whole());
        REQUIRE(document.issues().size() == 1);
        CHECK(document.issues()[0].code == IssueCode::syntax);
    }
}

TEST_CASE("a number beyond what can be held is out of range, at its place") {
    not_json("{\"a\": [1, 1e400]}", {{"/a/1", IssueCode::out_of_range, "This number is too large to be a quantity.", "a finite number", "1e400"}});
    not_json("{\"a\": -1e999}", {{"/a", IssueCode::out_of_range, "This number is too large to be a quantity.", "a finite number", "-1e999"}});
    CHECK(Document("{\"a\": 1e-400}").whole());  // too small is as good as 0: nothing is lost that has a range
}

TEST_CASE("text that is not UTF-8") {
    const std::string bad[] = {"{\"a\": \"\xff\"}", "{\"a\": \"\xc3\"}", "{\"a\": \"\xed\xa0\x80\"}", "{\"\xfe\": 1}", "\xff\xfe{\x00}"};
    for (const std::string& text : bad) {
        const Document document(text);
        CHECK_FALSE(document.whole());
        REQUIRE(document.issues().size() == 1);
        CHECK(document.issues()[0].code == IssueCode::syntax);
        // What is shown of it is plain text itself.
        for (const char c : document.issues()[0].got) CHECK((c >= 0x20 && c < 0x7f));
    }
}

TEST_CASE("a byte order mark before the document is no part of it") {
    // RFC 8259, section 8.1: a parser may ignore it.
    CHECK(Document("\xef\xbb\xbf{}").whole());
    CHECK_FALSE(Document("\xef\xbb{}").whole());
    CHECK_FALSE(Document("{}\xef\xbb\xbf").whole());
}

std::string nested(std::size_t levels) { return std::string(levels, '[') + std::string(levels, ']'); }

TEST_CASE("sixteen levels are fine, seventeen too deep") {
    CHECK(Document(nested(16)).whole());
    std::string pointer;
    for (int i = 0; i < 16; ++i) pointer += "/0";
    const Issue deep{pointer, IssueCode::too_deep, "The document is nested too deeply.", "at most 16 levels", ""};
    not_json(nested(17), {deep});
    not_json(std::string(500000, '['), {deep});
}

TEST_CASE("one MiB is fine, a byte more too long") {
    CHECK(Document("{}" + std::string((1u << 20) - 2, ' ')).whole());
    not_json("{}" + std::string((1u << 20) - 1, ' '),
             {{"", IssueCode::too_long, "The document is too long.", "at most 1 MiB", "1048577 bytes"}});
}

TEST_CASE("a zero byte ends nothing: it is no JSON, wherever it stands") {
    using namespace std::string_literals;
    not_json("{}\0 and what follows"s, {{"", IssueCode::syntax, "The text is not JSON at byte 3.", "a JSON document (RFC 8259)", ""}});
    CHECK_FALSE(Document("{\"a\": \"\0\"}"s).whole());
    CHECK_FALSE(Document("\0{}"s).whole());
}

TEST_CASE("a key given twice is reported once, wherever it stands") {
    const Document document(R"({"a": 1, "b": {"c": 1, "c": 2, "c": 3}, "a": "x"})");
    CHECK(document.whole());
    CHECK(document.issues() == std::vector<Issue>{
                                   {"/b/c", IssueCode::duplicate_key, "This key is given more than once.", "each key once", "2"},
                                   {"/a", IssueCode::duplicate_key, "This key is given more than once.", "each key once", "\"x\""}});
}

TEST_CASE("keys that an escape makes alike are alike") {
    CHECK(Document(R"({"ab": 1, "\u0061b": 2})").issues().size() == 1);
    CHECK(Document(R"({"a": 1, "A": 2})").issues().empty());
}

TEST_CASE("how a value is shown") {
    const auto shown_of = [](const std::string& value) {
        const Document document("[" + value + "]");
        std::string text;
        document.for_each_child(document.root(), [&](const Node& item) { text = shown(item); });
        return text;
    };
    CHECK(shown_of("null") == "null");
    CHECK(shown_of("true") == "true");
    CHECK(shown_of("false") == "false");
    CHECK(shown_of("3.7") == "3.7");
    CHECK(shown_of("12") == "12");
    CHECK(shown_of("-1") == "-1");
    CHECK(shown_of("0") == "0");
    CHECK(shown_of("\"12\"") == "\"12\"");
    CHECK(shown_of("[1]") == "an array");
    CHECK(shown_of("{}") == "an object");
    CHECK(shown_of("\"" + std::string(1000, 'x') + "\"").size() <= 70);
}

}  // namespace
}  // namespace nelm::json
