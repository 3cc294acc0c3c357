// Because: the texts of an advice line, one for each status that the line can have.
#pragma once

#include "advice/advice_rule.h"

namespace nelm::advice {

/// Because{}.option("...").caution("..."): statuses that the line cannot have stay empty.
class Because {
  public:
    constexpr Because option(std::string_view text) const { return with(&Why::option, text); }
    constexpr Because adjunct(std::string_view text) const { return with(&Why::adjunct, text); }
    constexpr Because caution(std::string_view text) const { return with(&Why::caution, text); }
    constexpr Because not_suggested(std::string_view text) const { return with(&Why::not_suggested, text); }
    constexpr Because informs(std::string_view text) const { return with(&Why::informs, text); }

    constexpr operator Why() const { return why_; }

  private:
    constexpr Because with(std::string_view Why::*status, std::string_view text) const {
        Because next = *this;
        next.why_.*status = text;
        return next;
    }

    Why why_{};
};

}  // namespace nelm::advice
