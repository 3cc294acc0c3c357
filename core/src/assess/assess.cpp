// Assess: every outcome of a case, each over all of its completions.
#include <nelm/assess.h>

#include "assess/advice.h"
#include "assess/cohorts.h"
#include "assess/debulking.h"
#include "assess/findings.h"
#include "assess/flips.h"
#include "assess/laxer_settings.h"
#include "assess/missing.h"
#include "assess/subject.h"
#include "assess/verdict_words.h"
#include "assess/warnings.h"
#include "rules/opinions/opinion.h"
#include "rules/standing/planning.h"
#include "rules/standing/standing.h"
#include "rules/terms.h"
#include "rules/verdict.h"

namespace nelm {
namespace assessing {

Outcomes<Verdict> verdicts_of(const std::vector<std::size_t>& lines) {
    Outcomes<Verdict> result;
    for (const std::size_t line : lines) result.possible.push_back(rules::verdict_table()[line].verdict);
    std::sort(result.possible.begin(), result.possible.end());
    result.possible.erase(std::unique(result.possible.begin(), result.possible.end()), result.possible.end());
    return result;
}

std::vector<std::size_t> deciding_lines(Subject& subject, const completion::Completion& completion) {
    return every_value<std::size_t>(subject, completion, rules::deciding_line);
}

namespace {

using completion::Completion;

std::vector<Policy> policies(Subject& subject) {
    std::vector<Policy> result;
    for (const double line : policy_lines(subject.patient)) {
        Completion completion = subject.completion();
        completion.hold_to(Percent(line));
        result.push_back({line, verdicts_of(deciding_lines(subject, completion))});
    }
    return result;
}

/// Rules whose answer may have been the deciding one: not those that certainly do not hold.
void add_reason(const std::vector<Finding>& findings, const rules::Rule& rule, std::vector<std::string_view>& reasons) {
    const auto finding = std::find_if(findings.begin(), findings.end(), [&](const Finding& f) { return f.id == rule.id; });
    if (finding != findings.end() && finding->holds != Answer::no) reasons.push_back(rule.id);
}

/// Rules that ask the same question one after the other are answered together.
void add_standing(Subject& subject, std::span<const rules::Rule* const> rules, std::vector<Finding>& findings) {
    for (std::size_t i = 0; i < rules.size(); ++i)
        findings.push_back(i > 0 && rules[i]->holds == rules[i - 1]->holds ? told(*rules[i], findings.back()) : find(subject, *rules[i]));
}

std::vector<Finding> all_findings(Subject& subject) {
    std::vector<Finding> findings;
    for (const rules::VerdictLine& line : rules::verdict_table())
        for (const rules::Rule* rule : line.any_of) findings.push_back(find(subject, *rule));
    for (const rules::Rule* rule : rules::common_rules()) {
        const auto same = [&](const Finding& f) { return f.id == rule->id; };
        if (std::none_of(findings.begin(), findings.end(), same)) findings.push_back(find(subject, *rule));
    }
    add_standing(subject, rules::standing_rules(), findings);
    for (const rules::Opinion& opinion : rules::opinions()) {
        for (const rules::OpinionLine& line : opinion.lines.first(opinion.lines.size() - 1))
            findings.push_back(find(subject, line.rule));
        findings.push_back(find(subject, opinion.lines.back().rule,
                                [&](const Completion& c) { return rules::last_line_decides(opinion, c); }));
    }
    return findings;
}

struct StanceAndRule {
    Stance stance;
    const rules::Rule* rule;
    friend bool operator==(const StanceAndRule&, const StanceAndRule&) = default;
    friend bool operator<(const StanceAndRule& a, const StanceAndRule& b) {
        return a.stance != b.stance ? a.stance < b.stance : a.rule->id < b.rule->id;
    }
};

Opinion opinion_of(Subject& subject, const rules::Opinion& source) {
    const Completion completion = subject.completion();
    const auto decided = every_value<StanceAndRule>(subject, completion, [&](const Completion& c) {
        const rules::Decided d = rules::stance_of(source, c);
        return StanceAndRule{d.stance, d.rule};
    });
    Opinion opinion{source.source, {}, {}};
    for (const StanceAndRule& d : decided) {
        if (opinion.stance.possible.empty() || opinion.stance.possible.back() != d.stance) opinion.stance.possible.push_back(d.stance);
        opinion.reasons.push_back(d.rule->id);
    }
    return opinion;
}

/// Both the list and the estimates stand, and disagree: said beside the answer as well as among the findings.
void warn_of_contradiction(Subject& subject, std::vector<Warning>& warnings) {
    if (subject.patient.lesions.empty()) return;
    const Finding finding = find(subject, rules::list_against_estimates);
    if (finding.holds != Answer::yes) return;
    const auto verdict_by = [&](completion::Mask reading) {
        subject.world.assume(completion::FactId::trusted_reading, {reading, {}});
        const Outcomes<Verdict> verdicts = verdicts_of(deciding_lines(subject, subject.completion()));
        subject.world.lift();
        return in_words(verdicts);
    };
    warnings.push_back({"/estimates", "list-against-estimates",
                        std::string(finding.text) + " By the list the verdict is: " + verdict_by(completion::trust_list) +
                            ". By the estimates: " + verdict_by(completion::trust_estimates) + "."});
}

}  // namespace
}  // namespace assessing

Assessment assess(const Case& patient, Detail detail) {
    using namespace assessing;
    Subject subject(patient);
    Assessment result;
    result.volumes = subject.volumes;
    for (const Lesion& lesion : patient.lesions) result.lesions.push_back(lesion.id);
    const std::vector<std::size_t> lines = deciding_lines(subject, subject.completion());
    result.verdict.verdict = verdicts_of(lines);
    result.group = outcomes<int>(subject, rules::group);
    result.grade = outcomes<Grade>(subject, rules::grade);
    result.burden = extent(subject, &Completion::burden);
    result.warnings = warnings_of(patient, subject.volumes);
    for (Warning& warning : laxer_settings(subject)) result.warnings.push_back(std::move(warning));
    warn_of_contradiction(subject, result.warnings);
    if (detail != Detail::full) {
        result.debulking.reach = extent(subject, &Completion::reach);
        if (detail == Detail::summary) return result;
        result.missing = rank_missing(subject);
        result.debulking.thresholds = threshold_answers(subject);
        return result;
    }
    result.findings = all_findings(subject);
    for (const std::size_t line : lines)
        for (const rules::Rule* rule : rules::verdict_table()[line].any_of) add_reason(result.findings, *rule, result.verdict.reasons);
    for (const rules::Opinion& source : rules::opinions()) result.opinions.push_back(opinion_of(subject, source));
    // Ranked before other lines are tried: the cells of a number are parted by what the rules compare it with.
    result.missing = rank_missing(subject);
    result.flips = flips_of(subject, consulted_by_verdict(subject));
    result.debulking = debulking(subject);
    result.policies = policies(subject);
    result.advice = advice_of(subject);
    result.cohorts = cohorts_of(subject);
    add_standing(subject, rules::line_rules(), result.findings);
    return result;
}

}  // namespace nelm
