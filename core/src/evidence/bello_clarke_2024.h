// Facts S52 to S65: the commentary of Bello and Clarke, 2024, on a series of 546 patients.
#pragma once

#include <array>

#include <nelm/evidence.h>

namespace nelm::evidence {

inline constexpr std::array<Fact, 14> bello_clarke_2024_facts{{
    {52, SourceId::bello_clarke_2024, "paragraph 2",
     "Gudmundsdottir et al.: 546 patients with cytoreductive hepatectomy at one institution over 21 years "
     "(2000–2020), most with a small bowel or pancreatic primary. Retrospective."},
    {53, SourceId::bello_clarke_2024, "paragraph 2",
     "The earlier cohort of the same institution (Sarmiento 2003): 170 patients, 1977–1998."},
    {54, SourceId::bello_clarke_2024, "paragraph 2",
     "The share of major hepatectomies fell from 54 % in the earlier cohort to 27 % in the later, and kept "
     "falling within the later one: a trend towards sparing parenchyma."},
    {55, SourceId::bello_clarke_2024, "paragraph 2",
     "Ablation changed its place: discussed in the earlier cohort as an alternative to hepatectomy, and "
     "used more and more in the later one as an adjunct during the operation."},
    {56, SourceId::bello_clarke_2024, "paragraph 2",
     "Of the symptomatic patients, 96 % had complete relief of symptoms (2000–2020). The earlier cohort "
     "also reports 96 %, but for control of symptoms."},
    {57, SourceId::bello_clarke_2024, "paragraph 2",
     "Five-year overall survival reached 81 % in the most recent 7-year period, against 61 % in the earlier "
     "cohort."},
    {58, SourceId::bello_clarke_2024, "paragraph 2",
     "After major hepatectomy 6.2 % had liver failure (PHLF), which speaks for sparing parenchyma when "
     "feasible."},
    {59, SourceId::bello_clarke_2024, "paragraph 3",
     "A cohort of 649 patients (Fairweather et al.) found better outcomes after cytoreductive hepatectomy "
     "than with non-operative management."},
    {60, SourceId::bello_clarke_2024, "paragraph 3",
     "Such results need caution: in observational data, multivariable analysis leaves residual confounding "
     "and cannot fully correct for selection of patients."},
    {61, SourceId::bello_clarke_2024, "paragraph 3",
     "For certain groups, such as large-volume disease and lesions outside the liver, prospective evidence "
     "on which treatment works better is lacking."},
    {62, SourceId::bello_clarke_2024, "paragraph 3",
     "A higher number of liver metastases had shown no effect on overall or progression-free survival in "
     "Scott 2019, but went with worse outcomes in the series of 546."},
    {63, SourceId::bello_clarke_2024, "paragraph 3",
     "In the same series 41 patients had a second cytoreductive hepatectomy for progression. How repeat "
     "resection compares with PRRT or other therapy is unsettled."},
    {64, SourceId::bello_clarke_2024, "paragraphs 1 and 3",
     "More options exist than ever. How best to sequence them, and how to manage progression, is unsettled; "
     "decisions should be individual."},
    {65, SourceId::bello_clarke_2024, "paragraph 2",
     "PROMID, CLARINET, RADIANT-4, ECOG2211 and the Dotatate scan each changed the standard of care while "
     "the cohort was being collected. Gains over time therefore cannot be credited to surgery alone."},
}};

}  // namespace nelm::evidence
