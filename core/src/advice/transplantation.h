// Liver transplantation: how the sources see it. The checklist stands in transplantation_checklist.h.
#pragma once

#include "advice/because.h"
#include "advice/terms.h"
#include "rules/terms.h"

namespace nelm::advice {

inline constexpr AdviceRule transplantation{
    "transplantation.standing",
    AdviceSection::alternatives,
    "Liver transplantation",
    [](const Completion& c) -> Status {
        if (!covered(c)) return none;
        // S125: spoken of for metastases that cannot be resected, and no standard even there.
        return rules::complete(c) ? AdviceStatus::not_suggested : AdviceStatus::caution;
    },
    Because{}
        .caution("Not a standard option, even where the metastases cannot be resected: its benefit needs more study. "
                 "In the European series 10 % died within 3 months; most patients recur in the end, a minority stay "
                 "free for long; donor organs are scarce. Selection is strict, and the United States grant no "
                 "exception points as for hepatocellular carcinoma. The checklist below is from outside the sources, "
                 "and its answers are not to be added up.")
        .not_suggested("All visible liver disease can be cleared without it; the sources speak of transplantation only "
                       "where that cannot be done, and not as a standard even there."),
    model::cites("S125", "S126", "S127", "S128", "S129", "S143")};

}  // namespace nelm::advice
