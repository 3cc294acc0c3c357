// Facts S66 to S79: surgery and local therapies in the review of Zhang and Kunz, 2022.
#pragma once

#include <array>

#include <nelm/evidence.h>

namespace nelm::evidence {

inline constexpr std::array<Fact, 14> zhang_kunz_2022_facts{{
    {66, SourceId::zhang_kunz_2022, "Surgery and Local Therapies, paragraph 1",
     "Localised tumours of low or intermediate grade should be resected with negative margins if possible; "
     "removal of lymph nodes should be considered in most."},
    {67, SourceId::zhang_kunz_2022, "Surgery and Local Therapies, paragraph 1",
     "No prospective data support adjuvant systemic therapy in well-differentiated tumours. SWOG 2104, a "
     "randomised phase II trial of capecitabine and temozolomide against observation after resection of "
     "high-risk pancreatic tumours, was in development at the time of writing."},
    {68, SourceId::zhang_kunz_2022, "Surgery and Local Therapies, paragraph 1",
     "Imaging surveillance after definitive surgery lasts up to 10 years, because recurrence may come late; "
     "MRI is often chosen for younger patients to limit radiation."},
    {69, SourceId::zhang_kunz_2022, "Surgery and Local Therapies, paragraph 1",
     "Ontario cohort, 936 patients: median time to recurrence 8.7 years for small intestine and 7.2 years "
     "for pancreas. (Localised tumours, after definitive surgery.)"},
    {70, SourceId::zhang_kunz_2022, "Surgery and Local Therapies, paragraph 1",
     "NCCN advises imaging, once the first year has passed, every 12–24 months for extrapancreatic and "
     "every 6–12 months for pancreatic tumours, up to 10 years. (Localised tumours, after definitive "
     "surgery.)"},
    {71, SourceId::zhang_kunz_2022, "Surgery and Local Therapies, paragraph 1",
     "A panel of 22 members advised yearly imaging for 3 years and then, until year 10, every 1–2 years. "
     "(Localised tumours, after definitive surgery.)"},
    {72, SourceId::zhang_kunz_2022, "Surgery and Local Therapies, paragraph 1",
     "Low-risk groups such as G1 with negative nodes may do without surveillance. (Localised tumours, after "
     "definitive surgery.)"},
    {73, SourceId::zhang_kunz_2022, "Surgery and Local Therapies, paragraph 1",
     "A high Ki-67 or positive lymph nodes may call for follow-up at shorter intervals. (Localised tumours, "
     "after definitive surgery.)"},
    {74, SourceId::zhang_kunz_2022, "Surgery and Local Therapies, paragraph 1",
     "Chromogranin A as a marker of recurrence is controversial, and the panel of 22 did not recommend it. "
     "(Localised tumours, after definitive surgery.)"},
    {75, SourceId::zhang_kunz_2022, "Surgery and Local Therapies, paragraph 2",
     "In advanced disease, surgery and other local treatments have limited roles."},
    {76, SourceId::zhang_kunz_2022, "Surgery and Local Therapies, paragraph 2",
     "Long-term survival has been described in patients with limited metastases whose primary and "
     "metastases can all be resected, for example pancreatic tumours with liver metastases."},
    {77, SourceId::zhang_kunz_2022, "Surgery and Local Therapies, paragraph 2",
     "Treatment of the liver by resection, arterial embolisation or percutaneous thermal ablation may be "
     "considered when disease progresses on systemic therapy and the liver causes symptoms, or to debulk a "
     "high burden of liver disease."},
    {78, SourceId::zhang_kunz_2022, "Surgery and Local Therapies, paragraph 2",
     "Several techniques of embolisation are in use; which is best is unknown."},
    {79, SourceId::zhang_kunz_2022, "Surgery and Local Therapies, paragraph 2",
     "RETNET (NCT02724540) randomises between bland, lipiodol and drug-eluting chemoembolisation for "
     "progressive or symptomatic liver metastases that cannot be resected. The drug-eluting arm was closed "
     "early because of more perioperative complications."},
}};

}  // namespace nelm::evidence
