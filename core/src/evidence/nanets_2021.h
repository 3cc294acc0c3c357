// Facts S1 to S17: the NANETS debate of 2021, Singh for surgery and Clarke against, from a news report.
#pragma once

#include <array>

#include <nelm/evidence.h>

namespace nelm::evidence {

inline constexpr std::array<Fact, 17> nanets_2021_facts{{
    {1, SourceId::nanets_2021_for, "Singh, paragraph 2",
     ""},
    {2, SourceId::nanets_2021_for, "Singh, paragraph 2",
     ""},
    {3, SourceId::nanets_2021_for, "Singh, paragraph 3",
     ""},
    {4, SourceId::nanets_2021_for, "Singh, paragraph 3",
     ""},
    {5, SourceId::nanets_2021_for, "Singh, paragraph 3",
     ""},
    {6, SourceId::nanets_2021_for, "Singh, paragraph 3",
     ""},
    {7, SourceId::nanets_2021_for, "Singh, paragraph 4",
     ""},
    {8, SourceId::nanets_2021_for, "Singh, paragraph 4",
     ""},
    {9, SourceId::nanets_2021_for, "Singh, paragraph 5",
     ""},
    {10, SourceId::nanets_2021_for, "Singh, paragraph 5",
     ""},
    {11, SourceId::nanets_2021_for, "Singh, paragraph 5",
     ""},
    {12, SourceId::nanets_2021_for, "Singh, paragraph 5",
     ""},
    {13, SourceId::nanets_2021_for, "Singh, paragraph 5",
     ""},
    {14, SourceId::nanets_2021_against, "Clarke, paragraph 6",
     ""},
    {15, SourceId::nanets_2021_against, "Clarke, paragraph 6",
     ""},
    {16, SourceId::nanets_2021_against, "Clarke, paragraph 7",
     ""},
    {17, SourceId::nanets_2021_against, "Clarke, paragraph 7",
     ""},
}};

}  // namespace nelm::evidence
