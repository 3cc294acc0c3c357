// Opinion: what one source would say of a case: the first of its lines that holds, under the lines common to all.
#pragma once

#include <cstddef>
#include <span>

#include "rules/rule.h"
#include <nelm/evidence.h>

namespace nelm::rules {

struct OpinionLine {
    Stance stance;
    Rule rule;
};

struct Opinion {
    SourceId source;
    std::span<const OpinionLine> lines;  ///< the last one always holds
    bool speaks_of_carcinoma;            ///< otherwise silent where the tumour is poorly differentiated
};

/// What decided a stance: the rule, and what it came to.
struct Decided {
    Stance stance;
    const Rule* rule;
};

/// The six opinions, in the order of the decision model, section 6.
std::span<const Opinion> opinions();

/// The rules that come before any source's own lines.
std::span<const Rule* const> common_rules();

Decided stance_of(const Opinion& opinion, const Completion& c);

/// Whether the source's last line, which speaks where no other of its lines does, is the one that decides.
bool last_line_decides(const Opinion& opinion, const Completion& c);

/// Of the last line of each source: reached, it holds. Asked on its own, it is `last_line_decides`.
inline bool always(const Completion&) { return true; }

inline constexpr std::string_view another_line_decides = "Another line of this source decides.";
inline constexpr std::string_view may_decide = "Decides where no other line of this source holds, which is not known.";

}  // namespace nelm::rules
