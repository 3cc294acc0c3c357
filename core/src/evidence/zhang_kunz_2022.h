// Facts S66 to S79: surgery and local therapies in the review of Zhang and Kunz, 2022.
#pragma once

#include <array>

#include <nelm/evidence.h>

namespace nelm::evidence {

inline constexpr std::array<Fact, 14> zhang_kunz_2022_facts{{
    {66, SourceId::zhang_kunz_2022, "Surgery and Local Therapies, paragraph 1",
     ""},
    {67, SourceId::zhang_kunz_2022, "Surgery and Local Therapies, paragraph 1",
     ""},
    {68, SourceId::zhang_kunz_2022, "Surgery and Local Therapies, paragraph 1",
     ""},
    {69, SourceId::zhang_kunz_2022, "Surgery and Local Therapies, paragraph 1",
     ""},
    {70, SourceId::zhang_kunz_2022, "Surgery and Local Therapies, paragraph 1",
     ""},
    {71, SourceId::zhang_kunz_2022, "Surgery and Local Therapies, paragraph 1",
     ""},
    {72, SourceId::zhang_kunz_2022, "Surgery and Local Therapies, paragraph 1",
     ""},
    {73, SourceId::zhang_kunz_2022, "Surgery and Local Therapies, paragraph 1",
     ""},
    {74, SourceId::zhang_kunz_2022, "Surgery and Local Therapies, paragraph 1",
     ""},
    {75, SourceId::zhang_kunz_2022, "Surgery and Local Therapies, paragraph 2",
     ""},
    {76, SourceId::zhang_kunz_2022, "Surgery and Local Therapies, paragraph 2",
     ""},
    {77, SourceId::zhang_kunz_2022, "Surgery and Local Therapies, paragraph 2",
     ""},
    {78, SourceId::zhang_kunz_2022, "Surgery and Local Therapies, paragraph 2",
     ""},
    {79, SourceId::zhang_kunz_2022, "Surgery and Local Therapies, paragraph 2",
     ""},
}};

}  // namespace nelm::evidence
