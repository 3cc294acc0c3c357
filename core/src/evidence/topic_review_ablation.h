// Facts S107 to S112: the topic review on ablation.
#pragma once

#include <array>

#include <nelm/evidence.h>

namespace nelm::evidence {

inline constexpr std::array<Fact, 6> topic_review_ablation_facts{{
    {107, SourceId::topic_review, "Overview of the approach, paragraph 3; Ablation, paragraph 1",
     "Ablation (radiofrequency, cryoablation, microwave) suits small lesions: < 3 cm in the overview, "
     "typically ≤ 3 cm in the body. It can be percutaneous, laparoscopic or open, with less morbidity than "
     "resection or embolisation."},
    {108, SourceId::topic_review, "Overview of the approach, paragraph 3; Ablation, paragraph 3",
     "Its main role is as an adjunct to resection, so that all disease is treated where major hepatectomy "
     "would leave too little liver function. It is also an option for focal disease that cannot be operated "
     "and for recurrence after hepatectomy; for resectable disease its role is undefined."},
    {109, SourceId::topic_review, "Ablation, paragraph 2",
     "89 patients with laparoscopic radiofrequency ablation: mean 6 lesions (1–16) of mean size 3.6 cm "
     "(1–10 cm); one postoperative death, morbidity 6 %, mostly haemorrhage."},
    {110, SourceId::topic_review, "Ablation, paragraph 2",
     "Of these 89 patients, 44 % had hormonal symptoms; one week later relief was significant or complete "
     "in 73 % of them and lasted a median of 14 months. Follow-up 30 months, disease-free survival 16 "
     "months (both medians), overall survival 6 years."},
    {111, SourceId::topic_review, "Ablation, paragraph 2",
     "Of these 89 patients, 22 % had local recurrence in the liver and 59 % developed extrahepatic disease. "
     "Later treatment: octreotide 30 %, repeat ablation 27 %, chemoembolisation 7 %, chemotherapy 18 %."},
    {112, SourceId::topic_review, "Ablation, paragraph 3",
     "Of 339 patients, 66 (19 %) had resection combined with ablation at first. Of the 46 who had a second "
     "procedure, 7 (15.2 %) had ablation alone and 17 (37 %) resection plus ablation."},
}};

}  // namespace nelm::evidence
