// The six sources: who speaks, where it was published, and what weakens it.
#pragma once

#include <array>
#include <cstddef>

#include <nelm/evidence.h>

namespace nelm::evidence {

// In the order in which their stances are shown. `title` is the printed one where it is known, else a description.
// `doi` is that of the article commented on where a source is a comment, and `reference` says so. Empty: none known.
inline constexpr std::array<Source, 6> source_table{{
    {SourceId::nanets_2021_for, "nanets-2021-for", "Singh, NANETS 2021",
     "Management of liver metastases in NETs: the case for surgery",
     "Singh G, speaking at NET Medical Session 4 of the North American Neuroendocrine Tumor Society (NANETS) 2021 "
     "NET Medical Symposium, 6 November 2021; known from a news report.",
     "", "conference talk, known from a news report",
     "A speaker's opinion in a debate, told by a reporter. The figures come without cohort, patient numbers or "
     "reference, and the line of 70 % is given both as ≥ 70 % and as > 70 %."},
    {SourceId::nanets_2021_against, "nanets-2021-against", "Clarke, NANETS 2021",
     "Management of liver metastases in NETs: the case against surgery",
     "Clarke CN, speaking at NET Medical Session 4 of the North American Neuroendocrine Tumor Society (NANETS) 2021 "
     "NET Medical Symposium, 6 November 2021; known from a news report.",
     "", "conference talk, known from a news report",
     "A speaker's opinion in a debate, told by a reporter: a list of options for disease that cannot be resected, "
     "without figures. HEPAR PLuS, credited with an improvement, had one arm only (PRRT, then holmium "
     "radioembolisation). Clarke is also an author of the commentary of 2024."},
    {SourceId::editorial_2018, "editorial-2018", "Editorial on Xiang 2018",
     "Editorial on liver resection for non-functioning neuroendocrine liver metastases",
     "Editorial on Xiang et al., Ann Surg Oncol 2018;25 (the doi is that of the article it comments on). "
     "The editorial's own title, authors and pages are not known here.",
     "10.1245/s10434-018-6751-8", "editorial",
     "Opinion on one retrospective study with small groups. The shares it gives for the 2003 cohort (70 % against "
     "10 %) do not add up, and it calls a possible false-negative result a type 1 error, which would be type II. "
     "It does not say that the ten-year survivals it quotes come from matched groups."},
    {SourceId::bello_clarke_2024, "bello-clarke-2024", "Bello and Clarke 2024",
     "Evolution of Surgical Management and Outcomes of Neuroendocrine Tumor Liver Metastases",
     "Bello RJ, Clarke CN. Published online 25 January 2024 (Society of Surgical Oncology), on Gudmundsdottir et al., "
     "Ann Surg Oncol 2023;30:4840–51 (the doi is that of the article it comments on).",
     "10.1245/s10434-023-13372-z", "commentary",
     "An opinion on the retrospective series of one institution, compared with an older cohort of the same place: "
     "gains over time mix surgery with better drugs and imaging. Clarke also spoke in the debate of 2021."},
    {SourceId::zhang_kunz_2022, "zhang-kunz-2022", "Zhang and Kunz 2022",
     "Making Sense of a Complex Disease: A Practical Approach to Managing Neuroendocrine Tumors",
     "Zhang JY, Kunz PL. J Oncol Pract 2022;18(4):258–264.", "", "review",
     "A short narrative overview, of which only the section on surgery and local therapies is used here. Its surveillance "
     "intervals are for localised tumours after definitive surgery, not for liver metastases."},
    {SourceId::topic_review, "topic-review", "Topic review",
     "Local treatment of well-differentiated metastatic gastroenteropancreatic neuroendocrine tumours",
     "Topic review without named authors; undated.", "", "topic review",
     "Undated, and nearly all of its data are retrospective and selected; its recommendations on surgery are graded 2C. "
     "It names extrahepatic metastases as an obstacle, in some places only clinically significant ones, and writes "
     "the ablation limit both as < 3 cm and as ≤ 3 cm. Its survival by primary site predates several of the "
     "therapies it lists."},
}};

/// Every source stands at the place of its enumerator, so that a look-up is an index.
constexpr bool sources_are_in_order() {
    for (std::size_t place = 0; place < source_table.size(); ++place)
        if (static_cast<std::size_t>(source_table[place].id) != place) return false;
    return true;
}
static_assert(sources_are_in_order());

}  // namespace nelm::evidence
