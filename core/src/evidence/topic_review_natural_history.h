// Facts S80 to S83: the topic review on classification, natural history and the aims of treatment.
#pragma once

#include <array>

#include <nelm/evidence.h>

namespace nelm::evidence {

inline constexpr std::array<Fact, 4> topic_review_natural_history_facts{{
    {80, SourceId::topic_review, "Natural history and treatment options, paragraph 1",
     "The WHO classes well-differentiated tumours as G1, G2 or G3 by histology and by mitoses and/or Ki-67. "
     "Poorly differentiated carcinomas (NEC) are high grade, of small or large cell type."},
    {81, SourceId::topic_review, "Natural history and treatment options, paragraph 2",
     "Median survival in advanced disease of G1 or G2 depends on the primary: 17 months for lung, 7 months "
     "for colon other than cecum, 55–65 months for jejunum, ileum and cecum. The figures are older than the "
     "therapies listed beside them."},
    {82, SourceId::topic_review, "Natural history and treatment options, paragraph 3",
     "Of pancreatic tumours, 10–30 % cause a hormonal syndrome. With midgut tumours (small bowel, appendix) "
     "carcinoid syndrome typically follows spread to the liver."},
    {83, SourceId::topic_review, "Natural history and treatment options, paragraph 4",
     "Symptoms of hormone excess are often well controlled with octreotide or lanreotide. Somatostatin "
     "analogues, targeted drugs, PRRT and chemotherapy may also control growth."},
}};

}  // namespace nelm::evidence
