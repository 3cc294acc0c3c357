// Primary tumour in the pancreas: two views of the sources, both shown.
#pragma once

#include "advice/because.h"
#include "advice/terms.h"
#include "rules/terms.h"

namespace nelm::advice {

inline bool pancreas_in_place(const Completion& c) {
    return c.primary_site().is(PrimarySite::pancreas) && c.primary_in_place();
}

inline constexpr AdviceRule pancreas_resect{
    "primary.pancreas.resect", AdviceSection::primary, "Removing the pancreatic primary",
    // S8: the speaker for surgery would resect the primary and clear the nodes.
    [](const Completion& c) -> Status {
        return when(pancreas_in_place(c) && c.primary_resectable() && spoken_of(c), AdviceStatus::option);
    },
    Because{}.option("One view: the primary could be removed with its nodal metastases (a speaker's opinion in the "
                     "debate of 2021)."),
    model::cites("S8")};

inline constexpr AdviceRule pancreas_leave{
    "primary.pancreas.leave", AdviceSection::primary, "Leaving the pancreatic primary in place",
    // S44: resection of the liver alone is reasonable.
    [](const Completion& c) -> Status { return when(pancreas_in_place(c) && spoken_of(c), AdviceStatus::option); },
    Because{}.option("The other view: the liver alone could be operated on, as a pancreatic primary less often causes "
                     "local symptoms and its removal carries more risk (the editorial)."),
    model::cites("S44")};

inline constexpr AdviceRule pancreas_non_functioning{
    "primary.pancreas.non-functioning",
    AdviceSection::primary,
    "Removing a non-functioning pancreatic primary beside metastases",
    [](const Completion& c) -> Status {
        return when(pancreas_in_place(c) && !c.functioning() && spoken_of(c), AdviceStatus::caution);
    },
    Because{}.caution("Disputed. Most series report longer survival after removal, even with metastases that cannot be "
                      "resected, but all look back, and who was chosen may explain it."),
    model::cites("S136")};

}  // namespace nelm::advice
