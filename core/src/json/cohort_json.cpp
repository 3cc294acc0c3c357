// Cohort JSON: numbers that a source does not give are null, never NaN.
#include "json/cohort_json.h"

#include <cmath>
#include <vector>

#include "evidence/cohort.h"
#include "json/citations.h"

namespace nelm::json {
namespace {

std::string text_of_row(const evidence::Cohort& row) {
    TextWriter out;
    out.object([&] {
        out.member("id", row.id);
        out.member("series", row.series->id);
        out.member("name", row.series->name);
        out.member("n", row.n);
        out.member("years", row.series->years);
        out.member("measure", row.measure);
        out.member("value", row.value);
        out.member("figure", std::isnan(row.figure) ? std::nullopt : std::optional(row.figure));
        out.member("spread", [&] {
            if (!row.spread.given()) return out.null();
            out.object([&] {
                out.member("low", row.spread.low);
                out.member("high", row.spread.high);
            });
        });
        out.member("unit", row.unit.empty() ? std::nullopt : std::optional(row.unit));
        out.member("caveat", evidence::caveat_of(row));
        out.member("samePatientsAs", [&] { out.each(evidence::same_patients_as(row), [&](const auto& id) { out.value(id); }); });
        out.member("criterion", row.alike->criterion);
        out.member("citations", [&] { write_citations(out, row.basis.facts()); });
        if (!row.basis.assumption.empty()) out.member("assumption", row.basis.assumption);
    });
    return std::move(out).text();
}

/// What the sources say is the same for every case: written once.
const std::vector<std::string>& texts_of_rows() {
    static const std::vector<std::string> texts = [] {
        std::vector<std::string> all;
        for (const evidence::Cohort* row : evidence::cohorts()) all.push_back(text_of_row(*row));
        return all;
    }();
    return texts;
}

}  // namespace

void write_cohort(TextWriter& out, const evidence::Cohort& row) { out.raw(text_of_row(row)); }

void write_cohort(TextWriter& out, const CohortRow& row) {
    std::string_view same = texts_of_rows()[row.cohort];
    same.remove_suffix(1);  // the closing brace: one more member follows
    out.raw(std::string(same).append(R"(,"resembles":")").append(text_of(row.resembles)).append("\"}"));
}

}  // namespace nelm::json
