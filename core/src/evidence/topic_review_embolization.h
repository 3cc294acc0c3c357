// Facts S113 to S124, S141 and S142: the topic review on embolisation of the liver.
#pragma once

#include <array>

#include <nelm/evidence.h>

namespace nelm::evidence {

inline constexpr std::array<Fact, 14> topic_review_embolization_facts{{
    {113, SourceId::topic_review,
     "Overview of the approach, paragraph 4; Hepatic arterial embolization, paragraph 1; Outcomes, "
     "paragraph 1",
     "Liver-dominant disease that cannot be resected, above all with symptoms: bland embolisation, "
     "chemoembolisation or radioembolisation; any of them is reasonable. They palliate and control tumour "
     "burden; a survival benefit is less clear."},
    {114, SourceId::topic_review, "Techniques, paragraphs 1 and 2",
     "Embolisation works because liver tumours are fed by the hepatic artery and hepatocytes mostly by the "
     "portal vein. Agents are doxorubicin, cisplatin, streptozocin or drug-eluting beads, and yttrium-90 on "
     "glass or resin microspheres."},
    {115, SourceId::topic_review, "Outcomes, paragraph 3",
     "Response (fewer hormones, fewer symptoms or tumour shrinkage) is generally > 50 %, even with massive "
     "liver burden. The studies are uncontrolled and their methods differ."},
    {116, SourceId::topic_review, "Outcomes, paragraphs 4 to 7",
     "Review of 18 studies: 11 of bland or chemoembolisation with objective response of 11–100 % and median "
     "survival of 18–80 months; 7 of radioembolisation with 22–71 % and 22–70 months. The techniques looked "
     "similar, as far as mixed patients allow a comparison."},
    {117, SourceId::topic_review, "Outcomes, paragraph 8",
     "81 patients with bland or chemoembolisation for a gastrointestinal tumour: median duration of "
     "response 17 months; progression-free survival 75, 35 and 11 % at 1, 2 and 3 years."},
    {118, SourceId::topic_review, "Outcomes, paragraph 9",
     "69 gastrointestinal against 54 pancreatic tumours after embolisation: response 67 against 35 %, "
     "median progression-free survival 23 against 16 months, median overall survival 34 against 23 months. "
     "Added chemotherapy seemed to help only the pancreatic ones."},
    {119, SourceId::topic_review, "Outcomes, paragraphs 10 and 11",
     "Yttrium-90 in 148 patients with unresectable liver metastases: objective response in 64 %, fatigue in "
     "7 %. In other reports about half of the patients with functioning tumours had fewer symptoms."},
    {120, SourceId::topic_review, "Outcomes, paragraph 12",
     "After yttrium-90, liver fibrosis and cirrhosis caused by radiation have been reported, developing "
     "over several years."},
    {121, SourceId::topic_review, "Outcomes, paragraph 14",
     "With drug-eluting beads, concern has been raised about a high incidence of biliary injury."},
    {122, SourceId::topic_review, "Outcomes, paragraph 15; Summary and recommendations, item 4",
     "Yttrium-90 in patients who had PRRT, or who may need it later: toxicity and safety are not "
     "established. The review says so twice."},
    {123, SourceId::topic_review, "Outcomes, paragraph 16",
     "Extrahepatic disease does not rule out embolisation in neuroendocrine tumours, particularly with "
     "severe symptoms. The other contraindications are those known from hepatocellular carcinoma."},
    {124, SourceId::topic_review, "Outcomes, paragraphs 15 and 17",
     "Adverse effects can be pain, nausea, fever, fatigue and raised liver enzymes. In carcinoid syndrome, "
     "prophylaxis against a crisis is an option before embolisation."},
    {141, SourceId::topic_review, "Outcomes, paragraph 11",
     "One case report: refractory hypoglycaemia from a metastatic malignant insulinoma was controlled for 3 "
     "months after radioembolisation. A single patient, not to be generalised."},
    {142, SourceId::topic_review, "Outcomes, paragraph 13",
     "Retrospective comparisons of yttrium-90 with chemoembolisation disagree; neither is shown to be "
     "superior, and randomised trials are needed."},
}};

}  // namespace nelm::evidence
