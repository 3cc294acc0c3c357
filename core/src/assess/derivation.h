// Derivation: what an answer rests on, and what it would need to know.
#pragma once

#include <string>
#include <vector>

#include "assess/subject.h"

namespace nelm::assessing {

struct Derivation {
    std::vector<UsedFact> uses;
    std::vector<std::string> missing;  ///< pointers, each once
};

/// What has been asked about since the world was last restarted: the values given, and those that are missing.
Derivation derive(const Subject& subject);

}  // namespace nelm::assessing
