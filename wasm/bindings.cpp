// Bindings: the library's text functions for JavaScript. Text in, text out; nothing throws, nothing is left to free.
#include <cstdint>
#include <string>
#include <string_view>

#include <emscripten/bind.h>

#include <nelm/text.h>

#include "ascii.h"

namespace {

using emscripten::val;

/// A text of JavaScript's own. Embind's strings are walked through twice, byte by byte, in search of their end.
val text_of(std::string_view utf8) {
    static const val decoder = val::global("TextDecoder").new_();
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(utf8.data());
    return decoder.call<val>("decode", val(emscripten::typed_memory_view(utf8.size(), bytes)));
}

/// The last resort. The library answers for its own faults; this one is for what lies between it and JavaScript.
template <class Answer>
val guarded(Answer answer) {
    try {
        return text_of(answer());
    } catch (...) {
        return val(R"({"ok":false,"fault":{"message":"The engine could not answer. This is a fault of the program."}})");
    }
}

/// Takes any JavaScript value, because embind throws where it expects a string and gets something else.
std::string asked(const val& case_json, std::string (*answer)(std::string_view) noexcept) {
    if (!case_json.isString())
        return R"({"ok":false,"fault":{"message":"The engine was asked about something that is not text."}})";
    return answer(case_json.as<std::string>());
}

val assess(const val& case_json) {
    return guarded([&] { return nelm::wasm::ascii_json(asked(case_json, nelm::assess_text)); });
}
/// Short, and left as the native program prints it: the page saves it so.
val counted(const val& case_json) {
    return guarded([&] { return asked(case_json, nelm::counted_text); });
}

val fields() {
    return guarded([] { return nelm::wasm::ascii_json(nelm::fields_text()); });
}
val evidence() {
    return guarded([] { return nelm::wasm::ascii_json(nelm::evidence_text()); });
}
val version() { return guarded(nelm::version_text); }

}  // namespace

EMSCRIPTEN_BINDINGS(nelm) {
    emscripten::function("assess", &assess);
    emscripten::function("counted", &counted);
    emscripten::function("fields", &fields);
    emscripten::function("evidence", &evidence);
    emscripten::function("version", &version);
}
