// Facts S52 to S65: the commentary of Bello and Clarke, 2024, on a series of 546 patients.
#pragma once

#include <array>

#include <nelm/evidence.h>

namespace nelm::evidence {

inline constexpr std::array<Fact, 14> bello_clarke_2024_facts{{
    {52, SourceId::bello_clarke_2024, "paragraph 2",
     ""},
    {53, SourceId::bello_clarke_2024, "paragraph 2",
     ""},
    {54, SourceId::bello_clarke_2024, "paragraph 2",
     ""},
    {55, SourceId::bello_clarke_2024, "paragraph 2",
     ""},
    {56, SourceId::bello_clarke_2024, "paragraph 2",
     ""},
    {57, SourceId::bello_clarke_2024, "paragraph 2",
     ""},
    {58, SourceId::bello_clarke_2024, "paragraph 2",
     ""},
    {59, SourceId::bello_clarke_2024, "paragraph 3",
     ""},
    {60, SourceId::bello_clarke_2024, "paragraph 3",
     ""},
    {61, SourceId::bello_clarke_2024, "paragraph 3",
     ""},
    {62, SourceId::bello_clarke_2024, "paragraph 3",
     ""},
    {63, SourceId::bello_clarke_2024, "paragraph 3",
     ""},
    {64, SourceId::bello_clarke_2024, "paragraphs 1 and 3",
     ""},
    {65, SourceId::bello_clarke_2024, "paragraph 2",
     ""},
}};

}  // namespace nelm::evidence
