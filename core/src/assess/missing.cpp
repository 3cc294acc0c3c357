// Missing facts: each value of each unknown fact assumed in turn, and the verdict asked again.
#include "assess/missing.h"

#include <functional>

#include "assess/cells.h"
#include "rules/verdict.h"

namespace nelm::assessing {
namespace {

using completion::Domain;
using completion::FactId;
using completion::FactInfo;
using completion::FactKind;
using completion::LesionFact;

/// One value, or range of values, that a missing fact may turn out to have.
struct Possibility {
    std::string name;
    std::function<void(completion::World&)> assume;
};

struct Question {
    std::string pointer;
    std::vector<Possibility> possibilities;
};

Question question_of(const completion::World& world, const FactInfo& fact) {
    Question question{std::string(fact.pointer), {}};
    const FactId id = fact.id;
    const bool introduced = world.given(id) == Domain{};
    const Domain whole = introduced ? Domain{0, world.introduced(id)} : world.given(id);
    for (const Cell& cell : cells_of(world, id, whole))
        question.possibilities.push_back({cell.name, [id, domain = cell.domain](auto& w) { w.assume(id, domain); }});
    return question;
}

std::vector<Question> questions_of(const Subject& subject, completion::FactSet consulted) {
    std::vector<Question> questions;
    const completion::World& world = subject.world;
    for (const FactInfo& fact : completion::fact_table) {
        if (!consulted.contains(fact.id) || world.known(fact.id)) continue;
        // What is asked for where an estimate is open is the estimate itself; its stand-ins are not asked beside it.
        const auto same = [&](const Question& earlier) { return earlier.pointer == fact.pointer; };
        if (std::any_of(questions.begin(), questions.end(), same)) continue;
        questions.push_back(question_of(world, fact));
    }
    for (std::size_t i = 0; i < subject.patient.lesions.size(); ++i)
        for (const LesionFact fact : {LesionFact::near_major_vessel, LesionFact::superficial}) {
            if (!world.consulted(i, fact) || world.known(i, fact)) continue;
            const bool depth = fact == LesionFact::superficial;
            Question question{"/lesions/" + std::to_string(i) + (depth ? "/depth" : "/nearMajorVessel"), {}};
            for (const bool answer : {depth, !depth})
                question.possibilities.push_back({depth ? (answer ? "superficial" : "deep") : (answer ? "true" : "false"),
                                          [i, fact, answer](auto& w) { w.assume(i, fact, answer); }});
            questions.push_back(std::move(question));
        }
    return questions;
}

/// The fewer verdicts the worst value leaves the better; then the fewer on average.
bool more_telling(const MissingFact& a, const MissingFact& b) {
    const auto worst = [](const MissingFact& fact) {
        std::size_t most = 0;
        for (const Remaining& r : fact.remaining) most = std::max(most, r.verdicts.size());
        return most;
    };
    const auto total = [](const MissingFact& fact) {
        std::size_t sum = 0;
        for (const Remaining& r : fact.remaining) sum += r.verdicts.size();
        return sum;
    };
    if (worst(a) != worst(b)) return worst(a) < worst(b);
    // Averages compared without division.
    return total(a) * b.remaining.size() < total(b) * a.remaining.size();
}

}  // namespace

completion::FactSet consulted_by_verdict(Subject& subject) {
    const completion::Completion completion = subject.completion();
    completion::FactSet consulted;
    for (const rules::Rule* rule : rules::verdict_table()[1].any_of) {
        every_value<bool>(subject, completion, rule->holds);
        consulted |= subject.world.consulted();
    }
    // The verdict itself comes last: the world then remembers what it introduced and which lesions it asked about.
    const std::vector<std::size_t> lines = deciding_lines(subject, completion);
    const bool only_out_of_scope = lines.size() == 1 && rules::verdict_table()[lines.front()].verdict == Verdict::out_of_scope;
    if (only_out_of_scope) return subject.world.consulted();
    consulted |= subject.world.consulted();
    return consulted;
}

std::vector<MissingFact> rank_missing(Subject& subject) {
    const completion::Completion completion = subject.completion();
    const std::vector<Question> questions = questions_of(subject, consulted_by_verdict(subject));
    std::vector<MissingFact> missing;
    for (const Question& question : questions) {
        MissingFact fact{question.pointer, {}, true};
        for (const Possibility& possibility : question.possibilities) {
            possibility.assume(subject.world);
            const Outcomes<Verdict> left = verdicts_of(deciding_lines(subject, completion));
            subject.world.lift();
            if (left.possible.empty()) continue;  // this value cannot be
            fact.settles = fact.settles && left.possible.size() == 1;
            fact.remaining.push_back({possibility.name, left.possible});
        }
        missing.push_back(std::move(fact));
    }
    std::stable_sort(missing.begin(), missing.end(), more_telling);
    return missing;
}

}  // namespace nelm::assessing
