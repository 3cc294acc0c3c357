// The reader under any bytes: a case or issues with their places, never a crash; and an answer that is JSON in every form.
#include <algorithm>
#include <cstdint>
#include <string_view>

#include <nlohmann/json.hpp>

#include "fuzz/demand.h"
#include <nelm/nelm.h>
#include <nelm/text.h>

namespace {

using nelm::fuzzing::demand;
using nlohmann::json;

/// Draws and long lists cost time and no new path: the fuzzer tries more with fewer.
constexpr int most_draws = 20;
constexpr std::size_t most_lesions = 20;

json parsed(const std::string& text) {
    json answer = json::parse(text, nullptr, false);
    demand(!answer.is_discarded(), "the answer is JSON: " + text.substr(0, 200));
    demand(text.find('\n') == text.npos, "the answer is one line");
    return answer;
}

void check_refusal(const json& answer) {
    demand(!answer.contains("fault"), "no fault of our own: " + answer.dump());
    demand(answer.at("ok") == false && !answer.at("issues").empty(), "a refusal has issues");
    for (const json& issue : answer.at("issues")) {
        const std::string pointer = issue.at("pointer").get<std::string>();
        demand(pointer.empty() || pointer.front() == '/', "an issue has a JSON Pointer: " + pointer);
        demand(!issue.at("code").get<std::string>().empty(), "an issue has a code");
        demand(!issue.at("message").get<std::string>().empty(), "an issue has a message");
    }
}

void check_answer(nelm::Case patient) {
    patient.settings.draws = std::min(patient.settings.draws.value_or(most_draws), most_draws);
    const json whole = parsed(nelm::write_assessment(nelm::assess(patient)));
    const json brief = parsed(nelm::write_summary(nelm::assess(patient, nelm::Detail::summary)));
    demand(whole.at("ok") == true && brief.at("ok") == true, "an assessment says that it is one");
    demand(whole.at("verdict").at("possible") == brief.at("possible"), "the summary has the verdicts of the whole");
    demand(whole.at("volumes").at("burdenPercent") == brief.at("burdenPercent"), "the summary has the burden of the whole");
    for (const json& finding : whole.at("findings"))
        demand(!finding.at("citations").empty() || finding.contains("assumption"), "every finding says what it rests on");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const nelm::Reading reading = nelm::read_case(text);
    demand(reading.value.has_value() == reading.issues.empty(), "either a case or issues");
    if (!reading.value) {
        check_refusal(parsed(nelm::assess_text(text)));
        check_refusal(parsed(nelm::summary_text(text)));
    } else if (reading.value->lesions.size() <= most_lesions) {
        check_answer(*reading.value);
    }
    return 0;
}
