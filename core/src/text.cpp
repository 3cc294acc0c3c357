// Text in, text out: what goes wrong within is caught here once, and shown as ours.
#include <nelm/text.h>

#include <exception>

#include <nlohmann/json.hpp>

#include "json/evidence_json.h"
#include "json/field.h"
#include <nelm/nelm.h>
#include <nelm/version.h>

namespace nelm {
namespace {

constexpr const char* last_resort = R"({"ok":false,"fault":{"message":"The program failed. This is its own fault, not the input's."}})";

std::string fault(const char* what) {
    const nlohmann::ordered_json document{
        {"ok", false}, {"fault", {{"message", "The program failed (" + std::string(what) + "). This is its own fault, not the input's."}}}};
    return document.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

template <class Function>
std::string guarded(Function&& function) noexcept {
    try {
        try {
            return function();
        } catch (const std::exception& error) {
            return fault(error.what());
        }
    } catch (...) {
        try {
            return last_resort;
        } catch (...) {
            return {};  // not even memory for one line is left
        }
    }
}

template <class Write>
std::string assessed(std::string_view case_json, Detail detail, Write&& write) noexcept {
    return guarded([&] {
        const Reading reading = read_case(case_json);
        return reading.value ? write(assess(*reading.value, detail)) : write_refusal(reading.issues);
    });
}

}  // namespace

std::string assess_text(std::string_view case_json) noexcept { return assessed(case_json, Detail::full, write_assessment); }

std::string summary_text(std::string_view case_json) noexcept { return assessed(case_json, Detail::summary, write_summary); }

std::string fields_text() noexcept { return guarded(json::fields_json); }

std::string evidence_text() noexcept { return guarded(json::evidence_json); }

std::string version_text() noexcept {
    return guarded([] {
        return nlohmann::ordered_json{{"engine", engine_version}, {"ruleset", ruleset_version}, {"evidenceDate", evidence_date}}.dump();
    });
}

}  // namespace nelm
