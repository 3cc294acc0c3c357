// All facts S1 to S145 in one table, complete by construction: a missing or doubled number does not compile.
#pragma once

#include <array>
#include <cstddef>
#include <tuple>

#include "bello_clarke_2024.h"
#include "editorial_2018.h"
#include "nanets_2021.h"
#include "topic_review_ablation.h"
#include "topic_review_crisis.h"
#include "topic_review_embolization.h"
#include "topic_review_natural_history.h"
#include "topic_review_primary.h"
#include "topic_review_resection.h"
#include "topic_review_resection_series.h"
#include "topic_review_transplantation.h"
#include "zhang_kunz_2022.h"

namespace nelm::evidence {

inline constexpr std::size_t fact_count = 145;

/// Puts every fact at the place of its number. With as many facts as places, a doubled number leaves a gap,
/// and a number outside 1 to 145 is no constant expression.
template <typename... Tables>
constexpr std::array<Fact, fact_count> join(const Tables&... tables) {
    static_assert((std::size_t{0} + ... + std::tuple_size_v<Tables>) == fact_count);
    std::array<Fact, fact_count> joined{};
    const auto place = [&joined](const auto& table) {
        for (const Fact& fact : table) joined[static_cast<std::size_t>(fact.number) - 1] = fact;
    };
    (place(tables), ...);
    return joined;
}

inline constexpr std::array<Fact, fact_count> fact_table =
    join(nanets_2021_facts, editorial_2018_facts, bello_clarke_2024_facts, zhang_kunz_2022_facts,
         topic_review_natural_history_facts, topic_review_resection_facts, topic_review_resection_series_facts,
         topic_review_ablation_facts, topic_review_embolization_facts, topic_review_transplantation_facts,
         topic_review_primary_facts, topic_review_crisis_facts);

constexpr bool facts_are_complete() {
    for (std::size_t place = 0; place < fact_count; ++place) {
        const Fact& fact = fact_table[place];
        if (fact.number != static_cast<int>(place) + 1 || fact.locator.empty() || fact.text.empty()) return false;
    }
    return true;
}
static_assert(facts_are_complete());

}  // namespace nelm::evidence
