// Facts S96 to S105 and S145: the surgical series and matched comparisons in the topic review.
#pragma once

#include <array>

#include <nelm/evidence.h>

namespace nelm::evidence {

inline constexpr std::array<Fact, 11> topic_review_resection_series_facts{{
    {96, SourceId::topic_review, "Surgical resection, paragraph 5",
     ""},
    {97, SourceId::topic_review, "Surgical resection, paragraph 7",
     ""},
    {98, SourceId::topic_review, "Surgical resection, paragraph 8",
     ""},
    {99, SourceId::topic_review, "Surgical resection, paragraph 9",
     ""},
    {100, SourceId::topic_review, "Surgical resection, paragraph 10",
     ""},
    {101, SourceId::topic_review, "Surgical resection, paragraph 12",
     ""},
    {102, SourceId::topic_review, "Surgical resection, paragraph 12",
     ""},
    {103, SourceId::topic_review, "Surgical resection, paragraph 12",
     ""},
    {104, SourceId::topic_review, "Surgical resection, paragraph 13",
     ""},
    {105, SourceId::topic_review, "Surgical resection, paragraph 14",
     ""},
    {145, SourceId::topic_review, "Surgical resection, paragraph 13",
     ""},
}};

}  // namespace nelm::evidence
