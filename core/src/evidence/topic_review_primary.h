// Facts S130 to S136 and S140: the topic review on the primary tumour when there are metastases.
#pragma once

#include <array>

#include <nelm/evidence.h>

namespace nelm::evidence {

inline constexpr std::array<Fact, 8> topic_review_primary_facts{{
    {130, SourceId::topic_review, "Small bowel primaries, paragraph 1; Summary and recommendations, item 2",
     "Symptomatic small bowel primary: the review suggests resecting it even when there are metastases "
     "(Grade 2C)."},
    {131, SourceId::topic_review, "Small bowel primaries, paragraph 1; Summary and recommendations, item 2",
     "Small bowel primary without symptoms, primary and liver both suited to complete or near-complete "
     "resection: the review suggests resection. Its summary, which carries Grade 2C, says potentially "
     "curative instead."},
    {132, SourceId::topic_review, "Small bowel primaries, paragraph 1; Summary and recommendations, item 2",
     "Small bowel primary without symptoms and metastases that cannot be resected: the authors generally "
     "leave the primary, since a benefit is not clearly established."},
    {133, SourceId::topic_review, "Small bowel primaries, paragraph 3",
     "Desmoplasia of small bowel tumours can cause intermittent obstruction, sometimes ischaemia; resection "
     "of the primary is then an option even with metastases. Mesenteric angioplasty or stenting is for "
     "selected patients, with very little experience."},
    {134, SourceId::topic_review, "Small bowel primaries, paragraphs 5 and 6",
     "National Cancer Database, 4,076 patients with metastatic midgut tumours: hazard ratio for death 0.63 "
     "(95 % confidence interval 0.51–0.78) with the primary resected. Systematic reviews show at least a "
     "trend; selection bias is likely in both."},
    {135, SourceId::topic_review, "Small bowel primaries, paragraph 7",
     "Sweden, metastatic small bowel tumours without abdominal symptoms: 161 patients with prophylactic "
     "surgery within 6 months against 202 with none or delayed surgery as needed. No gain in overall "
     "survival, and more reoperations for obstruction (14 against 3 %)."},
    {136, SourceId::topic_review, "Pancreatic neuroendocrine tumors, paragraph 1",
     "Resecting a non-functioning pancreatic primary in metastatic disease is controversial. Most series "
     "show longer survival, even with unresectable metastases, but all are retrospective and selection may "
     "explain it."},
    {140, SourceId::topic_review, "Overview of the approach, paragraph 2; Small bowel primaries, paragraph 2",
     "If the primary and the liver metastases can both be resected (with potentially curative intent in one "
     "of the two passages), surgery should be performed. The review says this of neuroendocrine tumours in "
     "general."},
}};

}  // namespace nelm::evidence
