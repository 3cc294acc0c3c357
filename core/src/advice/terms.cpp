// Terms of advice, in the words of complete cases.
#include "advice/terms.h"

#include <algorithm>
#include <initializer_list>

#include "rules/terms.h"
#include "rules/verdict.h"

namespace nelm::advice {
namespace {

/// Whether the verdict is one of these. Asks no more once every line that is left gives the same answer.
bool verdict_is_any_of(const Completion& c, std::initializer_list<Verdict> wanted) {
    const std::span<const rules::VerdictLine> table = rules::verdict_table();
    const auto is_wanted = [&](const rules::VerdictLine& line) {
        return std::find(wanted.begin(), wanted.end(), line.verdict) != wanted.end();
    };
    const bool at_the_end = is_wanted(table.back());
    std::size_t asked = table.size();
    while (asked > 0 && is_wanted(table[asked - 1]) == at_the_end) --asked;
    for (const rules::VerdictLine& line : table.first(asked))
        for (const rules::Rule* rule : line.any_of)
            if (rule->holds(c)) return is_wanted(line);
    return at_the_end;
}

}  // namespace

bool covered(const Completion& c) { return !rules::lung_or_thymus(c); }

bool spoken_of(const Completion& c) { return covered(c) && !rules::poorly_differentiated(c); }

bool surgery_considered(const Completion& c) {
    return !verdict_is_any_of(c, {Verdict::out_of_scope, Verdict::contraindicated, Verdict::not_supported});
}

bool all_disease_cleared(const Completion& c) {
    // What the verdict on complete resection needs is asked first: it settles most cases, and nothing later is asked.
    return rules::complete(c) && rules::no_more_than_regional_nodes(c) && !rules::unresectable_primary(c) &&
           verdict_is_any_of(c, {Verdict::resection_supported});
}

bool failing_liver(const Completion& c) { return c.liver_failure() || c.child_pugh().is(ChildPugh::c); }

bool embolisation_considered(const Completion& c) {
    // S113: for disease that cannot be cleared by resection.
    if (!rules::complete(c)) return true;
    // S37: where the primary stays in place because it cannot be resected.
    if (rules::unresectable_primary(c)) return true;
    // S14, S15: where the liver is not operated on. S36, S102: where surgery was no better.
    return verdict_is_any_of(c, {Verdict::contraindicated, Verdict::not_supported, Verdict::equipoise});
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
