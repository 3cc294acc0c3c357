// Bindings: the library's text functions for JavaScript. Text in, text out; nothing throws, nothing is left to free.
#include <string>

#include <emscripten/bind.h>

#include <nelm/text.h>

namespace {

/// The last resort. The library answers for its own faults; this one is for what lies between it and JavaScript.
template <class Answer>
std::string guarded(Answer answer) {
    try {
        return answer();
    } catch (...) {
        return R"({"ok":false,"fault":{"message":"The engine could not answer. This is a fault of the program."}})";
    }
}

/// Takes any JavaScript value, because embind throws where it expects a string and gets something else.
std::string assess(const emscripten::val& case_json) {
    return guarded([&]() -> std::string {
        if (!case_json.isString())
            return R"({"ok":false,"fault":{"message":"The engine was asked about something that is not text."}})";
        return nelm::assess_text(case_json.as<std::string>());
    });
}

std::string fields() { return guarded(nelm::fields_text); }
std::string evidence() { return guarded(nelm::evidence_text); }
std::string version() { return guarded(nelm::version_text); }

}  // namespace

EMSCRIPTEN_BINDINGS(nelm) {
    emscripten::function("assess", &assess);
    emscripten::function("fields", &fields);
    emscripten::function("evidence", &evidence);
    emscripten::function("version", &version);
}
