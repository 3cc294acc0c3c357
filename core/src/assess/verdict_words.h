// Verdict words: the verdicts of a set as people read them, for messages.
#pragma once

#include <algorithm>
#include <string>

#include <nelm/assessment.h>

namespace nelm::assessing {

inline std::string in_words(const Outcomes<Verdict>& verdicts) {
    std::string list;
    for (const Verdict verdict : verdicts.possible) list += (list.empty() ? "" : " or ") + std::string(text_of(verdict));
    std::replace(list.begin(), list.end(), '-', ' ');
    return list;
}

}  // namespace nelm::assessing
