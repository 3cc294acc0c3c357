// Field: one row of the catalogue that drives the checked reader and the page alike.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <nelm/case.h>

namespace nelm::json {

/// Where a value goes. The alternative is the field's type.
using SetNumber = void (*)(Case&, double);
using SetRange = void (*)(Case&, Interval);
using SetInteger = void (*)(Case&, std::int64_t);
using SetBoolean = void (*)(Case&, bool);
using SetChoice = void (*)(Case&, std::size_t);
using SetChoices = void (*)(Case&, const std::vector<std::size_t>&);
using SetText = void (*)(Case&, std::string);
using SetSegments = void (*)(Case&, Segments);
using SetNumbers = void (*)(Case&, const std::vector<double>&);
using SetVolumes = void (*)(Case&, const std::array<double, 9>&);
using Setter = std::variant<SetNumber, SetRange, SetInteger, SetBoolean, SetChoice, SetChoices, SetText, SetSegments, SetNumbers, SetVolumes>;

/// Which way into the page asks for the field.
enum class Entry { quick, detailed, both };

/// A numeric range; an open end is not part of it.
struct Limits {
    double min = 0;
    double max = 0;
    bool min_open = false;
    bool max_open = false;
};

struct Field {
    std::string_view key;      ///< its name in its object
    std::string_view section;  ///< where the page shows it
    Entry entry;
    std::string_view label;
    std::string_view unit;
    Limits limits;
    std::size_t most_items = 0;  ///< of a list; or of characters of a text
    std::size_t least_items = 0;
    std::span<const Term> choices;
    std::string_view help;
    std::string_view facts;  ///< "S80 S10": what it is asked for
    Setter set;
};

/// The fields of one JSON object of the case.
struct FieldGroup {
    std::string_view object;   ///< "" for the case itself, "lesions" for each of the list
    std::span<const Field> fields;
};

/// All groups. Lesion setters write to the last lesion of the case.
std::span<const FieldGroup> field_groups();

struct Section {
    std::string_view id;
    std::string_view label;
};
std::span<const Section> sections();

/// The catalogue as JSON (format nelm-fields/1).
std::string fields_json();

}  // namespace nelm::json
