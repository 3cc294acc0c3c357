// ASCII: JSON without any other character. Engines make a text of such bytes by copying them; one dash among two hundred
// thousand bytes has all of them decoded and kept at twice the size, which takes longer than finding the answer.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>

namespace nelm::wasm {

inline bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

/// Where the next character beyond ASCII begins; the end when there is none.
inline std::size_t next_beyond_ascii(std::string_view text, std::size_t from) {
    for (std::uint64_t eight = 0; from + sizeof eight <= text.size(); from += sizeof eight) {
        std::memcpy(&eight, text.data() + from, sizeof eight);
        if ((eight & 0x8080808080808080u) != 0) break;
    }
    while (from < text.size() && is_ascii(text[from])) ++from;
    return from;
}

/// The code point that begins at `at`, which is moved behind it. The text is valid UTF-8: the library writes no other.
inline std::uint32_t code_point(std::string_view text, std::size_t& at) {
    const auto lead = static_cast<unsigned char>(text[at++]);
    std::uint32_t point = lead < 0xe0 ? lead & 0x1fu : lead < 0xf0 ? lead & 0x0fu : lead & 0x07u;
    for (; at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0u) == 0x80u; ++at)
        point = point << 6u | (static_cast<unsigned char>(text[at]) & 0x3fu);
    return point;
}

inline void append_escape(std::string& json, std::uint32_t unit) {
    char text[8];
    std::snprintf(text, sizeof text, "\\u%04x", static_cast<unsigned>(unit));
    json += text;
}

/// The same JSON document with every character beyond ASCII as its escape: a pair of them beyond the first plane.
inline std::string ascii_json(std::string_view json) {
    std::string plain;
    plain.reserve(json.size() + json.size() / 64);
    for (std::size_t at = 0; at < json.size();) {
        const std::size_t end = next_beyond_ascii(json, at);
        plain += json.substr(at, end - at);
        at = end;
        if (at == json.size()) break;
        const std::uint32_t point = code_point(json, at);
        if (point > 0xffffu) append_escape(plain, 0xd800u + ((point - 0x10000u) >> 10u));
        append_escape(plain, point > 0xffffu ? 0xdc00u + ((point - 0x10000u) & 0x3ffu) : point);
    }
    return plain;
}

}  // namespace nelm::wasm
