// Document: built from nlohmann/json's SAX events, which show what its value type hides (duplicate keys, depth, kind).
#include "json/document.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <utility>

#include <nlohmann/json.hpp>

namespace nelm::json {
namespace {

std::string escaped(std::string_view key) {
    std::string out;
    for (const char c : key) {
        if (c == '~')
            out += "~0";
        else if (c == '/')
            out += "~1";
        else
            out += c;
    }
    return out;
}

/// A whole number, which is written as it was: doubles hold all that a case can mean.
std::string whole_text(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.0f", value);
    return text;
}

Issue not_json(std::size_t byte, std::string got) {
    char where[48];
    std::snprintf(where, sizeof where, "The text is not JSON at byte %zu.", byte);
    return {"", IssueCode::syntax, where, "a JSON document (RFC 8259)", std::move(got)};
}

}  // namespace

class Builder {
public:
    using number_integer_t = nlohmann::json::number_integer_t;
    using number_unsigned_t = nlohmann::json::number_unsigned_t;
    using number_float_t = nlohmann::json::number_float_t;
    using string_t = nlohmann::json::string_t;
    using binary_t = nlohmann::json::binary_t;

    explicit Builder(Document& document) : document_(document) {}

    bool null() { return add(Kind::null) != no_node; }
    bool boolean(bool value) {
        document_.nodes_[add(Kind::boolean)].boolean = value;
        return true;
    }
    bool number_integer(number_integer_t value) { return number(static_cast<double>(value)); }
    bool number_unsigned(number_unsigned_t value) { return number(static_cast<double>(value)); }
    bool number_float(number_float_t value, const string_t& written) {
        number(value);
        document_.nodes_.back().text = written;
        return true;
    }
    bool string(string_t& value) {
        document_.nodes_[add(Kind::text)].text = std::move(value);
        return true;
    }
    bool binary(binary_t&) { return false; }
    bool start_object(std::size_t) { return open(Kind::object); }
    bool start_array(std::size_t) { return open(Kind::array); }
    bool key(string_t& value) {
        key_ = std::move(value);
        return true;
    }
    bool end_object() {
        report_duplicates(open_.back().node);
        open_.pop_back();
        return true;
    }
    bool end_array() {
        open_.pop_back();
        return true;
    }
    template <class Exception>
    bool parse_error(std::size_t position, const std::string& token, const Exception& error) {
        // 406: the number has no finite value as a double.
        constexpr int number_overflow = 406;
        if (error.id == number_overflow) {
            document_.issues_.push_back({place_of_next(), IssueCode::out_of_range, "This number is too large to be a quantity.",
                                         "a finite number", token.substr(0, 40)});
        } else {
            document_.issues_.push_back(not_json(position, printable(token)));
        }
        return false;
    }

private:
    struct Open {
        NodeIndex node;
        NodeIndex last_child;
        std::uint32_t children;
    };

    bool number(double value) {
        // A zero with a sign is zero.
        document_.nodes_[add(Kind::number)].number = value + 0.0;
        return true;
    }

    NodeIndex add(Kind kind) {
        const auto index = static_cast<NodeIndex>(document_.nodes_.size());
        Node& node = document_.nodes_.emplace_back();
        node.kind = kind;
        if (!open_.empty()) {
            Open& above = open_.back();
            node.parent = above.node;
            node.position = above.children++;
            if (document_.nodes_[above.node].kind == Kind::object) node.key = std::move(key_);
            (above.last_child == no_node ? document_.nodes_[above.node].first_child : document_.nodes_[above.last_child].next) = index;
            above.last_child = index;
        }
        return index;
    }

    bool open(Kind kind) {
        const NodeIndex index = add(kind);
        if (open_.size() == most_depth) {
            document_.issues_.push_back({document_.pointer_to(document_.nodes_[index]), IssueCode::too_deep,
                                         "The document is nested too deeply.", "at most 16 levels", ""});
            return false;
        }
        open_.push_back({index, no_node, 0});
        return true;
    }

    std::string place_of_next() const {
        if (open_.empty()) return "";
        const Node& above = document_.nodes_[open_.back().node];
        const std::string last = above.kind == Kind::object ? escaped(key_) : std::to_string(open_.back().children);
        return document_.pointer_to(above) + "/" + last;
    }

    void report_duplicates(NodeIndex object) {
        std::vector<NodeIndex> members;
        for (NodeIndex i = document_.nodes_[object].first_child; i != no_node; i = document_.nodes_[i].next) members.push_back(i);
        const auto key = [&](NodeIndex i) -> const std::string& { return document_.nodes_[i].key; };
        std::stable_sort(members.begin(), members.end(), [&](NodeIndex a, NodeIndex b) { return key(a) < key(b); });
        for (std::size_t i = 1; i < members.size(); ++i) {
            const bool first_repeat = key(members[i]) == key(members[i - 1]) && (i == 1 || key(members[i - 2]) != key(members[i]));
            if (first_repeat)
                document_.issues_.push_back({document_.pointer_to(document_.nodes_[members[i]]), IssueCode::duplicate_key,
                                             "This key is given more than once.", "each key once", shown(document_.nodes_[members[i]])});
        }
    }

    static std::string printable(const std::string& token) {
        std::string out;
        for (const char c : token.substr(0, 40))
            if (c >= 0x20 && c < 0x7f) out += c;
        return out;
    }

    Document& document_;
    std::vector<Open> open_;
    std::string key_;
};

Document::Document(std::string_view text) {
    if (text.size() > most_bytes) {
        issues_.push_back(too_long(text.size()));
        return;
    }
    // The parser takes this byte for the end, and would not look at what follows.
    if (const std::size_t end = text.find('\0'); end != std::string_view::npos) {
        issues_.push_back(not_json(end + 1, ""));
        return;
    }
    nodes_.reserve(text.size() / 12 + 4);
    Builder builder(*this);
    whole_ = nlohmann::json::sax_parse(text, &builder, nlohmann::json::input_format_t::json, true, false);
}

const Node* Document::child(const Node& parent, std::string_view key) const {
    for (NodeIndex i = parent.first_child; i != no_node; i = nodes_[i].next)
        if (nodes_[i].key == key) return &nodes_[i];
    return nullptr;
}

std::string Document::pointer_to(const Node& node) const {
    if (node.parent == no_node) return "";
    const Node& above = nodes_[node.parent];
    return pointer_to(above) + "/" + (above.kind == Kind::object ? escaped(node.key) : std::to_string(node.position));
}

Issue too_long(std::size_t bytes) {
    return {"", IssueCode::too_long, "The document is too long.", "at most 1 MiB", std::to_string(bytes) + " bytes"};
}

std::string shown(const Node& node) {
    constexpr std::size_t most_shown = 60;
    switch (node.kind) {
        case Kind::null: return "null";
        case Kind::boolean: return node.boolean ? "true" : "false";
        case Kind::number: return node.text.empty() ? whole_text(node.number) : node.text.substr(0, most_shown);
        case Kind::text:
            return nlohmann::json(node.text.substr(0, most_shown))
                .dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
        case Kind::array: return "an array";
        case Kind::object: return "an object";
    }
    return "";
}

}  // namespace nelm::json
