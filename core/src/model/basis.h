// Basis: what a rule or a figure rests on. Cannot be built without a fact that exists, or a named assumption.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "evidence/all_facts.h"

namespace nelm::model {

/// The number of the fact that `id` ("S12") names. An id that no fact has does not compile.
consteval std::uint8_t fact_number(std::string_view id) {
    if (id.size() < 2 || id[0] != 'S') throw "a fact is cited as S and its number";
    int number = 0;
    for (const char digit : id.substr(1)) {
        if (digit < '0' || digit > '9') throw "a fact is cited as S and its number";
        number = 10 * number + (digit - '0');
    }
    for (const Fact& fact : evidence::fact_table)
        if (fact.number == number) return static_cast<std::uint8_t>(number);
    throw "no fact has this number";
}

/// Facts cited, and what is assumed beyond them (empty when nothing is).
struct Basis {
    static constexpr std::size_t most_facts = 8;
    using Numbers = std::array<std::uint8_t, most_facts>;
    Numbers numbers;
    std::size_t count;
    std::string_view assumption;

    /// All of it is said: a rule or a figure that leaves its basis out does not compile.
    constexpr Basis(Numbers cited, std::size_t how_many, std::string_view assumed)
        : numbers(cited), count(how_many), assumption(assumed) {}

    constexpr std::span<const std::uint8_t> facts() const { return {numbers.data(), count}; }
};

/// A basis of published facts.
template <std::size_t... Sizes>
consteval Basis cites(const char (&... ids)[Sizes]) {
    static_assert(sizeof...(ids) >= 1 && sizeof...(ids) <= Basis::most_facts);
    return {Basis::Numbers{fact_number(ids)...}, sizeof...(ids), {}};
}

/// A basis of facts that do not fix the matter alone: `reason` says what is assumed and why.
template <std::size_t... Sizes>
consteval Basis assumes(std::string_view reason, const char (&... ids)[Sizes]) {
    static_assert(sizeof...(ids) <= Basis::most_facts);
    if (reason.empty()) throw "an assumption says its reason";
    if constexpr (sizeof...(ids) == 0)
        return {Basis::Numbers{}, 0, reason};
    else
        return {Basis::Numbers{fact_number(ids)...}, sizeof...(ids), reason};
}

}  // namespace nelm::model
