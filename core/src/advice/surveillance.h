// Surveillance: intervals only where nothing visible is left, and even then written for lower risk than this.
#pragma once

#include "advice/because.h"
#include "advice/terms.h"
#include "rules/terms.h"

namespace nelm::advice {

inline Status to_know_when_cleared(const Completion& c) { return when(all_disease_cleared(c), AdviceStatus::informs); }

inline constexpr AdviceRule surveillance_lower_risk{
    "surveillance.lower-risk", AdviceSection::surveillance, "Intervals written for lower risk than this",
    // S66, S68: intervals after resection of localised tumours of low or intermediate grade.
    to_know_when_cleared,
    Because{}.informs("The sources give intervals only for localised tumours after resection, and none for liver "
                      "metastases. What follows was written for lower risk than this."),
    model::cites("S66", "S68")};

inline constexpr AdviceRule surveillance_pancreas{
    "surveillance.guideline-pancreatic",
    AdviceSection::surveillance,
    "NCCN, pancreatic primary (written for lower risk than this)",
    [](const Completion& c) -> Status {
        return when(c.primary_site().is(PrimarySite::pancreas) && all_disease_cleared(c), AdviceStatus::informs);
    },
    Because{}.informs(
        "After a localised tumour: imaging every 6\u201312 months once the first year is over, up to 10 years."),
    model::cites("S70")};

inline constexpr AdviceRule surveillance_extrapancreatic{
    "surveillance.guideline-extrapancreatic",
    AdviceSection::surveillance,
    "NCCN, primary elsewhere (written for lower risk than this)",
    [](const Completion& c) -> Status {
        // A primary that was not found may lie in the pancreas.
        return when(!c.primary_site().is_any_of({PrimarySite::pancreas, PrimarySite::unknown_primary}) &&
                        all_disease_cleared(c),
                    AdviceStatus::informs);
    },
    Because{}.informs(
        "After a localised tumour: imaging every 12\u201324 months once the first year is over, up to 10 years."),
    model::cites("S70")};

inline constexpr AdviceRule surveillance_panel{
    "surveillance.panel",
    AdviceSection::surveillance,
    "A panel of 22 members (written for lower risk than this)",
    to_know_when_cleared,
    Because{}.informs(
        "After a localised tumour: imaging every year for 3 years, then every 1\u20132 years up to year 10."),
    model::cites("S71")};

inline constexpr AdviceRule surveillance_duration{
    "surveillance.duration",
    AdviceSection::surveillance,
    "How long, and by which imaging",
    to_know_when_cleared,
    Because{}.informs("Up to 10 years after a localised tumour, because recurrence can be late; MRI is often taken for "
                      "younger patients, to keep radiation low."),
    model::cites("S68")};

inline constexpr AdviceRule surveillance_closer{
    "surveillance.closer",
    AdviceSection::surveillance,
    "When to look more often",
    to_know_when_cleared,
    Because{}.informs("Even after a localised tumour, a high Ki-67 or positive nodes may call for shorter intervals; "
                      "liver metastases are a further stage than that."),
    model::cites("S73")};

inline constexpr AdviceRule surveillance_chromogranin{
    "surveillance.chromogranin",
    AdviceSection::surveillance,
    "Chromogranin A to look for recurrence",
    [](const Completion& c) { return when(all_disease_cleared(c), AdviceStatus::not_suggested); },
    Because{}.not_suggested("Disputed, and the panel of 22 did not recommend it."),
    model::cites("S74")};

inline constexpr AdviceRule surveillance_recurrence{
    "surveillance.recurrence",
    AdviceSection::surveillance,
    "How often and when disease came back",
    to_know_when_cleared,
    Because{}.informs("After liver metastases: 84 % of 170 patients had a recurrence within 5 years and 95 % within "
                      "10; nearly half of 144 had one in the liver. After a localised tumour (936 patients) the median "
                      "time to recurrence was 8.7 years from the small intestine and 7.2 years from the pancreas."),
    model::cites("S69", "S96", "S97")};

inline constexpr AdviceRule surveillance_disease_left{
    "surveillance.no-interval",
    AdviceSection::surveillance,
    "No interval",
    [](const Completion& c) -> Status { return when(covered(c) && !all_disease_cleared(c), AdviceStatus::informs); },
    Because{}.informs("Disease would stay in place, or no removal of all of it is supported. The sources give "
                      "intervals only for localised tumours after resection, so none is shown here."),
    model::cites("S66", "S68")};

}  // namespace nelm::advice
