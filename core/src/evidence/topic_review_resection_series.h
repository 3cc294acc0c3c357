// Facts S96 to S105 and S145: the surgical series and matched comparisons in the topic review.
#pragma once

#include <array>

#include <nelm/evidence.h>

namespace nelm::evidence {

inline constexpr std::array<Fact, 11> topic_review_resection_series_facts{{
    {96, SourceId::topic_review, "Surgical resection, paragraph 5",
     "170 patients resected over 20 years, most with bilateral metastases and hormonal symptoms: symptoms "
     "controlled in 96 %, back within 5 years in 59 %; overall survival 61 % at 5 and 35 % at 10 years, "
     "median 81 months; recurrence 84 % at 5 and 95 % at 10 years."},
    {97, SourceId::topic_review, "Surgical resection, paragraph 7",
     "144 patients resected, with or without ablation, over 30 years at one institution: median overall "
     "survival 9.6 years, 77 % at 5 and 50 % at 10 years. Nearly 50 % had liver recurrence, most of it "
     "treatable again; only 25 % of the stage IV patients seen there were operated."},
    {98, SourceId::topic_review, "Surgical resection, paragraph 8",
     "376 patients operated over 24 years at 10 centres, 9 % with extrahepatic disease, ablation in 22 % of "
     "procedures: disease-free survival 46 % at 5 years, and about 35–40 % without recurrence beyond 10 "
     "years. It was worse with pancreatic non-functioning type, moderate or poor differentiation, and more "
     "of the liver involved."},
    {99, SourceId::topic_review, "Surgical resection, paragraph 9",
     "Compared with pathology, preoperative imaging underestimated the extent of disease by up to 50 % and "
     "missed many metastases < 2 mm. This is the likely reason why recurrence is high even after complete "
     "resection with negative margins."},
    {100, SourceId::topic_review, "Surgical resection, paragraph 10",
     "Database of 649 patients, median follow-up 44 months: five-year overall survival 90 % after "
     "resection, 84 % after radiofrequency ablation, 55 % after chemoembolisation. Selection bias makes the "
     "comparison hard to interpret."},
    {101, SourceId::topic_review, "Surgical resection, paragraph 12",
     "339 patients with surgery against 414 with intra-arterial therapy, matched by propensity: surgery did "
     "better when liver burden was < 25 %, and in symptomatic patients when it was > 25 %."},
    {102, SourceId::topic_review, "Surgical resection, paragraph 12",
     "In the same comparison, patients without symptoms and with > 25 % of the liver involved had the same "
     "long-term outcome after surgery and after intra-arterial therapy."},
    {103, SourceId::topic_review, "Surgical resection, paragraph 12",
     "In the same study the patients given intra-arterial therapy had more functioning tumours, more "
     "synchronous, extrahepatic, bilateral and extensive disease, and fewer resected primaries: before "
     "matching, the groups differed."},
    {104, SourceId::topic_review, "Surgical resection, paragraph 13",
     "376 patients with small intestinal tumours, 103 with hepatectomy or ablation and 273 without: "
     "five-year overall survival 78 % against 56 % unadjusted, but 74 % in both groups after matching (72 "
     "and 72 patients)."},
    {105, SourceId::topic_review, "Surgical resection, paragraph 14",
     "Ten-year survival after resection approaches 50–60 % in some series."},
    {145, SourceId::topic_review, "Surgical resection, paragraph 13",
     "In the study of small intestinal tumours (S104), patients chosen for surgery or ablation less often "
     "had symptoms or remaining extrahepatic or nodal disease, and had a lower burden and lower grade."},
}};

}  // namespace nelm::evidence
