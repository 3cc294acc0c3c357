// The table under any bytes: each row, read back as RFC 4180 says, holds what the summary of the same line says in JSON.
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "fuzz/demand.h"
#include <nelm/nelm.h>
#include <nelm/text.h>

namespace {

using nelm::fuzzing::demand;
using nlohmann::json;
using Row = std::map<std::string, std::string>;

constexpr std::size_t most_lesions = 20;

/// The cells of a row, without their quotes.
std::vector<std::string> cells_of(std::string_view row) {
    std::vector<std::string> cells(1);
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (row[i] == ',') {
            cells.emplace_back();
            continue;
        }
        demand(row[i] != '\n' && row[i] != '\r', "a row is one line");
        if (row[i] != '"') {
            cells.back() += row[i];
            continue;
        }
        demand(cells.back().empty(), "a quote begins its cell");
        for (++i; true; ++i) {
            demand(i < row.size(), "quotes are closed");
            if (row[i] != '"') {
                cells.back() += row[i];
            } else if (i + 1 < row.size() && row[i + 1] == '"') {
                cells.back() += row[++i];
            } else {
                break;
            }
        }
        demand(i + 1 == row.size() || row[i + 1] == ',', "a quote ends its cell");
    }
    return cells;
}

Row row_of(std::string_view text) {
    static const std::vector<std::string> names = cells_of(nelm::summary_row_names());
    const std::vector<std::string> cells = cells_of(nelm::summary_row(text));
    demand(cells.size() == names.size(), "every row has every column");
    Row row;
    for (std::size_t i = 0; i < names.size(); ++i) row[names[i]] = cells[i];
    return row;
}

std::string said(const json& value) {
    if (value.is_null()) return "";
    return value.is_string() ? value.get<std::string>() : value.dump();
}

std::string list(const json& values) {
    std::string all;
    for (const json& value : values) all += (all.empty() ? "" : " ") + said(value);
    return all;
}

void range(Row& row, const std::string& name, const json& percent) {
    const bool two = percent.is_object();
    row[name + "Min"] = said(two ? percent.at("min") : percent);
    row[name + "Max"] = said(two ? percent.at("max") : percent);
}

/// What a row should say, from the summary in JSON.
Row expected(const json& summary) {
    Row row;
    row["ok"] = summary.at("ok").dump();
    if (summary.at("ok") == false) {
        for (const json& issue : summary.at("issues")) {
            const std::string pointer = issue.at("pointer").dump(-1, ' ', false, json::error_handler_t::replace);
            row["issues"] += (row["issues"].empty() ? "" : " ") + issue.at("code").get<std::string>() + ":" +
                             pointer.substr(1, pointer.size() - 2);
        }
        return row;
    }
    row["verdict"] = said(summary.at("verdict"));
    row["possible"] = list(summary.at("possible"));
    row["group"] = said(summary.at("group").at("is"));
    row["possibleGroups"] = list(summary.at("group").at("possible"));
    row["grade"] = said(summary.at("grade").at("is"));
    row["possibleGrades"] = list(summary.at("grade").at("possible"));
    range(row, "burden", summary.at("burdenPercent"));
    const json& reach = summary.at("reachPercent");
    range(row, "reach", reach);
    if (reach.is_object()) row["reachBounds"] = said(reach.at("bounds"));
    std::string& warnings = row["warnings"];
    for (const json& warning : summary.at("warnings")) warnings += (warnings.empty() ? "" : " ") + said(warning.at("code"));
    return row;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const nelm::Reading reading = nelm::read_case(text);
    if (reading.value && reading.value->lesions.size() > most_lesions) return 0;
    const Row row = row_of(text);
    const Row wanted = expected(json::parse(nelm::summary_text(text)));
    for (const auto& [name, cell] : wanted)
        demand(row.count(name) == 1 && row.at(name) == cell, name + " is \"" + cell + "\" in JSON and \"" + row.at(name) + "\" in the table");
    for (const auto& [name, cell] : row) demand(wanted.count(name) == 1 || cell.empty(), name + " is empty in a row without it");
    return 0;
}
