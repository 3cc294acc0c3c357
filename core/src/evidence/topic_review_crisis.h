// Facts S137 and S138: the topic review on carcinoid crisis.
#pragma once

#include <array>

#include <nelm/evidence.h>

namespace nelm::evidence {

inline constexpr std::array<Fact, 2> topic_review_crisis_facts{{
    {137, SourceId::topic_review, "Carcinoid crisis, paragraph 1",
     ""},
    {138, SourceId::topic_review, "Carcinoid crisis, paragraph 1",
     ""},
}};

}  // namespace nelm::evidence
