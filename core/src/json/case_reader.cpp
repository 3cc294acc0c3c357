// Case reader: the whole document against the catalogue, then the facts against each other.
#include <algorithm>
#include <cstdlib>

#include "json/consistency.h"
#include "json/document.h"
#include "json/field_reader.h"
#include "json/nearest.h"
#include "json/plan_reader.h"
#include <nelm/json.h>

namespace nelm {
namespace json {
namespace {

constexpr std::string_view case_format = "nelm-case/1";
constexpr std::size_t most_lesions = 500;
constexpr std::array<std::string_view, 3> other_root_keys{"format", "lesions", "plan"};

bool is_group(std::string_view object) {
    return !object.empty() && object != "lesions" &&
           std::any_of(field_groups().begin(), field_groups().end(), [&](const FieldGroup& g) { return g.object == object; });
}

const Field* find_field(std::string_view object, std::string_view key) {
    for (const FieldGroup& group : field_groups())
        if (group.object == object)
            for (const Field& field : group.fields)
                if (field.key == key) return &field;
    return nullptr;
}

std::vector<std::string_view> known_keys(std::string_view object) {
    std::vector<std::string_view> keys;
    for (const FieldGroup& group : field_groups()) {
        if (group.object == object)
            for (const Field& field : group.fields) keys.push_back(field.key);
        if (object.empty() && is_group(group.object)) keys.push_back(group.object);
    }
    if (object.empty()) keys.insert(keys.end(), other_root_keys.begin(), other_root_keys.end());
    return keys;
}

class CaseReader {
public:
    explicit CaseReader(const Document& document) : document_(document), complaints_(document) {}

    Reading read() {
        const Node& root = document_.root();
        if (root.kind != Kind::object) {
            complaints_.add(root, IssueCode::wrong_type, "A case is an object.", "an object with \"format\": \"nelm-case/1\"");
            return {std::nullopt, std::move(complaints_.issues())};
        }
        read_format(root);
        document_.for_each_child(root, [&](const Node& member) { read_root_member(member); });
        // Facts are held against each other even where others are refused, so that all faults show at once.
        check_consistency(case_, empty_list_, complaints_);
        if (plan_ != nullptr) read_plan(*plan_, case_, complaints_);
        if (!complaints_.issues().empty()) return {std::nullopt, std::move(complaints_.issues())};
        return {std::move(case_), {}};
    }

private:
    void read_format(const Node& root) {
        const Node* format = document_.child(root, "format");
        const std::string expected = "\"" + std::string(case_format) + "\"";
        if (format == nullptr || format->kind == Kind::null)
            complaints_.add_at("/format", IssueCode::missing, "The format is missing.", expected, "");
        else if (format->kind != Kind::text)
            complaints_.add(*format, IssueCode::wrong_type, "The format is a text.", expected);
        else if (format->text != case_format)
            complaints_.add(*format, IssueCode::unsupported_format, "This format is not read by this version.", expected);
    }

    void read_root_member(const Node& member) {
        if (member.key == "format") return;
        if (member.key == "lesions") return read_lesions(member);
        if (member.key == "plan") {
            if (member.kind != Kind::null) plan_ = &member;
            return;
        }
        if (is_group(member.key)) return read_object(member.key, member);
        read_member("", member);
    }

    void read_object(std::string_view object, const Node& node) {
        if (node.kind == Kind::null) return;
        if (node.kind != Kind::object) {
            complaints_.add(node, IssueCode::wrong_type, "This part of the case is an object.", "an object");
            return;
        }
        document_.for_each_child(node, [&](const Node& member) { read_member(object, member); });
    }

    void read_member(std::string_view object, const Node& member) {
        if (const Field* field = find_field(object, member.key)) return read_field(*field, member, case_, complaints_);
        const std::string_view near = nearest(member.key, known_keys(object));
        complaints_.add(member, IssueCode::unknown_key, "There is no such field.",
                        near.empty() ? "a field of the format" : "perhaps \"" + std::string(near) + "\"");
    }

    void read_lesions(const Node& list) {
        if (list.kind == Kind::null) return;
        if (list.kind != Kind::array) {
            complaints_.add(list, IssueCode::wrong_type, "The lesions are a list.", "an array of at most 500 lesions");
            return;
        }
        std::size_t entries = 0;
        document_.for_each_child(list, [&](const Node&) { ++entries; });
        if (entries > most_lesions) {
            complaints_.add_at(document_.pointer_to(list), IssueCode::too_long, "The list of lesions is too long.",
                               "at most 500 entries; use count for alike lesions", std::to_string(entries));
            return;
        }
        document_.for_each_child(list, [&](const Node& entry) { read_lesion(entry); });
        empty_list_ = entries == 0;
        name_lesions(list);
    }

    void read_lesion(const Node& entry) {
        case_.lesions.emplace_back();
        if (entry.kind != Kind::object) {
            complaints_.add(entry, IssueCode::wrong_type, "A lesion is an object.", "an object with segments and a size");
            return;
        }
        read_object("lesions", entry);
        const auto given = [&](std::string_view key) {
            const Node* node = document_.child(entry, key);
            return node != nullptr && node->kind != Kind::null;
        };
        const std::string place = document_.pointer_to(entry);
        if (!given("segments"))
            complaints_.add_at(place + "/segments", IssueCode::missing, "The segments of this lesion are missing.",
                               "an array of segment numbers, 1 to 8", "");
        if (!given("diametersMm") && !given("volumeMl"))
            complaints_.add_at(place + "/diametersMm", IssueCode::missing, "The size of this lesion is missing.",
                               "one to three diameters in mm, or a volume in mL", "");
    }

    /// Gives every entry without a name the first free one of L1, L2, ...; complains about names given twice.
    void name_lesions(const Node& list) {
        const auto taken = [&](const std::string& id, std::size_t before) {
            return std::any_of(case_.lesions.begin(), case_.lesions.begin() + static_cast<std::ptrdiff_t>(before),
                               [&](const Lesion& lesion) { return !id.empty() && lesion.id == id; });
        };
        for (std::size_t i = 0; i < case_.lesions.size(); ++i)
            if (taken(case_.lesions[i].id, i))
                complaints_.add_at(document_.pointer_to(list) + "/" + std::to_string(i) + "/id", IssueCode::inconsistent,
                                   "This name is given to more than one lesion.", "a name of its own", "\"" + case_.lesions[i].id + "\"");
        for (std::size_t i = 0; i < case_.lesions.size(); ++i) {
            if (!case_.lesions[i].id.empty()) continue;
            std::size_t number = i + 1;
            while (taken("L" + std::to_string(number), case_.lesions.size())) ++number;
            case_.lesions[i].id = "L" + std::to_string(number);
        }
    }

    const Document& document_;
    Complaints complaints_;
    Case case_;
    const Node* plan_ = nullptr;
    bool empty_list_ = false;  ///< the list was given, with nothing in it
};

}  // namespace
}  // namespace json

Reading read_case(std::string_view text) {
    const json::Document document(text);
    if (!document.whole()) return {std::nullopt, document.issues()};
    Reading reading = json::CaseReader(document).read();
    if (!document.issues().empty()) {
        reading.issues.insert(reading.issues.begin(), document.issues().begin(), document.issues().end());
        reading.value.reset();
    }
    return reading;
}

}  // namespace nelm
