// Facts S84 to S95, S106, S139 and S144: the topic review on when and how to resect liver metastases.
#pragma once

#include <array>

#include <nelm/evidence.h>

namespace nelm::evidence {

inline constexpr std::array<Fact, 15> topic_review_resection_facts{{
    {84, SourceId::topic_review, "Surgical resection, paragraph 1; Summary and recommendations, item 1",
     ""},
    {85, SourceId::topic_review, "Overview of the approach, paragraph 1; Surgical resection, paragraph 1; Summary and recommendations, "
     "item 1",
     ""},
    {86, SourceId::topic_review, "Surgical resection, paragraph 1; Summary and recommendations, item 1",
     ""},
    {87, SourceId::topic_review, "Surgical resection, paragraph 1",
     ""},
    {88, SourceId::topic_review, "Surgical resection, paragraph 2",
     ""},
    {89, SourceId::topic_review, "Surgical resection, paragraph 2",
     ""},
    {90, SourceId::topic_review, "Surgical resection, paragraph 2",
     ""},
    {91, SourceId::topic_review, "Surgical resection, paragraph 3",
     ""},
    {92, SourceId::topic_review, "Surgical resection, paragraph 3",
     ""},
    {93, SourceId::topic_review, "Surgical resection, paragraph 3",
     ""},
    {94, SourceId::topic_review, "Surgical resection, paragraph 4",
     ""},
    {95, SourceId::topic_review, "Surgical resection, paragraph 4",
     ""},
    {106, SourceId::topic_review, "Surgical resection, paragraph 15",
     ""},
    {139, SourceId::topic_review, "Hepatic-predominant metastatic disease, paragraph 1",
     ""},
    {144, SourceId::topic_review, "Surgical resection, paragraph 14",
     ""},
}};

}  // namespace nelm::evidence
