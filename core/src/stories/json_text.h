// JSON text: the few shapes that a stop is told in. Ids and numbers only, all of them our own, so nothing needs escaping.
#pragma once

#include <string>
#include <string_view>

namespace nelm::stories {

inline std::string quoted(std::string_view id) { return '"' + std::string(id) + '"'; }

/// Members or elements, joined; the caller chooses the brackets.
class Joined {
public:
    Joined(char open, char close) : text_(1, open), close_(close) {}

    void add(std::string_view element) {
        if (text_.size() > 1) text_ += ',';
        text_ += element;
    }
    void add(std::string_view key, std::string_view value) { add(quoted(key) + ':' + std::string(value)); }
    void add(std::string_view key, int value) { add(key, std::to_string(value)); }
    void add(std::string_view key, bool value) { add(key, std::string_view(value ? "true" : "false")); }

    std::string text() const { return text_ + close_; }

private:
    std::string text_;
    char close_;
};

}  // namespace nelm::stories
