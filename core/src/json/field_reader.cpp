// Field reader: the checks, one overload for each type of field.
#include "json/field_reader.h"

#include <algorithm>
#include <cmath>

#include "json/text_writer.h"

namespace nelm::json {
namespace {

std::string range_text(const Field& field) {
    constexpr double unbounded = 2147483647.0;
    std::string text;
    if (field.limits.max >= unbounded && std::holds_alternative<SetInteger>(field.set) && field.limits.max == unbounded)
        text = "at least " + number_text(field.limits.min);
    else if (field.limits.min_open)
        text = "above " + number_text(field.limits.min) + " and below " + number_text(field.limits.max);
    else
        text = number_text(field.limits.min) + " to " + number_text(field.limits.max);
    if (!field.unit.empty()) text += " " + std::string(field.unit);
    return text;
}

bool within(const Limits& limits, double value) {
    const bool above = limits.min_open ? value > limits.min : value >= limits.min;
    const bool below = limits.max_open ? value < limits.max : value <= limits.max;
    return above && below;
}

std::string choice_list(const Field& field) {
    std::string list;
    for (const Term& term : field.choices) list += (list.empty() ? "one of " : ", ") + std::string(term.text);
    return list;
}

class Reader {
public:
    Reader(const Field& field, const Node& node, Case& target, Complaints& complaints)
        : field_(field), node_(node), target_(target), complaints_(complaints) {}

    void operator()(SetNumber set) const {
        if (const auto value = number(node_)) set(target_, *value);
    }

    void operator()(SetInteger set) const {
        if (node_.kind == Kind::number && !is_whole(node_)) return wrong_type("a whole number, " + range_text(field_));
        if (const auto value = number(node_)) set(target_, static_cast<std::int64_t>(*value));
    }

    void operator()(SetBoolean set) const {
        if (node_.kind != Kind::boolean) return wrong_type("true or false");
        set(target_, node_.boolean);
    }

    void operator()(SetChoice set) const {
        if (const auto index = choice(node_)) set(target_, *index);
    }

    void operator()(SetChoices set) const {
        if (node_.kind != Kind::array) return wrong_type("an array of choices");
        std::vector<std::size_t> chosen;
        bool sound = true;
        complaints_.document().for_each_child(node_, [&](const Node& item) {
            const auto index = choice(item);
            if (!index) {
                sound = false;
            } else if (std::find(chosen.begin(), chosen.end(), *index) != chosen.end()) {
                complaints_.add(item, IssueCode::inconsistent, "This is listed twice.", "each once");
                sound = false;
            } else {
                chosen.push_back(*index);
            }
        });
        if (sound) set(target_, chosen);
    }

    void operator()(SetText set) const {
        if (node_.kind != Kind::text) return wrong_type("a text");
        const auto characters = static_cast<std::size_t>(
            std::count_if(node_.text.begin(), node_.text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
        if (characters > field_.most_items) {
            complaints_.add(node_, IssueCode::too_long, "This text is too long.", "at most " + std::to_string(field_.most_items) + " characters");
        } else if (characters < field_.least_items) {
            complaints_.add(node_, IssueCode::missing, "This text is empty.", "at least one character");
        } else {
            set(target_, node_.text);
        }
    }

    void operator()(SetRange set) const {
        if (node_.kind == Kind::object) return interval(set);
        if (const auto value = number(node_)) set(target_, Interval::exactly(*value));
    }

    void operator()(SetSegments set) const {
        if (node_.kind != Kind::array) return wrong_type("an array of segment numbers, 1 to 8");
        Segments segments;
        bool sound = true;
        complaints_.document().for_each_child(node_, [&](const Node& item) {
            if (item.kind != Kind::number || !is_whole(item)) {
                complaints_.add(item, IssueCode::wrong_type, "This is not a segment number.", "a whole number, 1 to 8");
                sound = false;
            } else if (!within(field_.limits, item.number)) {
                complaints_.add(item, IssueCode::out_of_range, "There is no such segment.", "1 to 8");
                sound = false;
            } else if (segments.test(static_cast<std::size_t>(item.number))) {
                complaints_.add(item, IssueCode::inconsistent, "This segment is listed twice.", "each segment once");
                sound = false;
            } else {
                segments.set(static_cast<std::size_t>(item.number));
            }
        });
        if (sound && segments.count() < field_.least_items) {
            complaints_.add(node_, IssueCode::missing, "No segment is listed.", "at least one segment");
        } else if (sound) {
            set(target_, segments);
        }
    }

    void operator()(SetNumbers set) const {
        if (node_.kind != Kind::array) return wrong_type("an array of numbers, each " + range_text(field_));
        std::vector<double> values;
        std::size_t items = 0;
        complaints_.document().for_each_child(node_, [&](const Node& item) {
            ++items;
            if (const auto value = number(item)) values.push_back(*value);
        });
        if (items < field_.least_items)
            complaints_.add(node_, IssueCode::missing, "The list is empty.", "at least one number");
        else if (items > field_.most_items)
            complaints_.add(node_, IssueCode::too_long, "The list is too long.", "at most " + std::to_string(field_.most_items));
        else if (values.size() == items)
            set(target_, values);
    }

    void operator()(SetVolumes set) const {
        if (node_.kind != Kind::object) return wrong_type("an object of eight volumes, \"1\" to \"8\"");
        std::array<double, 9> volumes{};
        bool sound = true;
        for (std::size_t s = 1; s <= 8; ++s) {
            const std::string key = std::to_string(s);
            const Node* volume = complaints_.document().child(node_, key);
            if (volume == nullptr || volume->kind == Kind::null) {
                complaints_.add_at(complaints_.document().pointer_to(node_) + "/" + key, IssueCode::missing,
                                   "The volume of this segment is missing.", range_text(field_) + "; 0 for a removed segment", "");
                sound = false;
            } else if (const auto value = number(*volume)) {
                volumes[s] = *value;
            } else {
                sound = false;
            }
        }
        complaints_.document().for_each_child(node_, [&](const Node& item) {
            if (item.key.size() == 1 && item.key[0] >= '1' && item.key[0] <= '8') return;
            complaints_.add(item, IssueCode::unknown_key, "There is no such segment.", "\"1\" to \"8\"");
            sound = false;
        });
        if (sound) set(target_, volumes);
    }

private:
    void wrong_type(std::string expected) const {
        complaints_.add(node_, IssueCode::wrong_type, "This is " + article(node_.kind) + ".", std::move(expected));
    }

    static std::string article(Kind kind) {
        switch (kind) {
            case Kind::null: return "null";
            case Kind::boolean: return "a yes or no";
            case Kind::number: return "a number";
            case Kind::text: return "a text";
            case Kind::array: return "a list";
            case Kind::object: return "an object";
        }
        return "";
    }

    std::optional<double> number(const Node& node) const {
        if (node.kind != Kind::number) {
            const std::string what = std::holds_alternative<SetInteger>(field_.set) ? "a whole number, " : "a number, ";
            complaints_.add(node, IssueCode::wrong_type, "This is " + article(node.kind) + ".", what + range_text(field_));
            return std::nullopt;
        }
        if (!within(field_.limits, node.number)) {
            complaints_.add(node, IssueCode::out_of_range, "This is outside the range.", range_text(field_));
            return std::nullopt;
        }
        return node.number;
    }

    std::optional<std::size_t> choice(const Node& node) const {
        if (node.kind != Kind::text) {
            complaints_.add(node, IssueCode::wrong_type, "This is " + article(node.kind) + ".", choice_list(field_));
            return std::nullopt;
        }
        for (std::size_t i = 0; i < field_.choices.size(); ++i)
            if (field_.choices[i].text == node.text) return i;
        complaints_.add(node, IssueCode::not_a_choice, "This is not one of the choices.", choice_list(field_));
        return std::nullopt;
    }

    void interval(SetRange set) const {
        if (node_.first_child == no_node) {
            complaints_.add(node_, IssueCode::inconsistent, "This range is empty.", "min and max, or nothing where it is not known");
            return;
        }
        std::array<std::optional<double>, 2> ends;
        bool sound = true;
        const std::array<std::string_view, 2> keys{"min", "max"};
        for (std::size_t i = 0; i < keys.size(); ++i) {
            const Node* end = complaints_.document().child(node_, keys[i]);
            if (end == nullptr || end->kind == Kind::null) {
                complaints_.add_at(complaints_.document().pointer_to(node_) + "/" + std::string(keys[i]), IssueCode::missing,
                                   "This end of the range is missing.", "a number, " + range_text(field_), "");
                sound = false;
            } else {
                ends[i] = number(*end);
                sound = sound && ends[i].has_value();
            }
        }
        complaints_.document().for_each_child(node_, [&](const Node& item) {
            if (item.key == "min" || item.key == "max") return;
            complaints_.add(item, IssueCode::unknown_key, "A range has no such key.", "min and max");
            sound = false;
        });
        if (!sound) return;
        if (*ends[0] > *ends[1]) {
            complaints_.add(node_, IssueCode::inconsistent, "The lower end is above the upper end.", "min at most max");
            return;
        }
        set(target_, {*ends[0], *ends[1]});
    }

    const Field& field_;
    const Node& node_;
    Case& target_;
    Complaints& complaints_;
};

}  // namespace

bool is_whole(const Node& node) { return node.kind == Kind::number && node.number == std::floor(node.number); }

void read_field(const Field& field, const Node& node, Case& target, Complaints& complaints) {
    if (node.kind == Kind::null) return;
    std::visit(Reader(field, node, target, complaints), field.set);
}

}  // namespace nelm::json
