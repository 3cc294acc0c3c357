// Terms of advice, in the words of complete cases.
#include "advice/terms.h"

#include "rules/terms.h"
#include "rules/verdict.h"

namespace nelm::advice {
namespace {

Verdict verdict(const Completion& c) { return rules::verdict_table()[rules::deciding_line(c)].verdict; }

}  // namespace

bool covered(const Completion& c) { return !rules::lung_or_thymus(c); }

bool spoken_of(const Completion& c) { return covered(c) && !rules::poorly_differentiated(c); }

bool surgery_considered(const Completion& c) {
    switch (verdict(c)) {
        case Verdict::out_of_scope:
        case Verdict::contraindicated:
        case Verdict::not_supported: return false;
        case Verdict::palliative_debulking:
        case Verdict::resection_supported:
        case Verdict::equipoise:
        case Verdict::debulking_supported:
        case Verdict::debulking_option: return true;
    }
    return false;
}

bool all_disease_cleared(const Completion& c) {
    // Asked first because it settles most cases: the verdict asks for much more.
    return rules::complete(c) && verdict(c) == Verdict::resection_supported;
}

bool failing_liver(const Completion& c) { return c.liver_failure() || c.child_pugh().is(ChildPugh::c); }

bool embolisation_considered(const Completion& c) {
    // S113: for disease that cannot be cleared by resection.
    if (!rules::complete(c)) return true;
    // S37: where the primary stays in place because it cannot be resected.
    if (rules::unresectable_primary(c)) return true;
    switch (verdict(c)) {
        // S14, S15: where the liver is not operated on. S36, S102: where surgery was no better.
        case Verdict::contraindicated:
        case Verdict::not_supported:
        case Verdict::equipoise: return true;
        default: return false;
    }
}

bool syndrome_not_entered(const Completion& c) { return !c.reported_syndrome(); }

bool crisis_feared(const Completion& c) {
    // S106: carcinoid syndrome.
    if (!syndrome_not_entered(c)) return c.reported_syndrome() == Syndrome::carcinoid;
    // Assumption: a syndrome that is not entered may be a carcinoid syndrome, in the pancreas only if the tumour
    // functions.
    return !c.primary_site().is(PrimarySite::pancreas) || c.functioning();
}

bool insulinoma_feared(const Completion& c) {
    if (!syndrome_not_entered(c)) return c.reported_syndrome() == Syndrome::insulinoma;
    return c.primary_site().is(PrimarySite::pancreas) && c.functioning();
}

}  // namespace nelm::advice
