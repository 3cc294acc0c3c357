// Facts S1 to S17: the NANETS debate of 2021, Singh for surgery and Clarke against, from a news report.
#pragma once

#include <array>

#include <nelm/evidence.h>

namespace nelm::evidence {

inline constexpr std::array<Fact, 17> nanets_2021_facts{{
    {1, SourceId::nanets_2021_for, "Singh, paragraph 2",
     "Whether to operate should be judged by the disease and the liver that stay behind, not by how much "
     "can be taken out."},
    {2, SourceId::nanets_2021_for, "Singh, paragraph 2",
     "Surgery that cleared ≥ 70 % of the liver disease was followed by better overall and progression-free "
     "survival than clearance of < 70 %. The difference was called significant both statistically and "
     "clinically; no patient numbers are given."},
    {3, SourceId::nanets_2021_for, "Singh, paragraph 3",
     "Group 1, one large metastasis: the speaker suggested surgery."},
    {4, SourceId::nanets_2021_for, "Singh, paragraph 3",
     "Group 2, several metastases of which 70 % can be resected, often by taking out one large lesion: the "
     "speaker suggested surgery."},
    {5, SourceId::nanets_2021_for, "Singh, paragraph 3",
     "Group 3, many diffuse metastases where clearing 70 % is impossible: surgery not suggested. It is the "
     "only one of the four groups left out."},
    {6, SourceId::nanets_2021_for, "Singh, paragraph 3",
     "Group 4, surgery mainly for palliation: the speaker suggested surgery. The report names no percentage "
     "for this group."},
    {7, SourceId::nanets_2021_for, "Singh, paragraph 4",
     "The speaker would resect the liver when > 70 % can be cleared, and called surgery the gold standard. "
     "That is his view in a debate."},
    {8, SourceId::nanets_2021_for, "Singh, paragraph 4",
     "For a pancreatic, small bowel or colon primary the speaker would resect the primary and clear the "
     "nodal metastases."},
    {9, SourceId::nanets_2021_for, "Singh, paragraph 5",
     "Well-differentiated tumours of grade G1 or G2: current evidence was said to show clearly positive "
     "results of surgery."},
    {10, SourceId::nanets_2021_for, "Singh, paragraph 5",
     "Grade G3 or poor differentiation: there is no considerable evidence that surgery is effective. This "
     "is evidence that is missing, not proof of harm."},
    {11, SourceId::nanets_2021_for, "Singh, paragraph 5",
     "Tumour outside the liver is named as a contraindication to liver resection."},
    {12, SourceId::nanets_2021_for, "Singh, paragraph 5",
     "Carcinoid heart disease is named as a contraindication to liver resection."},
    {13, SourceId::nanets_2021_for, "Singh, paragraph 5",
     "Peritoneal carcinomatosis is named as a contraindication to liver resection."},
    {14, SourceId::nanets_2021_against, "Clarke, paragraph 6",
     "For disease that cannot be resected there are ablative options: microwave, radiofrequency and "
     "cryoablation."},
    {15, SourceId::nanets_2021_against, "Clarke, paragraph 6",
     "For disease that cannot be resected there are intra-arterial options: bland embolisation, "
     "chemoembolisation, and radioembolisation with yttrium-90."},
    {16, SourceId::nanets_2021_against, "Clarke, paragraph 7",
     "The HEPAR PLuS trial combined PRRT with embolisation and was said to show a significant improvement. "
     "The trial had a single arm (holmium radioembolisation after PRRT), so it had nothing to be compared "
     "with."},
    {17, SourceId::nanets_2021_against, "Clarke, paragraph 7",
     "Combined treatments are said to extend the benefit beyond that of one alone; targeted drugs with "
     "radioembolisation were presented as the next combination. An outlook without figures."},
}};

}  // namespace nelm::evidence
