// Assessment writer: nelm-assessment/1, keys always present, lists in a stable order, never NaN.
#include <nlohmann/json.hpp>

#include "json/citations.h"
#include "json/cohort_json.h"
#include "json/plan_writer.h"
#include "rules/standing/plan_caution_texts.h"
#include <nelm/json.h>
#include <nelm/version.h>

namespace nelm {
namespace {

using json::citations;
using json::finite;
using json::plan;
using nlohmann::ordered_json;

template <class E>
ordered_json texts(const std::vector<E>& values) {
    ordered_json list = ordered_json::array();
    for (const E value : values) list.push_back(text_of(value));
    return list;
}

template <class E>
ordered_json outcomes(const Outcomes<E>& answer) {
    const auto is = answer.is();
    return {{"is", is ? ordered_json(text_of(*is)) : ordered_json(nullptr)}, {"possible", texts(answer.possible)}};
}

template <class Unit>
ordered_json quantity(const std::optional<Quantity<Unit>>& value) {
    return value ? ordered_json(finite(value->value)) : ordered_json(nullptr);
}

ordered_json range(const std::optional<Reach>& reach) {
    if (!reach) return nullptr;
    if (reach->min == reach->max) return finite(reach->min);
    return {{"min", finite(reach->min)}, {"max", finite(reach->max)}, {"bounds", reach->outer ? "outer" : "exact"}};
}

ordered_json value_of(const GivenValue& value) {
    struct ToJson {
        ordered_json operator()(bool v) const { return v; }
        ordered_json operator()(double v) const { return finite(v); }
        ordered_json operator()(const Interval& v) const { return {{"min", v.min}, {"max", v.max}}; }
        ordered_json operator()(const std::string& v) const { return v; }
    };
    return std::visit(ToJson{}, value);
}

ordered_json flip(const Flip& f) {
    const bool none = !f.to;
    return {{"pointer", f.pointer},
            {"from", value_of(f.from)},
            {"to", none ? ordered_json(nullptr) : value_of(*f.to)},
            {"verdict", none ? ordered_json(nullptr) : texts(f.verdict)}};
}

template <class List, class Function>
ordered_json each(const List& list, Function&& function) {
    ordered_json json = ordered_json::array();
    for (const auto& item : list) json.push_back(function(item));
    return json;
}

ordered_json volumes(const Assessment& a) {
    const Volumes& v = a.volumes;
    ordered_json total_is = nullptr;
    if (v.total_is == TotalVolumeIs::measured) total_is = "measured";
    if (v.total_is == TotalVolumeIs::estimated) total_is = "estimated:" + std::string(text_of(v.formula));
    ordered_json formulas = nullptr;
    if (v.formulas)
        formulas = {{"vauthey", v.formulas->vauthey.value}, {"urata", v.formulas->urata.value}, {"heinemann", v.formulas->heinemann.value}};
    ordered_json segments = nullptr;
    if (v.segments) {
        segments = ordered_json::object();
        for (std::size_t s = 1; s <= 8; ++s) segments[std::to_string(s)] = finite((*v.segments)[s].value);
    }
    return {{"tumourMl", quantity(v.tumour)},
            {"totalMl", quantity(v.total)},
            {"functionalMl", quantity(v.functional)},
            {"burdenPercent", range(a.burden)},
            {"standardMl", quantity(v.standard)},
            {"totalIs", total_is},
            {"bsaM2", quantity(v.body_surface)},
            {"formulas", formulas},
            {"segmentsMl", segments}};
}

ordered_json debulking(const Assessment& a) {
    const Debulking& d = a.debulking;
    const auto plan_or_null = [&](const std::optional<Plan>& p) { return p ? plan(a.lesions, *p) : ordered_json(nullptr); };
    ordered_json thresholds = ordered_json::array();
    for (const ThresholdAnswer& t : d.thresholds)
        thresholds.push_back({{"percent", t.percent},
                              {"reachable", text_of(t.reachable)},
                              {"plan", plan_or_null(t.plan)},
                              {"blockedBy", texts(t.blocked_by)},
                              {"hiddenDiseaseTolerance", t.hidden_disease_tolerance ? ordered_json(*t.hidden_disease_tolerance) : nullptr},
                              {"hiddenDisease", each(t.hidden_disease, [](const HiddenDisease& h) {
                                   return ordered_json{{"hidden", h.hidden}, {"truePercent", finite(h.true_percent)}};
                               })},
                              {"drawsReaching", t.draws ? ordered_json(t.draws->share) : nullptr},
                              {"drawsReachingError", t.draws ? ordered_json(t.draws->standard_error) : nullptr},
                              {"drawsPercent", t.draws ? ordered_json{{"p5", t.draws->p5}, {"p50", t.draws->p50}, {"p95", t.draws->p95}}
                                                       : ordered_json(nullptr)}});
    ordered_json curve = ordered_json::array();
    for (const Plan& p : d.trade_off)
        curve.push_back({{"debulkedPercent", finite(p.debulked.volume)},
                         {"parenchymaLostMl", finite(p.lost.value)},
                         {"remnantPercent", finite(p.remnant.value)},
                         {"plan", plan(a.lesions, p)}});
    const std::optional<double> minimum = d.minimum_remnant.is();
    ordered_json document{
        {"minimumRemnantPercent",
         {{"is", minimum ? ordered_json(*minimum) : ordered_json(nullptr)}, {"possible", d.minimum_remnant.possible}}},
        {"reach", {{"percent", range(d.reach)}, {"plan", plan_or_null(d.reach_plan)}}}, {"thresholds", thresholds}, {"tradeOff", curve}};
    if (d.own) {
        document["own"] = plan(a.lesions, *d.own);
        document["ownBlockedBy"] = texts(d.own_blocked_by);
    }
    ordered_json cautions = ordered_json::array();
    for (std::size_t c = 0; c < rules::plan_caution_texts.size(); ++c) {
        const rules::PlanCautionText& said = rules::plan_caution_texts[c];
        if (d.cautions.test(c))
            cautions.push_back({{"id", text_of(static_cast<PlanCaution>(c))},
                                {"text", said.text},
                                {"citations", citations(said.basis.facts())},
                                {"assumption", said.basis.assumption}});
    }
    document["cautions"] = cautions;
    return document;
}

const Source& source_of(SourceId id) { return sources()[static_cast<std::size_t>(id)]; }

ordered_json uses(const std::vector<UsedFact>& facts) {
    return each(facts, [](const UsedFact& used) { return ordered_json{{"pointer", used.pointer}, {"value", value_of(used.value)}}; });
}

ordered_json finding(const Finding& f) {
    ordered_json json{{"id", f.id},       {"effect", text_of(f.effect)}, {"holds", text_of(f.holds)}, {"question", f.question},
                      {"text", f.text},   {"uses", uses(f.uses)},        {"missing", f.missing},      {"citations", citations(f.citations)}};
    if (!f.assumption.empty()) json["assumption"] = f.assumption;
    return json;
}

ordered_json advice_line(const Advice& a) {
    const auto status = a.status.is();
    ordered_json json{{"id", a.id},
                      {"what", a.what},
                      {"status", status ? ordered_json(text_of(*status)) : ordered_json(nullptr)},
                      {"possible", texts(a.status.possible)},
                      {"mayNotApply", a.may_not_apply},
                      {"why", a.why},
                      {"uses", uses(a.uses)},
                      {"missing", a.missing},
                      {"citations", citations(a.citations)}};
    if (!a.assumption.empty()) json["assumption"] = a.assumption;
    return json;
}

ordered_json advice(const std::vector<Advice>& lines) {
    ordered_json sections = ordered_json::object();
    for (const Term& section : vocabulary<AdviceSection>) sections[std::string(section.text)] = ordered_json::array();
    for (const Advice& line : lines) sections[std::string(text_of(line.section))].push_back(advice_line(line));
    return sections;
}

ordered_json missing(const MissingFact& fact) {
    ordered_json remaining = ordered_json::object();
    for (const Remaining& r : fact.remaining) remaining[r.value] = texts(r.verdicts);
    return {{"pointer", fact.pointer}, {"remaining", remaining}, {"settles", fact.settles}};
}

ordered_json group(const Outcomes<int>& answer) {
    const auto is = answer.is();
    return {{"is", is ? ordered_json(*is) : ordered_json(nullptr)}, {"possible", answer.possible}};
}

ordered_json warning(const Warning& w) { return {{"pointer", w.pointer}, {"code", w.code}, {"message", w.message}}; }

}  // namespace

std::string write_assessment(const Assessment& a) {
    ordered_json verdict = outcomes(a.verdict.verdict);
    verdict["reasons"] = a.verdict.reasons;
    const auto policy = [](const Policy& p) {
        ordered_json json{{"thresholdPercent", p.threshold_percent}};
        json.update(outcomes(p.verdict));
        return json;
    };
    const auto opinion = [](const Opinion& o) {
        ordered_json json{{"source", source_of(o.source).key}};
        json.update(outcomes(o.stance));
        json["reasons"] = o.reasons;
        return json;
    };
    const ordered_json document{
        {"ok", true},
        {"format", "nelm-assessment/1"},
        {"engine", {{"version", engine_version}, {"ruleset", ruleset_version}, {"evidenceDate", evidence_date}}},
        {"verdict", verdict},
        {"policies", each(a.policies, policy)},
        {"group", group(a.group)},
        {"grade", outcomes(a.grade)},
        {"volumes", volumes(a)},
        {"debulking", debulking(a)},
        {"opinions", each(a.opinions, opinion)},
        {"findings", each(a.findings, finding)},
        {"missing", each(a.missing, missing)},
        {"flips", each(a.flips, flip)},
        {"advice", advice(a.advice)},
        {"cohorts", each(a.cohorts, [](const CohortRow& row) { return json::cohort(row); })},
        {"warnings", each(a.warnings, warning)}};
    return document.dump();
}

std::string write_summary(const Assessment& a) {
    const ordered_json verdict = outcomes(a.verdict.verdict);
    const ordered_json document{{"ok", true},
                                {"verdict", verdict["is"]},
                                {"possible", verdict["possible"]},
                                {"group", group(a.group)},
                                {"grade", outcomes(a.grade)},
                                {"burdenPercent", range(a.burden)},
                                {"reachPercent", range(a.debulking.reach)},
                                {"warnings", each(a.warnings, warning)}};
    return document.dump();
}

std::string write_refusal(const std::vector<Issue>& issues) {
    ordered_json list = ordered_json::array();
    for (const Issue& issue : issues)
        list.push_back({{"pointer", issue.pointer},
                        {"code", text_of(issue.code)},
                        {"message", issue.message},
                        {"expected", issue.expected},
                        {"got", issue.got}});
    const ordered_json document{{"ok", false}, {"issues", list}};
    return document.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

}  // namespace nelm
