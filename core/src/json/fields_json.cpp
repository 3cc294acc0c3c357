// The field catalogue as JSON, for the page and for whoever writes cases.
#include <type_traits>

#include <nlohmann/json.hpp>

#include "json/field.h"

namespace nelm::json {
namespace {

using nlohmann::ordered_json;

struct TypeOf {
    std::string_view operator()(SetNumber) const { return "number"; }
    std::string_view operator()(SetRange) const { return "number"; }
    std::string_view operator()(SetInteger) const { return "integer"; }
    std::string_view operator()(SetBoolean) const { return "boolean"; }
    std::string_view operator()(SetChoice) const { return "choice"; }
    std::string_view operator()(SetChoices) const { return "choices"; }
    std::string_view operator()(SetText) const { return "text"; }
    std::string_view operator()(SetSegments) const { return "segments"; }
    std::string_view operator()(SetNumbers) const { return "numbers"; }
    std::string_view operator()(SetVolumes) const { return "segment-volumes"; }
};

std::string_view text_of(Entry entry) {
    switch (entry) {
        case Entry::quick: return "quick";
        case Entry::detailed: return "detailed";
        case Entry::both: return "both";
    }
    return "";
}

ordered_json words_of(std::span<const Term> terms) {
    ordered_json words = ordered_json::array();
    for (const Term& term : terms) {
        ordered_json word{{"value", term.text}, {"label", term.label}};
        if (!term.help.empty()) word["help"] = term.help;
        words.push_back(std::move(word));
    }
    return words;
}

ordered_json fact_list(std::string_view facts) {
    ordered_json list = ordered_json::array();
    while (!facts.empty()) {
        const std::size_t end = std::min(facts.find(' '), facts.size());
        list.push_back(facts.substr(0, end));
        facts.remove_prefix(std::min(end + 1, facts.size()));
    }
    return list;
}

ordered_json row(const FieldGroup& group, const Field& field) {
    const std::string object = group.object == "lesions" ? "lesions/*" : std::string(group.object);
    const std::string pointer = (object.empty() ? "/" : "/" + object + "/") + std::string(field.key);
    std::string key = object.empty() ? "" : object == "lesions/*" ? "lesions[]." : object + ".";
    key += field.key;
    const bool interval = std::holds_alternative<SetRange>(field.set);
    ordered_json json{{"pointer", pointer}, {"key", key}, {"section", field.section}, {"label", field.label},
                      {"type", std::visit(TypeOf{}, field.set)}};
    if (interval) json["interval"] = true;
    if (!field.unit.empty()) json["unit"] = field.unit;
    const bool text = std::holds_alternative<SetText>(field.set);
    const bool counted = field.limits.max > field.limits.min;
    if (counted) {
        json["min"] = field.limits.min;
        json["max"] = field.limits.max;
        if (field.limits.min_open) json["minExcluded"] = true;
        if (field.limits.max_open) json["maxExcluded"] = true;
    }
    if (text) json["maxLength"] = field.most_items;
    if (!text && field.most_items > 0) {
        json["minItems"] = field.least_items;
        json["maxItems"] = field.most_items;
    }
    if (!field.choices.empty()) json["choices"] = words_of(field.choices);
    json["help"] = field.help;
    json["facts"] = fact_list(field.facts);
    json["entry"] = text_of(field.entry);
    return json;
}

}  // namespace

std::string fields_json() {
    ordered_json catalogue{{"format", "nelm-fields/1"}, {"sections", ordered_json::array()}, {"fields", ordered_json::array()}};
    for (const Section& section : sections()) {
        catalogue["sections"].push_back({{"id", section.id}, {"label", section.label}});
        for (const FieldGroup& group : field_groups())
            for (const Field& field : group.fields)
                if (field.section == section.id) catalogue["fields"].push_back(row(group, field));
    }
    return catalogue.dump();
}

}  // namespace nelm::json
