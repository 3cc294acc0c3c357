// Facts S137 and S138: the topic review on carcinoid crisis.
#pragma once

#include <array>

#include <nelm/evidence.h>

namespace nelm::evidence {

inline constexpr std::array<Fact, 2> topic_review_crisis_facts{{
    {137, SourceId::topic_review, "Carcinoid crisis, paragraph 1",
     "Carcinoid crisis can be set off by handling the tumour (biopsy, palpation, surgery) or by "
     "anaesthesia; less often by chemotherapy, embolisation or radionuclide therapy, and then mostly with "
     "extensive tumour bulk."},
    {138, SourceId::topic_review, "Carcinoid crisis, paragraph 1",
     "Signs of a crisis: unstable circulation with tachycardia or arrhythmia, flushing, diarrhoea, "
     "bronchospasm, altered mental status."},
}};

}  // namespace nelm::evidence
