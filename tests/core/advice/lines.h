// Advice lines for the tests: how a line stands to a case, over all completions of the case.
#pragma once

#include <string>
#include <string_view>

#include "advice/advice_rule.h"
#include "assess/subject.h"
#include "core/cases.h"

namespace nelm::testing {

inline const advice::AdviceRule& line(std::string_view id) {
    for (const advice::AdviceRule* rule : advice::all_advice())
        if (rule->id == id) return *rule;
    FAIL("no advice line " << id);
    throw 0;  // FAIL has thrown
}

/// "none | option | caution": every status that the line can have, "none" for where it is not for this case.
inline std::string status(std::string_view id, const Json& document) {
    const Case patient = case_of(document);
    assessing::Subject subject(patient);
    const completion::Completion completion = subject.completion();
    std::string list;
    for (const auto& each : assessing::every_value<std::optional<AdviceStatus>>(subject, completion, line(id).status)) {
        if (!list.empty()) list += " | ";
        list += each ? text_of(*each) : "none";
    }
    return list;
}

/// The line as an assessment gives it; null where it is left out.
inline const Advice* advice(const Assessment& assessment, std::string_view id) {
    for (const Advice& each : assessment.advice)
        if (each.id == id) return &each;
    return nullptr;
}

/// Nothing but what `entries` says is known.
inline Json nothing_known(const Changes& entries = {}) { return with(Json{{"format", "nelm-case/1"}}, entries); }

/// All visible disease can be cleared, and nothing lies elsewhere: `resection-supported`.
inline Json clearable(const Changes& changes = {}) {
    return with(with(decided(), {{"/estimates/debulkingPercent", 100}}), changes);
}

/// 40 % can be cleared, without symptoms: `not-supported`.
inline Json diffuse(const Changes& changes = {}) {
    return with(with(decided(), {{"/estimates/debulkingPercent", 40},
                                 {"/tumour/functioning", false},
                                 {"/tumour/hormonalSymptoms", false}}),
                changes);
}

}  // namespace nelm::testing
