// Facts S130 to S136 and S140: the topic review on the primary tumour when there are metastases.
#pragma once

#include <array>

#include <nelm/evidence.h>

namespace nelm::evidence {

inline constexpr std::array<Fact, 8> topic_review_primary_facts{{
    {130, SourceId::topic_review, "Small bowel primaries, paragraph 1; Summary and recommendations, item 2",
     ""},
    {131, SourceId::topic_review, "Small bowel primaries, paragraph 1; Summary and recommendations, item 2",
     ""},
    {132, SourceId::topic_review, "Small bowel primaries, paragraph 1; Summary and recommendations, item 2",
     ""},
    {133, SourceId::topic_review, "Small bowel primaries, paragraph 3",
     ""},
    {134, SourceId::topic_review, "Small bowel primaries, paragraphs 5 and 6",
     ""},
    {135, SourceId::topic_review, "Small bowel primaries, paragraph 7",
     ""},
    {136, SourceId::topic_review, "Pancreatic neuroendocrine tumors, paragraph 1",
     ""},
    {140, SourceId::topic_review, "Overview of the approach, paragraph 2; Small bowel primaries, paragraph 2",
     ""},
}};

}  // namespace nelm::evidence
