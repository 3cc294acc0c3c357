// Evidence JSON: written from the tables and registries themselves.
#include "json/evidence_json.h"

#include <cmath>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include <nelm/evidence.h>
#include <nelm/version.h>
#include "evidence/cohort.h"
#include "evidence/page_topics.h"
#include "evidence/stated_assumptions.h"
#include "evidence/usage.h"
#include "json/citations.h"
#include "json/cohort_json.h"

namespace nelm::json {
namespace {

using evidence::Usage;
using nlohmann::ordered_json;

template <class List, class Function>
ordered_json each(const List& list, Function&& function) {
    ordered_json json = ordered_json::array();
    for (const auto& item : list) json.push_back(function(item));
    return json;
}

ordered_json or_null(std::string_view text) { return text.empty() ? ordered_json(nullptr) : ordered_json(text); }

ordered_json source(const Source& s) {
    return {{"id", s.key},           {"name", s.short_name}, {"title", s.title},  {"reference", s.reference},
            {"doi", or_null(s.doi)}, {"kind", s.kind},       {"caveat", s.caveat}};
}

ordered_json facts_with_use(const std::vector<Usage>& usages) {
    return each(facts(), [&](const Fact& fact) {
        return ordered_json{{"id", std::string("S").append(std::to_string(fact.number))},
                            {"source", sources()[static_cast<std::size_t>(fact.source)].key},
                            {"locator", fact.locator},
                            {"text", fact.text},
                            {"usedBy", evidence::used_by(fact.number, usages)}};
    });
}

ordered_json threshold(const model::Threshold* t) {
    return {{"id", t->id},
            {"meaning", t->meaning},
            {"value", t->value},
            {"unit", t->unit},
            {"comparator", model::sign_of(t->comparator)},
            {"citations", citations(t->basis.facts())},
            {"assumption", or_null(t->basis.assumption)}};
}

/// What belongs to no rule is said in full: what is assumed, with its figure where there is one, and why.
std::string in_full(const evidence::StatedAssumption& stated) {
    std::string text(stated.text);
    if (!std::isnan(stated.value)) {
        text.append(": ").append(ordered_json(stated.value).dump());
        if (!stated.unit.empty()) text.append(" ").append(stated.unit);
    }
    return text.append(" (").append(stated.basis.assumption).append(")");
}

std::string text_of(const Usage& assumed) {
    for (const evidence::StatedAssumption& stated : evidence::stated_assumptions)
        if (stated.id == assumed.id) return in_full(stated);
    return std::string(assumed.basis->assumption);
}

ordered_json assumptions(const std::vector<Usage>& usages) {
    ordered_json list = ordered_json::array();
    for (const Usage& usage : usages)
        if (!usage.basis->assumption.empty())
            list.push_back(
                {{"id", usage.id}, {"text", text_of(usage)}, {"citations", citations(usage.basis->facts())}});
    return list;
}

ordered_json topic(const evidence::PageTopic& t) {
    return {{"id", t.id}, {"title", t.title}, {"text", t.text}, {"citations", citations(t.basis.facts())}};
}

}  // namespace

std::string evidence_json() {
    const std::vector<Usage> usages = evidence::every_usage();
    const ordered_json document{
        {"format", "nelm-evidence/1"},
        {"engine", {{"version", engine_version}, {"ruleset", ruleset_version}, {"evidenceDate", evidence_date}}},
        {"sources", each(sources(), source)},
        {"facts", facts_with_use(usages)},
        {"thresholds", each(evidence::every_threshold(), threshold)},
        {"assumptions", assumptions(usages)},
        {"topics", each(evidence::page_topics, topic)},
        {"cohorts", each(evidence::cohorts(), [](const evidence::Cohort* row) { return cohort(*row); })}};
    return document.dump();
}

}  // namespace nelm::json
