// Facts S84 to S95, S106, S139 and S144: the topic review on when and how to resect liver metastases.
#pragma once

#include <array>

#include <nelm/evidence.h>

namespace nelm::evidence {

inline constexpr std::array<Fact, 15> topic_review_resection_facts{{
    {84, SourceId::topic_review, "Surgical resection, paragraph 1; Summary and recommendations, item 1",
     "Liver metastases of a well-differentiated tumour that can be resected completely: as first treatment "
     "the review suggests resection instead of medical therapy (Grade 2C)."},
    {85, SourceId::topic_review,
     "Overview of the approach, paragraph 1; Surgical resection, paragraph 1; Summary and recommendations, "
     "item 1",
     "Conditions for resection: extrahepatic metastases absent or not clinically significant, liver "
     "function not compromised, no diffuse involvement of both lobes; it suits low volume or symptoms, and "
     "low grade, best. One passage speaks of extrahepatic metastases without the word significant."},
    {86, SourceId::topic_review, "Surgical resection, paragraph 1; Summary and recommendations, item 1",
     "If the metastases cannot be resected completely, the benefit of debulking is debatable, and so is the "
     "threshold: ≥ 90 % or ≥ 70 %."},
    {87, SourceId::topic_review, "Surgical resection, paragraph 1",
     "Poorly differentiated neuroendocrine carcinoma is usually a contraindication to resection."},
    {88, SourceId::topic_review, "Surgical resection, paragraph 2",
     "Parenchyma should be spared and major hepatectomy avoided where possible. Anatomic resection or "
     "several wedge resections can be done even when both lobes are involved."},
    {89, SourceId::topic_review, "Surgical resection, paragraph 2",
     "Enough liver must remain: typically > 20 % of the total liver volume, with two preserved segments "
     "that are contiguous."},
    {90, SourceId::topic_review, "Surgical resection, paragraph 2",
     "Cirrhosis, hepatitis or steatosis of obesity lessens the liver's capacity to grow back."},
    {91, SourceId::topic_review, "Surgical resection, paragraph 3",
     "The first studies supported resection when ≥ 90 % of the tumour could be removed. How those 90 % are "
     "to be measured is not defined."},
    {92, SourceId::topic_review, "Surgical resection, paragraph 3",
     "Lower thresholds (> 70 %) were studied later, to balance tumour control against the parenchyma that "
     "is kept."},
    {93, SourceId::topic_review, "Surgical resection, paragraph 3",
     "According to a systematic review (observational studies), a threshold of ≥ 90 % went with better "
     "progression-free survival than ≥ 70 %; overall survival was similar."},
    {94, SourceId::topic_review, "Surgical resection, paragraph 4",
     "No randomised study has compared resection with a non-surgical approach. Indolent disease and "
     "selection of patients make the benefit hard to judge."},
    {95, SourceId::topic_review, "Surgical resection, paragraph 4",
     "Selected surgical series report a five-year overall survival of 61–77 % and symptom control in 54–93 "
     "%. Single series lie outside: S96 reports control in 96 %."},
    {106, SourceId::topic_review, "Surgical resection, paragraph 15",
     "In carcinoid syndrome, octreotide should be at hand throughout any operation."},
    {139, SourceId::topic_review, "Hepatic-predominant metastatic disease, paragraph 1",
     "Liver metastases call for a multidisciplinary team that weighs extent and biology of the disease, "
     "symptoms, age and performance status."},
    {144, SourceId::topic_review, "Surgical resection, paragraph 14",
     "Taken together: progression and recurrence within the liver are frequent, yet resection can control "
     "symptoms and goes with favourable long-term survival."},
}};

}  // namespace nelm::evidence
