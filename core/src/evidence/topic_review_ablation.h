// Facts S107 to S112: the topic review on ablation.
#pragma once

#include <array>

#include <nelm/evidence.h>

namespace nelm::evidence {

inline constexpr std::array<Fact, 6> topic_review_ablation_facts{{
    {107, SourceId::topic_review, "Overview of the approach, paragraph 3; Ablation, paragraph 1",
     ""},
    {108, SourceId::topic_review, "Overview of the approach, paragraph 3; Ablation, paragraph 3",
     ""},
    {109, SourceId::topic_review, "Ablation, paragraph 2",
     ""},
    {110, SourceId::topic_review, "Ablation, paragraph 2",
     ""},
    {111, SourceId::topic_review, "Ablation, paragraph 2",
     ""},
    {112, SourceId::topic_review, "Ablation, paragraph 3",
     ""},
}};

}  // namespace nelm::evidence
