// Usage: gathered from the registries, so that nothing is listed twice.
#include "evidence/usage.h"

#include <algorithm>
#include <array>

#include "advice/advice_rule.h"
#include "advice/advice_thresholds.h"
#include "evidence/cohort.h"
#include "evidence/page_topics.h"
#include "evidence/stated_assumptions.h"
#include "rules/opinions/opinion.h"
#include "rules/standing/plan_caution_texts.h"
#include "rules/standing/standing.h"
#include "rules/verdict.h"

namespace nelm::evidence {
namespace {

namespace thresholds = model::thresholds;

// Figures that no rule compares with: they only raise a question, or stand in a formula.
constexpr std::array<const model::Threshold*, 4> beside_the_rules{
    &thresholds::ki67_unusual_for_well, &thresholds::ki67_unusual_for_poor, &thresholds::wedge_margin,
    &thresholds::ablation_margin};

void add(std::vector<Usage>& usages, std::string_view id, const model::Basis& basis) {
    const bool known = std::any_of(usages.begin(), usages.end(), [&](const Usage& u) { return u.id == id; });
    if (!known) usages.push_back({id, &basis});
}

}  // namespace

std::vector<const model::Threshold*> every_threshold() {
    std::vector<const model::Threshold*> all(thresholds::all.begin(), thresholds::all.end());
    all.insert(all.end(), beside_the_rules.begin(), beside_the_rules.end());
    all.insert(all.end(), advice::thresholds::all.begin(), advice::thresholds::all.end());
    return all;
}

std::vector<Usage> every_usage() {
    std::vector<Usage> usages;
    for (const model::Threshold* threshold : every_threshold()) add(usages, threshold->id, threshold->basis);
    for (const rules::VerdictLine& line : rules::verdict_table())
        for (const rules::Rule* rule : line.any_of) add(usages, rule->id, rule->basis);
    for (const rules::Rule* rule : rules::common_rules()) add(usages, rule->id, rule->basis);
    for (const rules::Rule* rule : rules::standing_rules()) add(usages, rule->id, rule->basis);
    for (const rules::Rule* rule : rules::line_rules()) add(usages, rule->id, rule->basis);
    for (const rules::PlanCautionText& caution : rules::plan_caution_texts) add(usages, caution.id, caution.basis);
    for (const rules::Opinion& opinion : rules::opinions())
        for (const rules::OpinionLine& line : opinion.lines) add(usages, line.rule.id, line.rule.basis);
    for (const advice::AdviceRule* rule : advice::all_advice()) add(usages, rule->id, rule->basis);
    for (const Cohort* row : cohorts()) add(usages, row->id, row->basis);
    for (const StatedAssumption& stated : stated_assumptions) add(usages, stated.id, stated.basis);
    for (const PageTopic& topic : page_topics) add(usages, topic.id, topic.basis);
    return usages;
}

std::vector<std::string_view> used_by(int fact, std::span<const Usage> usages) {
    std::vector<std::string_view> ids;
    for (const Usage& usage : usages) {
        const auto cited = usage.basis->facts();
        if (std::find(cited.begin(), cited.end(), fact) != cited.end()) ids.push_back(usage.id);
    }
    return ids;
}

}  // namespace nelm::evidence
