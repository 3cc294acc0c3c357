// Triplets of section 9: figures that only advice compares with.
#pragma once

#include "advice/advice_thresholds.h"
#include "core/boundaries/triplet.h"

namespace nelm::testing {

inline const Advice& advice_line(const Assessment& assessment, std::string_view id) {
    for (const Advice& line : assessment.advice)
        if (line.id == id) return line;
    FAIL("no advice " << id);
    throw 0;  // FAIL has thrown
}

/// The answer of an item of the transplantation checklist: the word that its sentence begins with.
inline std::function<std::string(const Json&)> item(const char* id) {
    return [id](const Json& document) {
        const Assessment assessment = assessed(document);
        const std::string why(advice_line(assessment, std::string("transplantation.checklist.") + id).why.front());
        return why.substr(0, why.find(':'));
    };
}

inline std::vector<Triplet> advice_triplets() {
    using namespace advice::thresholds;
    const Json primary_in_place = with(decided(), {{"/primary/inPlace", true}, {"/primary/resectable", true}});
    const auto small_bowel = [](const Json& document) {
        const Assessment assessment = assessed(document);
        return possible(advice_line(assessment, "primary.small-bowel.without-symptoms").status);
    };
    const std::string yes = "Fulfilled";
    const std::string no = "Not fulfilled";
    const std::string age = "/patient/ageYears";
    return {
        {&near_complete, primary_in_place, "/estimates/debulkingPercent", small_bowel, side(89.9, "not-suggested"), side(90, "option"),
         side(90.1, "option"), "option | not-suggested"},
        {&transplant_ki67, decided(), "/tumour/ki67Percent", item("ki67"), side(9.9, yes), side(10, no), side(10.1, no), "Ask"},
        {&transplant_burden, decided(), "/estimates/tumourBurdenPercent", item("liver-involvement"), side(49.9, yes), side(50, yes),
         side(50.1, no), "Ask"},
        {&transplant_age_2007, decided(), age, item("age-2007"), side(54, yes), side(55, yes), side(56, no), "Ask"},
        {&transplant_age_later, decided(), age, item("age-later"), side(59, yes), side(60, yes), side(61, no), "Ask"},
    };
}

}  // namespace nelm::testing
