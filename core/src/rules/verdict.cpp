// Verdict: the table itself, in reading order.
#include "rules/verdict.h"

#include <array>

#include "rules/contraindications.h"
#include "rules/verdict_rules.h"

namespace nelm::rules {
namespace {

constexpr std::array<const Rule*, 1> v0{&out_of_scope};
constexpr std::array<const Rule*, 7> v1{&contraindications[0], &contraindications[1], &contraindications[2], &contraindications[3],
                                        &contraindications[4], &contraindications[5], &contraindications[6]};
constexpr std::array<const Rule*, 2> v2{&grade_three, &late_stage};
constexpr std::array<const Rule*, 1> v3{&palliation};
constexpr std::array<const Rule*, 1> v4{&below_line};
constexpr std::array<const Rule*, 1> v5{&complete_resection};
constexpr std::array<const Rule*, 1> v6{&high_burden_without_symptoms};
constexpr std::array<const Rule*, 1> v7{&functioning_tumour};
constexpr std::array<const Rule*, 1> v8{&within_reach};

constexpr std::array<VerdictLine, 9> table{{
    {Verdict::out_of_scope, v0},
    {Verdict::contraindicated, v1},
    {Verdict::not_supported, v2},
    {Verdict::palliative_debulking, v3},
    {Verdict::not_supported, v4},
    {Verdict::resection_supported, v5},
    {Verdict::equipoise, v6},
    {Verdict::debulking_supported, v7},
    {Verdict::debulking_option, v8},
}};

}  // namespace

std::span<const VerdictLine> verdict_table() { return table; }

std::size_t deciding_line(const Completion& c) {
    for (std::size_t line = 0; line + 1 < table.size(); ++line)
        for (const Rule* rule : table[line].any_of)
            if (rule->holds(c)) return line;
    return table.size() - 1;
}

bool verdict_is(Verdict verdict, const Completion& c) { return table[deciding_line(c)].verdict == verdict; }

bool surgery_could_be_considered(const Completion& c) {
    switch (table[deciding_line(c)].verdict) {
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

}  // namespace nelm::rules
