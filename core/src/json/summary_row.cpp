// Summary row: one list of columns, from which the names and every row are made.
#include "json/summary_row.h"

#include <array>
#include <string_view>

#include <nlohmann/json.hpp>

namespace nelm::json {
namespace {

/// What a row says; absent for a refused case.
enum class Column {
    ok,
    verdict,
    possible,
    group,
    possible_groups,
    grade,
    possible_grades,
    burden_min,
    burden_max,
    reach_min,
    reach_max,
    reach_bounds,
    warnings,
    issues
};

constexpr std::array<std::string_view, 14> names{
    "ok",        "verdict",   "possible", "group",    "possibleGroups", "grade",    "possibleGrades",
    "burdenMin", "burdenMax", "reachMin", "reachMax", "reachBounds",    "warnings", "issues"};
using Cells = std::array<std::string, names.size()>;

std::string& cell(Cells& cells, Column column) { return cells[static_cast<std::size_t>(column)]; }

/// A cell stands in quotes where its text would part cells or rows.
std::string quoted(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"') out += '"';
        out += c;
    }
    return out + '"';
}

std::string joined(const Cells& cells) {
    std::string row;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) row += ',';
        row += quoted(cells[i]);
    }
    return row;
}

std::string said(int value) { return std::to_string(value); }
template <class E>
std::string said(E value) {
    return std::string(text_of(value));
}

template <class T>
std::string is(const Outcomes<T>& answer) {
    return answer.is() ? said(*answer.is()) : "";
}

template <class T>
std::string possible(const Outcomes<T>& answer) {
    std::string list;
    for (const T value : answer.possible) list += (list.empty() ? "" : " ") + said(value);
    return list;
}

/// As the summary in JSON writes it.
std::string number(double value) { return nlohmann::json(value).dump(); }

void range(const std::optional<Reach>& reach, std::string& min, std::string& max) {
    if (!reach) return;
    min = number(reach->min);
    max = number(reach->max);
}

}  // namespace

std::string row_names() {
    std::string row;
    for (const std::string_view name : names) row += (row.empty() ? "" : ",") + std::string(name);
    return row;
}

std::string summary_row(const Assessment& a) {
    Cells cells;
    cell(cells, Column::ok) = "true";
    cell(cells, Column::verdict) = is(a.verdict.verdict);
    cell(cells, Column::possible) = possible(a.verdict.verdict);
    cell(cells, Column::group) = is(a.group);
    cell(cells, Column::possible_groups) = possible(a.group);
    cell(cells, Column::grade) = is(a.grade);
    cell(cells, Column::possible_grades) = possible(a.grade);
    range(a.burden, cell(cells, Column::burden_min), cell(cells, Column::burden_max));
    const std::optional<Reach>& reach = a.debulking.reach;
    range(reach, cell(cells, Column::reach_min), cell(cells, Column::reach_max));
    if (reach && reach->min != reach->max) cell(cells, Column::reach_bounds) = reach->outer ? "outer" : "exact";
    std::string& warnings = cell(cells, Column::warnings);
    for (const Warning& warning : a.warnings) warnings += (warnings.empty() ? "" : " ") + warning.code;
    return joined(cells);
}

std::string refusal_row(const std::vector<Issue>& issues) {
    Cells cells;
    cell(cells, Column::ok) = "false";
    std::string& list = cell(cells, Column::issues);
    for (const Issue& issue : issues) {
        if (!list.empty()) list += ' ';
        list += std::string(text_of(issue.code)) + ':';
        // A row is a line: what would end it, or is not text, is written as a JSON string is.
        const std::string pointer =
            nlohmann::json(issue.pointer).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
        list += pointer.substr(1, pointer.size() - 2);
    }
    return joined(cells);
}

std::string fault_row() {
    Cells cells;
    cell(cells, Column::ok) = "false";
    cell(cells, Column::issues) = "fault";
    return joined(cells);
}

}  // namespace nelm::json
