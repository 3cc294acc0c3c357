// Values: how outcomes, ranges and given values are written, wherever they stand.
#pragma once

#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include "json/text_writer.h"
#include <nelm/assessment.h>

namespace nelm::json {

template <class Unit>
std::optional<double> number(const std::optional<Quantity<Unit>>& quantity) {
    return quantity ? std::optional(quantity->value) : std::nullopt;
}

template <class E>
std::optional<std::string_view> word(const std::optional<E>& value) {
    return value ? std::optional(text_of(*value)) : std::nullopt;
}

template <class E>
void write_words(TextWriter& out, const std::vector<E>& values) {
    out.each(values, [&](E value) { out.value(text_of(value)); });
}

/// The members "is" and "possible".
template <class E>
void write_outcomes(TextWriter& out, const Outcomes<E>& answer) {
    out.member("is", word(answer.is()));
    out.member("possible", [&] { write_words(out, answer.possible); });
}

inline void write_range(TextWriter& out, const std::optional<Reach>& reach) {
    if (!reach) return out.null();
    if (reach->min == reach->max) return out.value(reach->min);
    out.object([&] {
        out.member("min", reach->min);
        out.member("max", reach->max);
        out.member("bounds", reach->outer ? "outer" : "exact");
    });
}

inline void write_given(TextWriter& out, const GivenValue& value) {
    struct Write {
        TextWriter& out;
        void operator()(bool v) const { out.value(v); }
        void operator()(double v) const { out.value(v); }
        void operator()(const std::string& v) const { out.value(v); }
        void operator()(const Interval& v) const {
            out.object([&] {
                out.member("min", v.min);
                out.member("max", v.max);
            });
        }
    };
    std::visit(Write{out}, value);
}

}  // namespace nelm::json
