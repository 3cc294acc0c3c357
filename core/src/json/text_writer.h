// Text writer: JSON written straight through as text. An answer is never held as a tree, which would cost more than finding it.
#pragma once

#include <charconv>
#include <concepts>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace nelm::json {

/// A number within a sentence: whole ones without a fraction, others by the shortest text that reads back alike.
std::string number_text(double value);

class TextWriter {
public:
    /// Calls `body`, which writes the members.
    template <std::invocable Body>
    void object(Body&& body) {
        open('{');
        body();
        close('}');
    }
    /// Calls `body`, which writes the values.
    template <std::invocable Body>
    void array(Body&& body) {
        open('[');
        body();
        close(']');
    }
    template <class List, class Function>
    void each(const List& list, Function&& function) {
        array([&] {
            for (const auto& item : list) function(item);
        });
    }

    /// A member: its value, or what writes it.
    template <class Value>
    void member(std::string_view key, Value&& value) {
        name(key);
        write(std::forward<Value>(value));
    }
    /// The same for a key of our own, in which nothing needs an escape.
    template <std::size_t Size, class Value>
    void member(const char (&key)[Size], Value&& value) {
        separate();
        text_ += '"';
        text_.append(key, Size - 1);
        text_ += "\":";
        first_ = true;
        write(std::forward<Value>(value));
    }

    void null() { raw("null"); }
    void value(bool yes) { raw(yes ? "true" : "false"); }
    /// A number that JSON can hold. What is not finite is our own fault and never leaves: it throws.
    void value(double number);
    void value(std::string_view text);
    void value(const char* text) { value(std::string_view(text)); }
    void value(const std::string& text) { value(std::string_view(text)); }
    template <std::integral Whole>
        requires(!std::same_as<Whole, bool>)
    void value(Whole number) {
        char digits[24];
        const char* const end = std::to_chars(digits, digits + sizeof digits, number).ptr;
        raw(std::string_view(digits, static_cast<std::size_t>(end - digits)));
    }
    template <class T>
    void value(const std::optional<T>& number) {
        if (number)
            value(*number);
        else
            null();
    }
    template <class T>
    void value(const std::vector<T>& list) {
        each(list, [this](const T& item) { value(item); });
    }

    /// A value that is JSON already.
    void raw(std::string_view json) {
        separate();
        text_ += json;
    }

    std::string text() && { return std::move(text_); }

private:
    template <class Value>
    void write(Value&& that) {
        if constexpr (std::invocable<Value>)
            that();
        else if constexpr (std::is_null_pointer_v<std::remove_cvref_t<Value>>)
            null();
        else
            value(std::forward<Value>(that));
    }

    void name(std::string_view key);
    void quote(std::string_view text);
    void open(char bracket) {
        separate();
        text_ += bracket;
        first_ = true;
    }
    void close(char bracket) {
        text_ += bracket;
        first_ = false;
    }
    /// A comma before every value but the first, and the value of a member.
    void separate() {
        if (!first_) text_ += ',';
        first_ = false;
    }

    std::string text_;
    bool first_ = true;  ///< nothing to part the next value from
};

}  // namespace nelm::json
