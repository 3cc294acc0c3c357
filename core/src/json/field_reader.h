// Field reader: one JSON value against one row of the catalogue. Nothing is clamped, guessed or converted.
#pragma once

#include <string>
#include <vector>

#include "json/document.h"
#include "json/field.h"

namespace nelm::json {

/// Collects what is wrong, with its place.
class Complaints {
public:
    explicit Complaints(const Document& document) : document_(document) {}

    void add(const Node& place, IssueCode code, std::string message, std::string expected) {
        add_at(document_.pointer_to(place), code, std::move(message), std::move(expected), shown(place));
    }
    void add_at(std::string pointer, IssueCode code, std::string message, std::string expected, std::string got) {
        issues_.push_back({std::move(pointer), code, std::move(message), std::move(expected), std::move(got)});
    }
    std::vector<Issue>& issues() { return issues_; }
    const Document& document() const { return document_; }

private:
    const Document& document_;
    std::vector<Issue> issues_;
};

/// Reads `node` as the field says and sets it in `target`, or complains. Null is unknown and sets nothing.
void read_field(const Field& field, const Node& node, Case& target, Complaints& complaints);

/// Whether the node is a whole number, as JSON knows them: 3 and 3.0 are.
bool is_whole(const Node& node);

}  // namespace nelm::json
