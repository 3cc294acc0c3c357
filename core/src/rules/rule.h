// Rule: one self-describing clinical question. It knows complete cases only.
#pragma once

#include <string_view>

#include "completion/completion.h"
#include "model/basis.h"
#include <nelm/vocabulary.h>

namespace nelm::rules {

using completion::Completion;

/// What people read when the answer is yes, no, or not known.
struct Texts {
    std::string_view yes;
    std::string_view no;
    std::string_view unknown;
};

struct Rule {
    std::string_view id;        ///< readable and permanent
    Effect effect;              ///< what a yes does
    std::string_view question;
    bool (*holds)(const Completion&);
    Texts texts;
    model::Basis basis;
};

}  // namespace nelm::rules
