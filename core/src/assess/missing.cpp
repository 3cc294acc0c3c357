// Missing facts: the verdicts of all completions, gathered by each value that an unknown fact may turn out to have.
#include "assess/missing.h"

#include <functional>

#include "assess/cells.h"
#include "rules/verdict.h"

namespace nelm::assessing {
namespace {

using completion::Domain;
using completion::FactId;
using completion::FactInfo;
using completion::LesionFact;
using completion::World;

/// One value, or range of values, that a missing fact may turn out to have.
struct Possibility {
    std::string name;
    std::function<bool(const World&)> goes_with;  ///< the completion that the world stands at
    std::optional<Domain> assumed{};              ///< where that does not tell
    std::vector<std::size_t> lines{};             ///< that decide where the fact has this value
};

struct Question {
    std::string pointer;
    std::vector<Possibility> possibilities;
};

Question question_of(const World& world, const FactInfo& fact) {
    Question question{std::string(fact.pointer), {}};
    const FactId id = fact.id;
    const bool introduced = world.given(id) == Domain{};
    const Domain whole = introduced ? Domain{0, world.introduced(id)} : world.given(id);
    for (const Cell& cell : cells_of(world, id, whole)) {
        Possibility possibility{cell.name, [id, domain = cell.domain](const World& w) { return w.may_be(id, domain); }};
        // An estimate whose extent is not safe is not compared; it bounds what may be reached instead.
        if (id == FactId::debulking_estimate) possibility.assumed = cell.domain;
        question.possibilities.push_back(std::move(possibility));
    }
    return question;
}

std::vector<Question> questions_of(const Subject& subject, completion::FactSet consulted) {
    std::vector<Question> questions;
    const World& world = subject.world;
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
                                                  [i, fact, answer](const World& w) { return w.may_be(i, fact, answer); }});
            questions.push_back(std::move(question));
        }
    return questions;
}

/// Fills in the lines of all possibilities: those of the completions that each goes with.
void gather(Subject& subject, std::vector<Question>& questions) {
    const completion::Completion completion = subject.completion();
    completion::for_every_completion(subject.world, [&] {
        const std::size_t line = rules::deciding_line(completion);
        if (!subject.world.possible()) return;
        for (Question& question : questions)
            for (Possibility& possibility : question.possibilities)
                if (!possibility.assumed && possibility.goes_with(subject.world)) insert_once(possibility.lines, line);
    });
    for (Question& question : questions)
        for (Possibility& possibility : question.possibilities) {
            if (!possibility.assumed) continue;
            subject.world.assume(FactId::debulking_estimate, *possibility.assumed);
            possibility.lines = deciding_lines(subject, completion);
            subject.world.lift();
        }
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
    std::vector<Question> questions = questions_of(subject, consulted_by_verdict(subject));
    gather(subject, questions);
    std::vector<MissingFact> missing;
    for (const Question& question : questions) {
        MissingFact fact{question.pointer, {}, true};
        for (const Possibility& possibility : question.possibilities) {
            const Outcomes<Verdict> left = verdicts_of(possibility.lines);
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
