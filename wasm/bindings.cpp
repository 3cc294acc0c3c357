// Bindings: the library's text functions for JavaScript. Text in, text out; nothing throws, nothing is left to free.
#include <string>

#include <emscripten/bind.h>

#include <nelm/text.h>

namespace {

std::string assess(const std::string& case_json) { return nelm::assess_text(case_json); }

}  // namespace

EMSCRIPTEN_BINDINGS(nelm) {
    emscripten::function("assess", &assess);
    emscripten::function("fields", &nelm::fields_text);
    emscripten::function("version", &nelm::version_text);
}
