// Facts S125 to S129 and S143: the topic review on liver transplantation.
#pragma once

#include <array>

#include <nelm/evidence.h>

namespace nelm::evidence {

inline constexpr std::array<Fact, 6> topic_review_transplantation_facts{{
    {125, SourceId::topic_review, "Liver transplantation, paragraphs 1, 2 and 4; Summary and recommendations, item 3",
     ""},
    {126, SourceId::topic_review, "Liver transplantation, paragraph 2",
     ""},
    {127, SourceId::topic_review, "Liver transplantation, paragraph 3",
     ""},
    {128, SourceId::topic_review, "Liver transplantation, paragraph 4",
     ""},
    {129, SourceId::topic_review, "Liver transplantation, paragraphs 5 and 6",
     ""},
    {143, SourceId::topic_review, "Liver transplantation, paragraphs 4 and 5",
     ""},
}};

}  // namespace nelm::evidence
