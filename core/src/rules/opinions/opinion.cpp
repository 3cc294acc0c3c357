// Opinion: the six sources, and the lines that come before each source's own.
#include "rules/opinions/opinion.h"

#include <array>

#include "rules/opinions/bello_clarke_2024.h"
#include "rules/opinions/editorial_2018.h"
#include "rules/opinions/nanets_2021.h"
#include "rules/opinions/topic_review.h"
#include "rules/opinions/zhang_kunz_2022.h"
#include "rules/verdict_rules.h"

namespace nelm::rules {
namespace {

constexpr Rule carcinoma_not_discussed{
    "opinion.carcinoma-not-discussed", Effect::informs, "Is the tumour poorly differentiated, which this source does not discuss?",
    poorly_differentiated,
    {"The tumour is poorly differentiated, which this source does not discuss.", "The tumour is well differentiated.",
     "Differentiation is not known; this source does not discuss poorly differentiated tumours."},
    model::cites("S41", "S56", "S76")};

constexpr Rule no_operation_possible{
    "opinion.liver-failure-or-unfit", Effect::informs, "Would a favouring source meet a failing liver or an unfit patient?",
    // S39, S49: neither a failing liver nor an unfit patient is what the favouring statements are about.
    [](const Completion& c) { return c.liver_failure() || !c.fit_for_liver_surgery(); },
    {"The liver is failing or the patient is not fit for liver surgery; what this source favours is not about such a case.",
     "Neither liver failure nor unfitness.", "Liver failure or fitness for liver surgery is not known."},
    model::cites("S39", "S49")};

constexpr std::array<const Rule*, 3> before_all{&out_of_scope, &carcinoma_not_discussed, &no_operation_possible};

constexpr std::array<Opinion, 6> six{{
    {SourceId::nanets_2021_for, nanets_for_lines, true},
    {SourceId::nanets_2021_against, nanets_against_lines, true},
    {SourceId::editorial_2018, editorial_lines, false},
    {SourceId::bello_clarke_2024, bello_clarke_lines, false},
    {SourceId::zhang_kunz_2022, zhang_kunz_lines, false},
    {SourceId::topic_review, topic_review_lines, true},
}};

}  // namespace

std::span<const Opinion> opinions() { return six; }

std::span<const Rule* const> common_rules() { return before_all; }

Decided stance_of(const Opinion& opinion, const Completion& c) {
    if (out_of_scope.holds(c)) return {Stance::silent, &out_of_scope};
    if (!opinion.speaks_of_carcinoma && carcinoma_not_discussed.holds(c)) return {Stance::silent, &carcinoma_not_discussed};
    for (const OpinionLine& line : opinion.lines) {
        if (!line.rule.holds(c)) continue;
        if (line.stance == Stance::favours && no_operation_possible.holds(c)) return {Stance::silent, &no_operation_possible};
        return {line.stance, &line.rule};
    }
    return {Stance::silent, nullptr};  // not reached: every source's last line holds always
}

bool last_line_decides(const Opinion& opinion, const Completion& c) { return stance_of(opinion, c).rule == &opinion.lines.back().rule; }

}  // namespace nelm::rules
