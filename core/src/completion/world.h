// World: one completion of a case at a time, split on demand.
//
// A total function asks the world about facts. A fact that is known answers. A fact that is not known is decided
// there and then, and the decision is remembered; next() changes the latest decision that has another side and lets
// the function run again, with the earlier decisions still made. When next() answers false, the function has seen every
// completion that it can tell apart, and only facts that were asked about have been split.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "completion/domain.h"
#include "completion/facts.h"
#include <nelm/case.h>

namespace nelm::completion {

/// A question about one lesion of the list.
enum class LesionFact : std::size_t { near_major_vessel, superficial };

class World {
public:
    explicit World(const Case& known);

    /// Is the fact's value one of `values`? Splits when both answers are open.
    bool is_among(FactId fact, Mask values) {
        consulted_ |= consulted_with_[index(fact)];
        const Mask open = now_[index(fact)].mask;
        if ((open & ~values) == 0) return true;
        if ((open & values) == 0) return false;
        split(fact, values);
        return true;
    }

    /// Does the number lie below the cut? Splits when both answers are open.
    bool is_below(FactId fact, Cut cut);

    /// The same for a lesion of the list.
    bool lesion_is(std::size_t lesion, LesionFact question);

    /// Says what a fact without a field can be in this completion. Every run must introduce it alike.
    void introduce(FactId fact, Domain domain);

    /// Marks a fact as used where its value is taken as it is.
    void note(FactId fact) { consulted_.insert(fact); }

    /// Whether what was introduced in this run agrees with what is assumed. If not, the run counts for nothing.
    bool possible() const { return possible_; }

    /// Goes to the next completion; false when there is none.
    bool next();

    /// A number that changes with every completion: while it stays, every question keeps its answer.
    std::uint64_t run() const { return run_; }

    /// Forgets decisions, and what was consulted.
    void restart();

    /// Assumes for what follows that the fact lies within `domain`; lift() takes the assumption back.
    void assume(FactId fact, Domain domain);
    void assume(std::size_t lesion, LesionFact question, bool answer);
    void lift();

    /// What the case itself says of a fact, before any decision.
    const Domain& given(FactId fact) const { return base_[index(fact)]; }
    /// What the number can still be in the completion that is being tried.
    Span open(FactId fact) const { return now_[index(fact)].span; }
    /// The widest span that was introduced for the fact since restart().
    Span introduced(FactId fact) const { return introduced_[index(fact) - first_introduced]; }
    bool known(FactId fact) const;
    /// Whether the number's side of the cut is the same wherever it lies in this completion.
    bool settled(FactId fact, Cut cut) const;
    bool known(std::size_t lesion, LesionFact question) const;

    /// Whether the completion that is being tried leaves the fact any value within `domain`.
    bool may_be(FactId fact, const Domain& domain) const;
    bool may_be(std::size_t lesion, LesionFact question, bool answer) const;

    /// What has been asked about since restart().
    FactSet consulted() const { return consulted_; }
    bool consulted(std::size_t lesion, LesionFact question) const;
    /// Where the number has ever been compared, ascending, each cut once.
    std::vector<Cut> cuts_of(FactId fact) const;

private:
    struct Decision {
        std::size_t index;
        Domain other_side;
        bool other_side_open;
        std::size_t undone_to;  ///< how much had been narrowed before it
        bool possible;          ///< as it was before it
    };
    struct Undo {
        std::size_t index;
        Domain before;
    };

    static constexpr std::size_t first_introduced = static_cast<std::size_t>(FactId::safe_reach);
    static constexpr std::size_t introduced_count = static_cast<std::size_t>(FactId::reported_grade) - first_introduced;

    static std::size_t index(FactId fact) { return static_cast<std::size_t>(fact); }
    static std::size_t index(std::size_t lesion, LesionFact question) {
        return fact_count + 2 * lesion + static_cast<std::size_t>(question);
    }
    /// Takes the first side, and leaves the other to next().
    void decide(std::size_t index, const Domain& first, const Domain& other);
    void narrow(std::size_t index, const Domain& domain);
    void keep_consistent(FactId fact);
    void remember(FactId fact, Cut cut);
    void split(FactId fact, Mask values);
    void split(FactId fact, Cut cut);
    void split_choice(std::size_t index, Mask values);
    void suppose(std::size_t index, const Domain& domain);
    void undo_to(std::size_t narrowed);
    void roll_back();

    std::vector<Domain> base_;
    std::vector<Domain> now_;
    std::vector<Decision> trail_;
    std::vector<Undo> undo_;
    std::vector<Undo> assumed_;
    std::array<std::vector<Cut>, fact_count> cuts_;
    std::vector<bool> lesions_consulted_;
    std::array<Span, introduced_count> introduced_{};
    bool possible_ = true;
    std::uint64_t run_ = 0;
    FactSet consulted_;
    std::array<FactSet, fact_count> consulted_with_;  ///< each fact itself, and what implied it where it was not given
};

/// Runs `function` on every completion of the world that it can tell apart.
template <class Function>
void for_every_completion(World& world, Function&& function) {
    world.restart();
    do {
        function();
    } while (world.next());
}

inline constexpr Mask no_value = 0b01;
inline constexpr Mask yes_value = 0b10;
inline constexpr Mask yes_or_no = 0b11;
/// The values of `trusted_reading`.
inline constexpr Mask trust_list = 0b01;
inline constexpr Mask trust_estimates = 0b10;

}  // namespace nelm::completion
