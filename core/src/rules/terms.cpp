// Terms: the defined words, in the words of complete cases.
#include "rules/terms.h"

#include "model/thresholds.h"

namespace nelm::rules {

namespace thresholds = model::thresholds;

bool lung_or_thymus(const Completion& c) { return c.primary_site().is_any_of({PrimarySite::lung, PrimarySite::thymus}); }

bool poorly_differentiated(const Completion& c) { return c.differentiation().is(Differentiation::poor); }

bool grade_3(const Completion& c) {
    if (poorly_differentiated(c)) return false;
    if (const auto reported = c.reported_grade()) return *reported == Grade::g3;
    // S80: above 20 % or above 20 mitoses is grade 3; the higher of the two indices decides.
    return c.ki67().meets(thresholds::ki67_g3.line()) || c.mitoses().meets(thresholds::mitoses_g3.line());
}

std::optional<Grade> grade(const Completion& c) {
    if (lung_or_thymus(c)) return std::nullopt;
    // Poor differentiation is a carcinoma, whatever the indices: morphology tells, never Ki-67.
    if (poorly_differentiated(c)) return Grade::nec;
    if (const auto reported = c.reported_grade()) return *reported;
    if (grade_3(c)) return Grade::g3;
    // S80: below 3 % and below 2 mitoses is grade 1.
    const bool low = c.ki67().meets(thresholds::ki67_g1.line()) && c.mitoses().meets(thresholds::mitoses_g1.line());
    return low ? Grade::g1 : Grade::g2;
}

bool symptomatic(const Completion& c) { return c.hormonal_symptoms() || c.bulk_symptoms(); }

bool uncontrolled(const Completion& c) { return symptomatic(c) && !c.symptoms_controlled(); }

bool no_more_than_regional_nodes(const Completion& c) {
    return c.extrahepatic().is_any_of({Extrahepatic::none, Extrahepatic::regional_nodes});
}

bool significant_extrahepatic(const Completion& c) { return c.extrahepatic().is(Extrahepatic::significant); }

bool beyond_regional_nodes(const Completion& c) { return !no_more_than_regional_nodes(c); }

bool child_pugh_b_or_c(const Completion& c) { return c.child_pugh().is_any_of({ChildPugh::b, ChildPugh::c}); }

bool unresectable_primary(const Completion& c) { return c.primary_in_place() && !c.primary_resectable(); }

bool complete(const Completion& c) { return c.reach().meets(thresholds::complete.line()); }

bool reach_above_zero(const Completion& c) { return c.reach().meets(thresholds::something.line()); }

bool reach_at_least_70(const Completion& c) { return c.reach().meets(thresholds::group_debulking.line()); }

bool high_burden(const Completion& c) { return c.burden().meets(thresholds::high_burden.line()); }

bool burden_above_75(const Completion& c) { return c.burden().meets(thresholds::late_stage_burden.line()); }

std::optional<int> group(const Completion& c) {
    if (lung_or_thymus(c)) return std::nullopt;
    // S5, S6: below 70 %, group 4 has symptoms to relieve and something to remove; group 3 has not.
    if (!reach_at_least_70(c)) return reach_above_zero(c) && uncontrolled(c) ? 4 : 3;
    // S3, S4: one metastasis, or several.
    return c.solitary() ? 1 : 2;
}

}  // namespace nelm::rules
