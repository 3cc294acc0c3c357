// Missing facts: each value of each unknown fact assumed in turn, and the verdict asked again.
#include "assess/missing.h"

#include <cstdio>
#include <functional>

#include "rules/verdict.h"

namespace nelm::assessing {
namespace {

using completion::Cut;
using completion::Domain;
using completion::FactId;
using completion::FactInfo;
using completion::FactKind;
using completion::LesionFact;
using completion::Mask;
using completion::Side;
using completion::Span;

struct Cell {
    std::string name;
    std::function<void(completion::World&)> assume;
};

struct Question {
    std::string pointer;
    std::vector<Cell> cells;
};

std::string number_text(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.6g", value);
    return text;
}

/// "<3", "3 to 20", ">20", "0": the numbers of a span, within the range of what is known.
std::string name_of(const Span& cell, const Span& known) {
    if (cell.single()) return number_text(cell.min);
    const bool from_start = cell.min == known.min && cell.min_open == known.min_open;
    const bool to_end = cell.max == known.max && cell.max_open == known.max_open;
    const std::string low = number_text(cell.min);
    const std::string high = number_text(cell.max);
    if (from_start && to_end) return cell.max == std::numeric_limits<double>::infinity() ? "any" : low + " to " + high;
    if (from_start) return (cell.max_open ? "<" : "\u2264") + high;
    if (to_end) return (cell.min_open ? ">" : "\u2265") + low;
    return (cell.min_open ? ">" : "") + low + " to " + (cell.max_open ? "<" : "") + high;
}

std::vector<Span> cells_of(Span known, const std::vector<Cut>& cuts) {
    std::vector<Span> cells;
    for (const Cut& cut : cuts) {
        const Span below = known.below(cut);
        const Span above = known.above(cut);
        if (below.empty() || above.empty()) continue;
        cells.push_back(below);
        known = above;
    }
    cells.push_back(known);
    return cells;
}

template <class E>
void add_words(Question& question, FactId fact, Mask open) {
    for (std::size_t i = 0; i < count_of<E>; ++i) {
        const auto bit = static_cast<Mask>(1u << i);
        if ((open & bit) == 0) continue;
        question.cells.push_back({std::string(vocabulary<E>[i].text), [fact, bit](auto& world) { world.assume(fact, {bit, {}}); }});
    }
}

void add_choices(Question& question, FactId fact, Mask open) {
    switch (fact) {
        case FactId::primary_site: return add_words<PrimarySite>(question, fact, open);
        case FactId::differentiation: return add_words<Differentiation>(question, fact, open);
        case FactId::extrahepatic: return add_words<Extrahepatic>(question, fact, open);
        case FactId::heart_disease: return add_words<HeartDisease>(question, fact, open);
        case FactId::child_pugh: return add_words<ChildPugh>(question, fact, open);
        case FactId::trusted_reading:
            question.cells.push_back({"the list", [fact](auto& world) { world.assume(fact, {0b01, {}}); }});
            question.cells.push_back({"the estimates", [fact](auto& world) { world.assume(fact, {0b10, {}}); }});
            return;
        default: return;  // not a choice
    }
}

Question question_of(const completion::World& world, const FactInfo& fact) {
    Question question{std::string(fact.pointer), {}};
    const FactId id = fact.id;
    switch (fact.kind) {
        case FactKind::yes_no:
            question.cells.push_back({"false", [id](auto& w) { w.assume(id, {completion::no_value, {}}); }});
            question.cells.push_back({"true", [id](auto& w) { w.assume(id, {completion::yes_value, {}}); }});
            break;
        case FactKind::choice: {
            const Mask open = world.given(id).mask;
            add_choices(question, id, open);
            break;
        }
        case FactKind::number: {
            const bool has_field = world.given(id) != Domain{};
            const Span known = has_field ? world.given(id).span : world.introduced(id);
            for (const Span& cell : cells_of(known, world.cuts_of(id)))
                question.cells.push_back({name_of(cell, known), [id, cell](auto& w) { w.assume(id, {0, cell}); }});
            break;
        }
        case FactKind::given: break;
    }
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
                question.cells.push_back({depth ? (answer ? "superficial" : "deep") : (answer ? "true" : "false"),
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

std::vector<MissingFact> rank_missing(Subject& subject) {
    const completion::Completion completion = subject.completion();
    const auto lines = [&] { return deciding_lines(subject, completion); };

    // What the verdict consults: its own conditions in order, and of V1 all.
    std::vector<Question> questions;
    completion::FactSet consulted;
    const std::vector<std::size_t> now = lines();
    consulted |= subject.world.consulted();
    questions = questions_of(subject, consulted);
    const bool in_scope = now.size() > 1 || rules::verdict_table()[now.front()].verdict != Verdict::out_of_scope;
    if (in_scope) {
        completion::FactSet contraindications;
        for (const rules::Rule* rule : rules::verdict_table()[1].any_of) {
            every_value<bool>(subject, completion, rule->holds);
            contraindications |= subject.world.consulted();
        }
        for (Question& question : questions_of(subject, contraindications)) {
            const auto same = [&](const Question& earlier) { return earlier.pointer == question.pointer; };
            if (std::none_of(questions.begin(), questions.end(), same)) questions.push_back(std::move(question));
        }
    }

    std::vector<MissingFact> missing;
    for (const Question& question : questions) {
        MissingFact fact{question.pointer, {}, true};
        for (const Cell& cell : question.cells) {
            cell.assume(subject.world);
            const Outcomes<Verdict> left = verdicts_of(lines());
            subject.world.lift();
            if (left.possible.empty()) continue;  // this value cannot be
            fact.settles = fact.settles && left.possible.size() == 1;
            fact.remaining.push_back({cell.name, left.possible});
        }
        missing.push_back(std::move(fact));
    }
    std::stable_sort(missing.begin(), missing.end(), more_telling);
    return missing;
}

}  // namespace nelm::assessing
