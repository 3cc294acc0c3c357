// Assessment writer: nelm-assessment/1, keys always present, lists in a stable order, never NaN.
#include "json/citations.h"
#include "json/cohort_json.h"
#include "json/debulking_writer.h"
#include "json/plan_writer.h"
#include "json/values.h"
#include <nelm/json.h>
#include <nelm/version.h>

namespace nelm {
namespace json {
namespace {

void write_volumes(TextWriter& out, const Assessment& a) {
    const Volumes& v = a.volumes;
    const auto formula = [&](const char* name, const Millilitres& volume) { out.member(name, volume.value); };
    out.member("tumourMl", number(v.tumour));
    out.member("totalMl", number(v.total));
    out.member("functionalMl", number(v.functional));
    out.member("burdenPercent", [&] { write_range(out, a.burden); });
    out.member("standardMl", number(v.standard));
    out.member("totalIs", [&] {
        if (v.total_is == TotalVolumeIs::measured) return out.value("measured");
        if (v.total_is == TotalVolumeIs::estimated) return out.value("estimated:" + std::string(text_of(v.formula)));
        out.null();
    });
    out.member("bsaM2", number(v.body_surface));
    out.member("formulas", [&] {
        if (!v.formulas) return out.null();
        out.object([&] {
            formula("vauthey", v.formulas->vauthey);
            formula("urata", v.formulas->urata);
            formula("heinemann", v.formulas->heinemann);
        });
    });
    out.member("segmentsMl", [&] {
        if (!v.segments) return out.null();
        out.object([&] {
            for (std::size_t s = 1; s <= 8; ++s) out.member(std::to_string(s), (*v.segments)[s].value);
        });
    });
}

void write_uses(TextWriter& out, const std::vector<UsedFact>& facts) {
    out.each(facts, [&](const UsedFact& used) {
        out.object([&] {
            out.member("pointer", used.pointer);
            out.member("value", [&] { write_given(out, used.value); });
        });
    });
}

void write_finding(TextWriter& out, const Finding& f) {
    out.object([&] {
        out.member("id", f.id);
        out.member("effect", text_of(f.effect));
        out.member("holds", text_of(f.holds));
        out.member("question", f.question);
        out.member("text", f.text);
        out.member("uses", [&] { write_uses(out, f.uses); });
        out.member("missing", f.missing);
        out.member("citations", [&] { write_citations(out, f.citations); });
        if (!f.assumption.empty()) out.member("assumption", f.assumption);
    });
}

void write_advice_line(TextWriter& out, const Advice& a) {
    out.object([&] {
        out.member("id", a.id);
        out.member("what", a.what);
        out.member("status", word(a.status.is()));
        out.member("possible", [&] { write_words(out, a.status.possible); });
        out.member("mayNotApply", a.may_not_apply);
        out.member("why", a.why);
        out.member("uses", [&] { write_uses(out, a.uses); });
        out.member("missing", a.missing);
        out.member("citations", [&] { write_citations(out, a.citations); });
        if (!a.assumption.empty()) out.member("assumption", a.assumption);
    });
}

void write_advice(TextWriter& out, const std::vector<Advice>& lines) {
    for (std::size_t section = 0; section < count_of<AdviceSection>; ++section)
        out.member(vocabulary<AdviceSection>[section].text, [&] {
            out.array([&] {
                for (const Advice& line : lines)
                    if (line.section == static_cast<AdviceSection>(section)) write_advice_line(out, line);
            });
        });
}

void write_opinion(TextWriter& out, const Opinion& o) {
    out.object([&] {
        out.member("source", sources()[static_cast<std::size_t>(o.source)].key);
        write_outcomes(out, o.stance);
        out.member("reasons", o.reasons);
    });
}

void write_missing(TextWriter& out, const MissingFact& fact) {
    out.object([&] {
        out.member("pointer", fact.pointer);
        out.member("remaining", [&] {
            out.object([&] {
                for (const Remaining& r : fact.remaining) out.member(r.value, [&] { write_words(out, r.verdicts); });
            });
        });
        out.member("settles", fact.settles);
    });
}

void write_flip(TextWriter& out, const Flip& f) {
    out.object([&] {
        out.member("pointer", f.pointer);
        out.member("from", [&] { write_given(out, f.from); });
        out.member("to", [&] { f.to ? write_given(out, *f.to) : out.null(); });
        out.member("verdict", [&] { f.to ? write_words(out, f.verdict) : out.null(); });
    });
}

void write_group(TextWriter& out, const Outcomes<int>& answer) {
    out.object([&] {
        out.member("is", answer.is());
        out.member("possible", answer.possible);
    });
}

void write_warning(TextWriter& out, const Warning& w) {
    out.object([&] {
        out.member("pointer", w.pointer);
        out.member("code", w.code);
        out.member("message", w.message);
    });
}

void write_issue(TextWriter& out, const Issue& issue) {
    out.object([&] {
        out.member("pointer", issue.pointer);
        out.member("code", text_of(issue.code));
        out.member("message", issue.message);
        out.member("expected", issue.expected);
        out.member("got", issue.got);
    });
}

void write_engine(TextWriter& out) {
    out.member("version", engine_version);
    out.member("ruleset", ruleset_version);
    out.member("evidenceDate", evidence_date);
}

void write_whole(TextWriter& out, const Assessment& a) {
    out.member("ok", true);
    out.member("format", "nelm-assessment/1");
    out.member("engine", [&] { out.object([&] { write_engine(out); }); });
    out.member("verdict", [&] {
        out.object([&] {
            write_outcomes(out, a.verdict.verdict);
            out.member("reasons", a.verdict.reasons);
        });
    });
    out.member("policies", [&] {
        out.each(a.policies, [&](const Policy& p) {
            out.object([&] {
                out.member("thresholdPercent", p.threshold_percent);
                write_outcomes(out, p.verdict);
            });
        });
    });
    out.member("group", [&] { write_group(out, a.group); });
    out.member("grade", [&] { out.object([&] { write_outcomes(out, a.grade); }); });
    out.member("volumes", [&] { out.object([&] { write_volumes(out, a); }); });
    out.member("debulking", [&] { write_debulking(out, a); });
    out.member("opinions", [&] { out.each(a.opinions, [&](const Opinion& o) { write_opinion(out, o); }); });
    out.member("findings", [&] { out.each(a.findings, [&](const Finding& f) { write_finding(out, f); }); });
    out.member("missing", [&] { out.each(a.missing, [&](const MissingFact& m) { write_missing(out, m); }); });
    out.member("flips", [&] { out.each(a.flips, [&](const Flip& f) { write_flip(out, f); }); });
    out.member("advice", [&] { out.object([&] { write_advice(out, a.advice); }); });
    out.member("cohorts", [&] { out.each(a.cohorts, [&](const CohortRow& row) { write_cohort(out, row); }); });
    out.member("warnings", [&] { out.each(a.warnings, [&](const Warning& w) { write_warning(out, w); }); });
}

void write_brief(TextWriter& out, const Assessment& a) {
    out.member("ok", true);
    out.member("verdict", word(a.verdict.verdict.is()));
    out.member("possible", [&] { write_words(out, a.verdict.verdict.possible); });
    out.member("group", [&] { write_group(out, a.group); });
    out.member("grade", [&] { out.object([&] { write_outcomes(out, a.grade); }); });
    out.member("burdenPercent", [&] { write_range(out, a.burden); });
    out.member("reachPercent", [&] { write_range(out, a.debulking.reach); });
    out.member("warnings", [&] { out.each(a.warnings, [&](const Warning& w) { write_warning(out, w); }); });
}

void write_counted(TextWriter& out, const Assessment& a) {
    out.member("reachable", [&] {
        out.each(a.debulking.thresholds, [&](const ThresholdAnswer& threshold) {
            out.object([&] {
                out.member("percent", threshold.percent);
                out.member("reachable", text_of(threshold.reachable));
            });
        });
    });
    out.member("missing", [&] {
        out.each(a.missing, [&](const MissingFact& fact) {
            out.object([&] {
                out.member("pointer", fact.pointer);
                out.member("settles", fact.settles);
            });
        });
    });
}

}  // namespace
}  // namespace json

std::string write_assessment(const Assessment& assessment) {
    json::TextWriter out;
    out.object([&] { json::write_whole(out, assessment); });
    return std::move(out).text();
}

std::string write_summary(const Assessment& assessment) {
    json::TextWriter out;
    out.object([&] { json::write_brief(out, assessment); });
    return std::move(out).text();
}

std::string write_counts(const Assessment& assessment) {
    json::TextWriter out;
    out.object([&] { json::write_counted(out, assessment); });
    return std::move(out).text();
}

std::string write_refusal(const std::vector<Issue>& issues) {
    json::TextWriter out;
    out.object([&] {
        out.member("ok", false);
        out.member("issues", [&] { out.each(issues, [&](const Issue& issue) { json::write_issue(out, issue); }); });
    });
    return std::move(out).text();
}

}  // namespace nelm
