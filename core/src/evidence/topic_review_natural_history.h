// Facts S80 to S83: the topic review on classification, natural history and the aims of treatment.
#pragma once

#include <array>

#include <nelm/evidence.h>

namespace nelm::evidence {

inline constexpr std::array<Fact, 4> topic_review_natural_history_facts{{
    {80, SourceId::topic_review, "Natural history and treatment options, paragraph 1",
     ""},
    {81, SourceId::topic_review, "Natural history and treatment options, paragraph 2",
     ""},
    {82, SourceId::topic_review, "Natural history and treatment options, paragraph 3",
     ""},
    {83, SourceId::topic_review, "Natural history and treatment options, paragraph 4",
     ""},
}};

}  // namespace nelm::evidence
