// Advice rule: one line beside the verdict. It knows complete cases only.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string_view>

#include "completion/completion.h"
#include "model/basis.h"
#include <nelm/vocabulary.h>

namespace nelm::advice {

using completion::Completion;

/// Why the line stands so. One sentence for each status that the line can have; empty for the others.
struct Why {
    std::string_view option;
    std::string_view adjunct;
    std::string_view caution;
    std::string_view not_suggested;
    std::string_view informs;

    constexpr std::string_view of(AdviceStatus status) const {
        switch (status) {
            case AdviceStatus::option: return option;
            case AdviceStatus::adjunct: return adjunct;
            case AdviceStatus::caution: return caution;
            case AdviceStatus::not_suggested: return not_suggested;
            case AdviceStatus::informs: return informs;
        }
        return {};
    }
};

struct AdviceRule {
    std::string_view id;    ///< readable and permanent: "ablation.microwave"
    AdviceSection section;
    std::string_view what;
    /// How the line stands to this case; none: it is not for this case.
    std::optional<AdviceStatus> (*status)(const Completion&);
    Why why;
    model::Basis basis;
};

/// Every line, in reading order.
std::span<const AdviceRule* const> all_advice();

}  // namespace nelm::advice
