// Facts S125 to S129 and S143: the topic review on liver transplantation.
#pragma once

#include <array>

#include <nelm/evidence.h>

namespace nelm::evidence {

inline constexpr std::array<Fact, 6> topic_review_transplantation_facts{{
    {125, SourceId::topic_review,
     "Liver transplantation, paragraphs 1, 2 and 4; Summary and recommendations, item 3",
     "For liver metastases that cannot be resected, transplantation is no standard option. Its benefit "
     "needs further study, and selection must be strict."},
    {126, SourceId::topic_review, "Liver transplantation, paragraph 2",
     "Europe, 213 transplanted patients, 35 centres in 11 countries, 1982–2009: mortality 10 % within 3 "
     "months; overall survival 81, 65 and 52 % and disease-free survival 65, 40 and 30 % at 1, 3 and 5 "
     "years; median follow-up 56 months."},
    {127, SourceId::topic_review, "Liver transplantation, paragraph 3",
     "United States (UNOS), 150 transplants, 1988–2008, for 51 gastrointestinal, 29 pancreatic and 70 "
     "unspecified tumours: survival 81, 65 and 49 % at 1, 3 and 5 years in the 137 with a liver transplant "
     "alone; site of origin made no difference."},
    {128, SourceId::topic_review, "Liver transplantation, paragraph 4",
     "Review of 64 studies on transplantation, 57 of them from a single centre: recurrence in 33–57 %."},
    {129, SourceId::topic_review, "Liver transplantation, paragraphs 5 and 6",
     "In the United States neuroendocrine tumours get no MELD exception points of the kind that "
     "hepatocellular carcinoma gets. OPTN has issued guidance on how such exception requests are reviewed."},
    {143, SourceId::topic_review, "Liver transplantation, paragraphs 4 and 5",
     "After transplantation most patients recur in the end; a minority stay free of recurrence for long. "
     "Donor organs are scarce too, hence the strict selection."},
}};

}  // namespace nelm::evidence
