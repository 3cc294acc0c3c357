// Text writer: numbers as nlohmann/json writes them (the shortest text that reads back alike), texts escaped where JSON asks for it.
#include "json/text_writer.h"

#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <stdexcept>

#include <nlohmann/json.hpp>

namespace nelm::json {
namespace {

bool needs_escape(char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\'; }

constexpr std::uint64_t each_byte(unsigned char value) { return 0x0101010101010101u * value; }

/// Whether one of eight bytes needs an escape: in such a byte the top bit of a difference or of a zero is set.
bool any_needs_escape(const char* eight) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, eight, sizeof bytes);
    const auto zero_in = [](std::uint64_t b) { return (b - each_byte(1)) & ~b; };
    const std::uint64_t below_space = (bytes - each_byte(0x20)) & ~bytes;
    return ((below_space | zero_in(bytes ^ each_byte('"')) | zero_in(bytes ^ each_byte('\\'))) & each_byte(0x80)) != 0;
}

/// Where the next character that needs an escape stands; the end when there is none.
std::size_t next_escape(std::string_view text, std::size_t from) {
    while (from + 8 <= text.size() && !any_needs_escape(text.data() + from)) from += 8;
    while (from < text.size() && !needs_escape(text[from])) ++from;
    return from;
}

std::string escaped(char c) {
    switch (c) {
        case '"': return "\\\"";
        case '\\': return "\\\\";
        case '\b': return "\\b";
        case '\f': return "\\f";
        case '\n': return "\\n";
        case '\r': return "\\r";
        case '\t': return "\\t";
        default: break;
    }
    char text[8];
    std::snprintf(text, sizeof text, "\\u%04x", static_cast<unsigned>(static_cast<unsigned char>(c)));
    return text;
}

}  // namespace

std::string number_text(double value) {
    TextWriter out;
    const bool whole = value == std::floor(value) && std::abs(value) < 1e15;
    if (whole)
        out.value(static_cast<long long>(value));
    else
        out.value(value);
    return std::move(out).text();
}

void TextWriter::value(double number) {
    if (!std::isfinite(number)) throw std::logic_error("a result is not finite");
    // The standard library's own is not there on every toolchain.
    char digits[64];
    const char* const end = nlohmann::detail::to_chars(digits, digits + sizeof digits, number);
    raw(std::string_view(digits, static_cast<std::size_t>(end - digits)));
}

void TextWriter::value(std::string_view text) {
    separate();
    quote(text);
}

void TextWriter::name(std::string_view key) {
    separate();
    quote(key);
    text_ += ':';
    first_ = true;
}

void TextWriter::quote(std::string_view text) {
    text_ += '"';
    std::size_t written = 0;
    for (std::size_t i = next_escape(text, 0); i < text.size(); i = next_escape(text, i + 1)) {
        text_ += text.substr(written, i - written);
        text_ += escaped(text[i]);
        written = i + 1;
    }
    text_ += text.substr(written);
    text_ += '"';
}

}  // namespace nelm::json
