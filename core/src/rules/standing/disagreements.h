// Standing findings where the sources disagree about a case like this: who says what.
#pragma once

#include "rules/rule.h"
#include "rules/terms.h"
#include "rules/verdict.h"

namespace nelm::rules {

inline constexpr Rule extrahepatic_disagreement{
    "sources-differ.extrahepatic", Effect::cautions, "Is there disease outside the liver beyond regional nodes?",
    beyond_regional_nodes,
    {"Disease outside the liver: Singh calls it a contraindication; the topic review excludes it, in its summary only what is clinically "
     "significant; the editorial sees no clear benefit beyond uncontrolled symptoms and reports 38 % alive at 10 years; the commentary finds prospective "
     "evidence lacking. For embolisation it is no contraindication.",
     "Outside the liver no more than regional nodes.", "What lies outside the liver is not known; the sources differ on how much it matters."},
    model::cites("S11", "S32", "S47", "S61", "S85", "S123")};

inline constexpr Rule number_disagreement{
    "sources-differ.number-of-lesions", Effect::informs, "Is there more than one lesion?",
    [](const Completion& c) { return !c.solitary(); },
    {"More than one lesion: whether the number matters is disputed. One series found no effect on outcome; in a later one, of 546 "
     "patients, more lesions went with a worse outcome.",
     "A solitary lesion.", "The number of lesions is not known; whether it matters is disputed."},
    model::cites("S62")};

inline constexpr Rule threshold_disagreement{
    "sources-differ.debulking-threshold", Effect::informs, "Can surgery be considered, so that it matters which debulking line is held?",
    surgery_could_be_considered,
    {"Which line to hold is disputed: at first 90 %, later 70 %. A review of observational studies found longer control of the disease "
     "with 90 % and similar survival; the ideal line, and how to measure it, are not known.",
     "Surgery is not what the sources support here.", "If surgery turns out to be considered: whether 70 or 90 % is needed is disputed."},
    model::cites("S2", "S22", "S23", "S26", "S86", "S91", "S92", "S93")};

inline constexpr Rule sparing_disagreement{
    "sources-differ.parenchyma-sparing", Effect::informs, "Can surgery be considered, so that it matters how much liver it costs?",
    surgery_could_be_considered,
    {"How much liver to spend is disputed: the commentary and the topic review prefer to spare parenchyma (liver failure followed 6.2 % of "
     "major hepatectomies), the editorial describes major resection also for non-functioning tumours.",
     "Surgery is not what the sources support here.",
     "If surgery turns out to be considered: how much liver to spend for it is disputed."},
    model::cites("S25", "S54", "S58", "S88")};

inline constexpr Rule benefit_disagreement{
    "sources-differ.extent-of-benefit", Effect::informs, "Can surgery be considered, so that it matters how much it gains?",
    surgery_could_be_considered,
    {"How much surgery gains is disputed: Singh reports longer survival and one large series better outcomes; the editorial calls it largely palliative; "
     "in a matched comparison of small bowel tumours survival was the same with surgery or ablation and without (74 and 74 % at 5 years).",
     "Surgery is not what the sources support here.", "If surgery turns out to be considered: how much it gains is disputed."},
    model::cites("S2", "S26", "S27", "S59", "S60", "S104")};

inline constexpr Rule primary_disagreement{
    "sources-differ.unresectable-primary", Effect::cautions, "Is the primary in place, and cannot be removed?", unresectable_primary,
    {"The primary stays: the editorial finds it reasonable to avoid liver surgery then and to consider intra-arterial therapy; with a "
     "pancreatic primary it finds liver resection without the primary reasonable too.",
     "The primary is removed or can be removed.", "Whether a primary will stay is not known; the editorial sees both sides of it."},
    model::cites("S37", "S44")};

}  // namespace nelm::rules
