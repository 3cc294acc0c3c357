// Page topics: what the evidence page says beside rules, advice and series. One sentence each, with its facts.
#pragma once

#include <array>
#include <string_view>

#include "model/basis.h"

namespace nelm::evidence {

struct PageTopic {
    std::string_view id;  ///< readable and permanent, begins with "evidence-page."
    std::string_view title;
    std::string_view text;
    model::Basis basis;
};

inline constexpr std::array<PageTopic, 15> page_topics{{
    // Background.
    {"evidence-page.disease", "The disease",
     "Neuroendocrine tumours are rare, about 7 new ones per 100,000, and often slow even after they have spread. Most "
     "patients with metastases still die because tumour takes the place of the liver.",
     model::cites("S18", "S19")},
    {"evidence-page.hormones", "Hormones",
     "Of pancreatic tumours 10–30 % cause a hormonal syndrome; with tumours of small bowel and appendix, carcinoid "
     "syndrome typically comes after spread to the liver.",
     model::cites("S82")},
    {"evidence-page.goals", "What debulking is for",
     "It aims to palliate: less tumour, fewer symptoms and hormones, and through these a longer and better life. It "
     "may "
     "also save other treatments for later.",
     model::cites("S20", "S21", "S51")},
    {"evidence-page.what-is-left", "What is left behind",
     "One side of the debate judges an operation by the disease and the liver that stay. Clear margins are not "
     "required; "
     "which amount is best, and whether it matters where and what the rest is, is unknown.",
     model::cites("S1", "S22")},
    {"evidence-page.wording", "Could, not should",
     "The evidence supports that one could operate, not that one should. The calculator words its answers accordingly.",
     model::cites("S38")},
    // What is known of outcome.
    {"evidence-page.thresholds", "90 or 70 %",
     "The first goal was 90 %, in a cohort with mostly functioning tumours. In a systematic review of observational "
     "studies, "
     "90 % or more went with a longer time without progression than 70 % or more, and with similar survival.",
     model::cites("S23", "S24", "S26", "S91", "S93")},
    {"evidence-page.recurrence", "Recurrence is the rule",
     "Whatever is removed, the disease nearly always comes back, often in the liver. Resection can still control "
     "symptoms "
     "and goes with favourable survival in those who were chosen for it.",
     model::cites("S27", "S144")},
    {"evidence-page.imaging", "What imaging shows",
     "Newer imaging finds up to 95 % of lesions, which moves patients to higher stages than in older series. Against "
     "pathology, preoperative imaging underestimated the extent of disease by up to 50 %.",
     model::cites("S46", "S99")},
    // Known weaknesses.
    {"evidence-page.no-randomised-study", "No randomised comparison",
     "No randomised study has compared resection with treatment without surgery. The disease is slow and patients were "
     "chosen for surgery, so the benefit is hard to judge.",
     model::cites("S94", "S60", "S61")},
    {"evidence-page.selection", "Who was chosen for surgery",
     "In a study of small bowel tumours, patients chosen for surgery or ablation had fewer symptoms, less disease and "
     "lower "
     "grades. After matching, survival with and without surgery or ablation was the same.",
     model::cites("S104", "S145", "S103")},
    {"evidence-page.era", "Change over time",
     "New drugs and scans changed care while the series of 546 patients was collected. What improved over the years cannot be "
     "credited to surgery alone.",
     model::cites("S65")},
    {"evidence-page.subgroups", "Questions that were not asked",
     "The study of non-functioning metastases did not separate outcome by primary site, and its groups with an "
     "unresected "
     "primary or extrahepatic metastases were small.",
     model::cites("S45", "S29", "S31")},
    {"evidence-page.printed-errors", "Errors in the sources",
     "One editorial prints shares of a cohort that do not add up (70 against 10 %) and calls a possible false-negative "
     "result type 1, which would be type II. A “significant improvement” claimed for PRRT with embolisation comes "
     "from a study with one arm. None of these is used.",
     model::cites("S24", "S31", "S16")},
    {"evidence-page.no-follow-up", "What is never shown in a case",
     "A review says that the lowest-risk patients, grade 1 without nodes after surgery of a localised tumour, may do "
     "without "
     "follow-up. That is not about liver metastases, so no case shows it.",
     model::cites("S72")},
    {"evidence-page.systemic-comparison", "Surgery against drugs",
     "When the editorial was written, no study had compared cytoreductive surgery with any of the systemic treatments.",
     model::cites("S34")},
}};

}  // namespace nelm::evidence
