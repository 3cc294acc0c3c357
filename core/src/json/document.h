// Document: a JSON text as a tree that remembers what a checked reader needs: duplicates, depth and places.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <nelm/issue.h>
#include <nelm/text.h>

namespace nelm::json {

enum class Kind : std::uint8_t { null, boolean, number, text, array, object };

using NodeIndex = std::uint32_t;
inline constexpr NodeIndex no_node = 0xffffffff;

struct Node {
    Kind kind = Kind::null;
    bool boolean = false;
    double number = 0;
    std::string text;             ///< of a text; of a number with a fraction or an exponent, as it was written
    std::string key;              ///< its name in the object above
    std::uint32_t position = 0;   ///< its place in the array above
    NodeIndex parent = no_node;
    NodeIndex first_child = no_node;
    NodeIndex next = no_node;     ///< the next child of the same parent
};

/// The bounds of an input.
inline constexpr std::size_t most_bytes = most_case_bytes;
inline constexpr std::size_t most_depth = 16;

class Document {
public:
    /// Parses `text`. What is wrong with it as JSON is in issues().
    explicit Document(std::string_view text);

    /// Whether there is a whole tree to read. Duplicate keys leave one; syntax faults do not.
    bool whole() const { return whole_; }
    const std::vector<Issue>& issues() const { return issues_; }
    const Node& root() const { return nodes_.front(); }
    const Node& node(NodeIndex index) const { return nodes_[index]; }
    const Node* child(const Node& parent, std::string_view key) const;
    /// The JSON Pointer of a node.
    std::string pointer_to(const Node& node) const;

    /// Walks the children of a node.
    template <class Function>
    void for_each_child(const Node& parent, Function&& function) const {
        for (NodeIndex i = parent.first_child; i != no_node; i = nodes_[i].next) function(nodes_[i]);
    }

private:
    friend class Builder;
    std::vector<Node> nodes_;
    std::vector<Issue> issues_;
    bool whole_ = false;
};

/// What is wrong with a document of more than most_bytes.
Issue too_long(std::size_t bytes);

/// A short rendering of a node for messages: numbers and texts as written, containers by their kind.
std::string shown(const Node& node);

}  // namespace nelm::json
