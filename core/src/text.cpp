// Text in, text out: what goes wrong within is caught here once, and shown as ours.
#include <nelm/text.h>

#include <exception>

#include <nlohmann/json.hpp>

#include "json/document.h"
#include "json/evidence_json.h"
#include "json/field.h"
#include "json/summary_row.h"
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

/// In a table there is no room for words: the column of issues says that it was ours.
std::string fault_row(const char*) { return json::fault_row(); }

template <class Function>
std::string guarded(Function&& function, std::string (*failing)(const char*) = fault) noexcept {
    try {
        try {
            return function();
        } catch (const std::exception& error) {
            return failing(error.what());
        }
    } catch (...) {
        try {
            return last_resort;
        } catch (...) {
            return {};  // not even memory for one line is left
        }
    }
}

template <class Write, class Refuse>
std::string assessed(std::string_view case_json, Detail detail, Write&& write, Refuse&& refuse,
                     std::string (*failing)(const char*) = fault) noexcept {
    return guarded(
        [&] {
            const Reading reading = read_case(case_json);
            return reading.value ? write(assess(*reading.value, detail)) : refuse(reading.issues);
        },
        failing);
}

}  // namespace

std::string assess_text(std::string_view case_json) noexcept { return assessed(case_json, Detail::full, write_assessment, write_refusal); }

std::string summary_text(std::string_view case_json) noexcept { return assessed(case_json, Detail::summary, write_summary, write_refusal); }

std::string counted_text(std::string_view case_json) noexcept {
    const auto both = [](const Assessment& assessment) { return write_summary(assessment) + '\n' + write_counts(assessment); };
    return assessed(case_json, Detail::counted, both, write_refusal);
}

std::string summary_row(std::string_view case_json) noexcept {
    return assessed(case_json, Detail::summary, json::summary_row, json::refusal_row, fault_row);
}

std::string summary_row_names() noexcept { return guarded(json::row_names); }

std::string too_long_text(std::size_t bytes) noexcept {
    return guarded([bytes] { return write_refusal({json::too_long(bytes)}); });
}

std::string too_long_row(std::size_t bytes) noexcept {
    return guarded([bytes] { return json::refusal_row({json::too_long(bytes)}); }, fault_row);
}

std::string fields_text() noexcept { return guarded(json::fields_json); }

std::string evidence_text() noexcept { return guarded(json::evidence_json); }

std::string version_text() noexcept {
    return guarded([] {
        return nlohmann::ordered_json{{"engine", engine_version}, {"ruleset", ruleset_version}, {"evidenceDate", evidence_date}}.dump();
    });
}

}  // namespace nelm
