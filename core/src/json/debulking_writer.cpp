// Debulking writer: every plan with the entries of the lesion list by their names.
#include "json/debulking_writer.h"

#include "json/citations.h"
#include "json/plan_writer.h"
#include "json/values.h"
#include "rules/standing/plan_caution_texts.h"

namespace nelm::json {
namespace {

using Lesions = std::vector<std::string>;

void write_plan_or_null(TextWriter& out, const Lesions& lesions, const std::optional<Plan>& plan) {
    plan ? write_plan(out, lesions, *plan) : out.null();
}

void write_threshold(TextWriter& out, const Lesions& lesions, const ThresholdAnswer& t) {
    out.object([&] {
        out.member("percent", t.percent);
        out.member("reachable", text_of(t.reachable));
        out.member("plan", [&] { write_plan_or_null(out, lesions, t.plan); });
        out.member("blockedBy", [&] { write_words(out, t.blocked_by); });
        out.member("hiddenDiseaseTolerance", t.hidden_disease_tolerance);
        out.member("hiddenDisease", [&] {
            out.each(t.hidden_disease, [&](const HiddenDisease& h) {
                out.object([&] {
                    out.member("hidden", h.hidden);
                    out.member("truePercent", h.true_percent);
                });
            });
        });
        out.member("drawsReaching", t.draws ? std::optional(t.draws->share) : std::nullopt);
        out.member("drawsReachingError", t.draws ? std::optional(t.draws->standard_error) : std::nullopt);
        out.member("drawsPercent", [&] {
            if (!t.draws) return out.null();
            out.object([&] {
                out.member("p5", t.draws->p5);
                out.member("p50", t.draws->p50);
                out.member("p95", t.draws->p95);
            });
        });
    });
}

void write_point(TextWriter& out, const Lesions& lesions, const Plan& plan) {
    out.object([&] {
        out.member("debulkedPercent", plan.debulked.volume);
        out.member("parenchymaLostMl", plan.lost.value);
        out.member("remnantPercent", plan.remnant.value);
        out.member("plan", [&] { write_plan(out, lesions, plan); });
    });
}

void write_caution(TextWriter& out, PlanCaution caution) {
    const rules::PlanCautionText& said = rules::plan_caution_texts[static_cast<std::size_t>(caution)];
    out.object([&] {
        out.member("id", text_of(caution));
        out.member("text", said.text);
        out.member("citations", [&] { write_citations(out, said.basis.facts()); });
        out.member("assumption", said.basis.assumption);
    });
}

}  // namespace

void write_debulking(TextWriter& out, const Assessment& a) {
    const Debulking& d = a.debulking;
    out.object([&] {
        out.member("minimumRemnantPercent", [&] {
            out.object([&] {
                out.member("is", d.minimum_remnant.is());
                out.member("possible", d.minimum_remnant.possible);
            });
        });
        out.member("reach", [&] {
            out.object([&] {
                out.member("percent", [&] { write_range(out, d.reach); });
                out.member("plan", [&] { write_plan_or_null(out, a.lesions, d.reach_plan); });
            });
        });
        out.member("thresholds", [&] { out.each(d.thresholds, [&](const ThresholdAnswer& t) { write_threshold(out, a.lesions, t); }); });
        out.member("tradeOff", [&] { out.each(d.trade_off, [&](const Plan& p) { write_point(out, a.lesions, p); }); });
        if (d.own) {
            out.member("own", [&] { write_plan(out, a.lesions, *d.own); });
            out.member("ownBlockedBy", [&] { write_words(out, d.own_blocked_by); });
        }
        out.member("cautions", [&] {
            out.array([&] {
                for (std::size_t c = 0; c < rules::plan_caution_texts.size(); ++c)
                    if (d.cautions.test(c)) write_caution(out, static_cast<PlanCaution>(c));
            });
        });
    });
}

}  // namespace nelm::json
