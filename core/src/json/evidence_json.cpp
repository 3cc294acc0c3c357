// Evidence JSON: written from the tables and registries themselves.
#include "json/evidence_json.h"

#include <cmath>
#include <optional>
#include <string>
#include <vector>

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

std::optional<std::string_view> or_null(std::string_view text) { return text.empty() ? std::nullopt : std::optional(text); }

void write_source(TextWriter& out, const Source& s) {
    out.object([&] {
        out.member("id", s.key);
        out.member("name", s.short_name);
        out.member("title", s.title);
        out.member("reference", s.reference);
        out.member("doi", or_null(s.doi));
        out.member("kind", s.kind);
        out.member("caveat", s.caveat);
    });
}

void write_fact(TextWriter& out, const Fact& fact, const std::vector<Usage>& usages) {
    out.object([&] {
        out.member("id", std::string("S").append(std::to_string(fact.number)));
        out.member("source", sources()[static_cast<std::size_t>(fact.source)].key);
        out.member("locator", fact.locator);
        out.member("text", fact.text);
        out.member("usedBy", evidence::used_by(fact.number, usages));
    });
}

void write_threshold(TextWriter& out, const model::Threshold& t) {
    out.object([&] {
        out.member("id", t.id);
        out.member("meaning", t.meaning);
        out.member("value", static_cast<double>(t.value));
        out.member("unit", t.unit);
        out.member("comparator", model::sign_of(t.comparator));
        out.member("citations", [&] { write_citations(out, t.basis.facts()); });
        out.member("assumption", or_null(t.basis.assumption));
    });
}

/// What belongs to no rule is said in full: what is assumed, with its figure where there is one, and why.
std::string in_full(const evidence::StatedAssumption& stated) {
    std::string text(stated.text);
    if (!std::isnan(stated.value)) {
        text.append(": ").append(number_text(stated.value));
        if (!stated.unit.empty()) text.append(" ").append(stated.unit);
    }
    return text.append(" (").append(stated.basis.assumption).append(")");
}

std::string text_of(const Usage& assumed) {
    for (const evidence::StatedAssumption& stated : evidence::stated_assumptions)
        if (stated.id == assumed.id) return in_full(stated);
    return std::string(assumed.basis->assumption);
}

void write_assumptions(TextWriter& out, const std::vector<Usage>& usages) {
    out.array([&] {
        for (const Usage& usage : usages) {
            if (usage.basis->assumption.empty()) continue;
            out.object([&] {
                out.member("id", usage.id);
                out.member("text", text_of(usage));
                out.member("citations", [&] { write_citations(out, usage.basis->facts()); });
            });
        }
    });
}

void write_topic(TextWriter& out, const evidence::PageTopic& t) {
    out.object([&] {
        out.member("id", t.id);
        out.member("title", t.title);
        out.member("text", t.text);
        out.member("citations", [&] { write_citations(out, t.basis.facts()); });
    });
}

void write_evidence(TextWriter& out) {
    const std::vector<Usage> usages = evidence::every_usage();
    out.member("format", "nelm-evidence/1");
    out.member("engine", [&] {
        out.object([&] {
            out.member("version", engine_version);
            out.member("ruleset", ruleset_version);
            out.member("evidenceDate", evidence_date);
        });
    });
    out.member("sources", [&] { out.each(sources(), [&](const Source& s) { write_source(out, s); }); });
    out.member("facts", [&] { out.each(facts(), [&](const Fact& fact) { write_fact(out, fact, usages); }); });
    out.member("thresholds", [&] { out.each(evidence::every_threshold(), [&](const model::Threshold* t) { write_threshold(out, *t); }); });
    out.member("assumptions", [&] { write_assumptions(out, usages); });
    out.member("topics", [&] { out.each(evidence::page_topics, [&](const evidence::PageTopic& t) { write_topic(out, t); }); });
    out.member("cohorts", [&] { out.each(evidence::cohorts(), [&](const evidence::Cohort* row) { write_cohort(out, *row); }); });
}

}  // namespace

std::string evidence_json() {
    TextWriter out;
    out.object([&] { write_evidence(out); });
    return std::move(out).text();
}

}  // namespace nelm::json
