// Facts S18 to S51: the editorial of 2018 on liver resection for non-functioning metastases.
#pragma once

#include <array>

#include <nelm/evidence.h>

namespace nelm::evidence {

inline constexpr std::array<Fact, 34> editorial_2018_facts{{
    {18, SourceId::editorial_2018, "paragraph “Neuroendocrine tumors (NETs)”",
     "The incidence of neuroendocrine tumours is about 7 per 100,000."},
    {19, SourceId::editorial_2018, "paragraph “Neuroendocrine tumors (NETs)”",
     "These tumours are often indolent even once they have spread, yet most patients with metastases die "
     "because tumour replaces the liver."},
    {20, SourceId::editorial_2018, "paragraph “Because of their peculiar nature”",
     "Cytoreduction aims to palliate: less tumour mass, control of symptoms and of hormone levels, and "
     "through these longer survival and a better quality of life."},
    {21, SourceId::editorial_2018, "paragraph “Because of their peculiar nature”",
     "Debulking can spare other therapies, which are then kept for a later stage of the disease."},
    {22, SourceId::editorial_2018, "paragraph “Because of their peculiar nature”",
     "Clear margins (R0) are not required, so the ideal amount to remove is unknown. Nor is it known "
     "whether the place and behaviour of the disease that remains make a difference."},
    {23, SourceId::editorial_2018, "paragraph “The volume threshold for debulking”",
     "In 2003 Sarmiento et al. proposed removing 90 % of the liver metastases; this was the original goal."},
    {24, SourceId::editorial_2018, "paragraph “The volume threshold for debulking”",
     "Most patients of that 2003 cohort had functioning tumours (the editorial prints 70 % against 10 % "
     "non-functioning, shares that do not add up), and benefit was judged mainly by hormonal symptoms and "
     "urinary 5-HIAA."},
    {25, SourceId::editorial_2018, "paragraph “The volume threshold for debulking”",
     "Patients with functioning tumours gain most. Major resection is now common in non-functioning disease "
     "too, with a much lower debulked volume."},
    {26, SourceId::editorial_2018, "paragraph “The volume threshold for debulking”",
     "Many groups propose a line of 70 %, said to bring a survival benefit to more patients, with "
     "functioning as well as non-functioning metastases."},
    {27, SourceId::editorial_2018, "paragraph “The volume threshold for debulking”",
     "Whatever the threshold, recurrence is nearly universal; the operation is largely palliative."},
    {28, SourceId::editorial_2018, "paragraph “Can these results help us”",
     "Xiang et al.: 332 patients operated for non-functioning liver metastases at nine centres over 35 "
     "years. One of the largest such cohorts, and still small."},
    {29, SourceId::editorial_2018, "paragraph “Can these results help us”",
     "In that cohort the primary stayed unresected in 51 patients and 37 had extrahepatic metastases: "
     "groups too small to answer the question well."},
    {30, SourceId::editorial_2018, "paragraph “Where significant disease is left”",
     "Ten-year survival after liver resection was 60 % with the primary left in place and 76 % with it "
     "resected (p = 0.271, not significant). The figures come from matched groups whose size the editorial "
     "does not give."},
    {31, SourceId::editorial_2018, "paragraph “Can these results help us”",
     "The gap of 15.3 percentage points in ten-year survival is hard to ignore. To call the outcomes "
     "comparable is too generous: with so few patients and events a false-negative (type II) error is "
     "possible."},
    {32, SourceId::editorial_2018, "paragraph “Where significant disease is left”",
     "With extrahepatic metastases the outcome was worse: 38 % were alive at 10 years. This too is a figure "
     "of the matched analysis."},
    {33, SourceId::editorial_2018, "paragraph “Can these results help us”",
     "The data may suggest wider indications for operating on non-functioning liver metastases; the "
     "editorial asks for caution before concluding so."},
    {34, SourceId::editorial_2018, "paragraph “Perhaps an equally valid question”",
     "Systemic options are long-acting somatostatin analogues, everolimus, sunitinib and PRRT with "
     "177Lu-dotatate. When the editorial was written, no study had compared any of them with cytoreductive "
     "surgery."},
    {35, SourceId::editorial_2018, "paragraph “It also is important”",
     "Intra-arterial therapy (bland embolisation, chemoembolisation, drug-eluting beads, yttrium-90) is a "
     "viable alternative."},
    {36, SourceId::editorial_2018, "paragraph “It also is important”",
     "Patients with high liver burden and no symptoms did no better with surgery than with intra-arterial "
     "therapy: median survival 16.7 against 18.5 months, p = 0.78, in matched groups of a multinational "
     "cohort."},
    {37, SourceId::editorial_2018, "paragraph “It also is important”",
     "Where the primary cannot be resected, it may be reasonable to avoid surgery altogether and to "
     "consider intra-arterial therapy."},
    {38, SourceId::editorial_2018, "just before paragraph “Therefore, how should surgeons decide”",
     "The evidence supports saying that one could operate; it falls well short of saying that one should."},
    {39, SourceId::editorial_2018, "paragraph “Therefore, how should surgeons decide”",
     "Fitness, the patient's own wish, the extent of the operation and the symptoms decide what surgery can "
     "do for this patient: the decision is individual."},
    {40, SourceId::editorial_2018, "paragraph “The first issue to consider”",
     "Functioning tumours have the clearest benefit from debulking: hormonal symptoms are relieved, and "
     "other therapies may wait until symptoms return. Overall survival after liver resection is better than "
     "in non-functioning disease."},
    {41, SourceId::editorial_2018, "paragraph “The first issue to consider”",
     "Non-functioning disease: debulking that leaves tumour behind (R2) is a possibility when 70–90 % of it "
     "can be taken out. The intent is to keep tumour from replacing the liver, which can lead to liver "
     "failure."},
    {42, SourceId::editorial_2018, "paragraph “The second issue to consider”",
     "Small bowel primaries often cause symptoms through bulky nodes and desmoplasia at the mesenteric "
     "root. Obstruction and mesenteric angina can reduce quality of life, tolerance of further therapy, and "
     "survival."},
    {43, SourceId::editorial_2018, "paragraph “The second issue to consider”",
     "Small bowel primary and a liver resection proposed: resection of the primary for relief of symptoms "
     "deserves strong consideration where anatomy allows it."},
    {44, SourceId::editorial_2018, "paragraph “The second issue to consider”",
     "Pancreatic primary: local symptoms are less common and pancreatectomy carries more perioperative "
     "risk, so that liver resection with the primary left in place may be reasonable."},
    {45, SourceId::editorial_2018, "paragraph “The second issue to consider”",
     "Xiang et al. did not report outcome separately for each site of the primary."},
    {46, SourceId::editorial_2018, "paragraph “The third issue to consider”",
     "Newer imaging such as Ga-68 dotatate with PET/CT or PET/MRI finds up to 95 % of lesions. Metastases "
     "once hidden are now seen routinely, which shifts patients to higher stages (stage migration)."},
    {47, SourceId::editorial_2018, "paragraph “The third issue to consider”",
     "Extrahepatic metastases go with poor differentiation. Whether surgery offers these patients more than "
     "relief of uncontrolled symptoms is unclear."},
    {48, SourceId::editorial_2018, "paragraph “The fourth issue to consider”",
     "Probably the most important question is which other treatments exist and when resection comes in the "
     "course of the disease. In the editorial's view its main use is to spare therapy."},
    {49, SourceId::editorial_2018, "paragraph “The fourth issue to consider”",
     "In late-stage disease, with replacement of the liver imminent or liver failure present, resection has "
     "only a limited role."},
    {50, SourceId::editorial_2018, "paragraph “The fourth issue to consider”",
     "If debulking, with or without locoregional treatment, holds the disease for a time, PRRT and other "
     "therapies can be kept for later, with fewer side effects meanwhile."},
    {51, SourceId::editorial_2018,
     "paragraphs “Therefore, how should surgeons decide” and “Current management of these”",
     "Goals in metastatic disease are palliative in principle. Care should be individual, multidisciplinary "
     "and sequential, with different methods over a long course."},
}};

}  // namespace nelm::evidence
