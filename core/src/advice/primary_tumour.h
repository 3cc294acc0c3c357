// Primary tumour at any site, and what the debate says of colon and small bowel.
#pragma once

#include "advice/because.h"
#include "advice/terms.h"
#include "rules/terms.h"

namespace nelm::advice {

inline constexpr AdviceRule primary_with_nodes{
    "primary.with-nodes", AdviceSection::primary, "Removing a small bowel or colon primary with its nodes",
    // S8: for a pancreatic, small bowel or colon primary, resect it and clear the nodes. The pancreas has its own
    // lines.
    [](const Completion& c) -> Status {
        using enum PrimarySite;
        return when(c.primary_site().is_any_of({small_bowel, colon, cecum}) && c.primary_in_place() &&
                        c.primary_resectable() && spoken_of(c),
                    AdviceStatus::option);
    },
    Because{}.option(
        "The primary could be removed and its nodal metastases cleared (a speaker's opinion in the debate of 2021)."),
    model::assumes("the cecum is counted with the colon here", "S8")};

inline constexpr AdviceRule primary_and_liver_resectable{
    "primary.both-resectable", AdviceSection::primary, "Removing the primary and all liver metastases",
    // S140: where both can be resected, with potentially curative intent, that is what the review says is to be done.
    [](const Completion& c) -> Status {
        return when(covered(c) && c.primary_in_place() && c.primary_resectable() &&
                        rules::no_more_than_regional_nodes(c) && rules::complete(c) && !rules::poorly_differentiated(c),
                    AdviceStatus::option);
    },
    Because{}.option("The primary and all visible liver disease can be removed, and at most regional nodes lie "
                     "elsewhere: the review comes down for operating on both."),
    model::cites("S140", "S76")};

inline constexpr AdviceRule primary_not_resectable{
    "primary.unresectable", AdviceSection::primary, "A primary that stays because it cannot be removed",
    // S37: surgery may be avoided altogether. S44: with a pancreatic primary, liver resection alone is reasonable.
    [](const Completion& c) -> Status {
        return when(covered(c) && rules::unresectable_primary(c), AdviceStatus::caution);
    },
    Because{}.caution(
        "The editorial takes both sides: avoiding surgery altogether, with intra-arterial treatment instead, may be "
        "reasonable; so may liver resection alone, said of a pancreatic primary. Ten-year survival was 60 % with the "
        "primary left and 76 % with it removed, in matched patients without hormone excess: not significant (p = "
        "0.271), yet to the editorial a gap hard to ignore."),
    model::cites("S30", "S31", "S37", "S44")};

}  // namespace nelm::advice
