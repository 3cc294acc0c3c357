// Facts S113 to S124, S141 and S142: the topic review on embolisation of the liver.
#pragma once

#include <array>

#include <nelm/evidence.h>

namespace nelm::evidence {

inline constexpr std::array<Fact, 14> topic_review_embolization_facts{{
    {113, SourceId::topic_review, "Overview of the approach, paragraph 4; Hepatic arterial embolization, paragraph 1; Outcomes, "
     "paragraph 1",
     ""},
    {114, SourceId::topic_review, "Techniques, paragraphs 1 and 2",
     ""},
    {115, SourceId::topic_review, "Outcomes, paragraph 3",
     ""},
    {116, SourceId::topic_review, "Outcomes, paragraphs 4 to 7",
     ""},
    {117, SourceId::topic_review, "Outcomes, paragraph 8",
     ""},
    {118, SourceId::topic_review, "Outcomes, paragraph 9",
     ""},
    {119, SourceId::topic_review, "Outcomes, paragraphs 10 and 11",
     ""},
    {120, SourceId::topic_review, "Outcomes, paragraph 12",
     ""},
    {121, SourceId::topic_review, "Outcomes, paragraph 14",
     ""},
    {122, SourceId::topic_review, "Outcomes, paragraph 15; Summary and recommendations, item 4",
     ""},
    {123, SourceId::topic_review, "Outcomes, paragraph 16",
     ""},
    {124, SourceId::topic_review, "Outcomes, paragraphs 15 and 17",
     ""},
    {141, SourceId::topic_review, "Outcomes, paragraph 11",
     ""},
    {142, SourceId::topic_review, "Outcomes, paragraph 13",
     ""},
}};

}  // namespace nelm::evidence
