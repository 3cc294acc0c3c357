// Nearest: Levenshtein's distance over short keys, in one row.
#include "json/nearest.h"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <numeric>

namespace nelm::json {
namespace {

constexpr std::size_t longest_key = 40;
constexpr std::size_t most_edits = 3;
constexpr std::size_t least_common_start = 4;

char lower(char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); }

bool starts_alike(std::string_view a, std::string_view b) {
    const std::size_t shorter = std::min(a.size(), b.size());
    if (shorter < least_common_start) return false;
    return std::equal(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(shorter), b.begin(),
                      [](char x, char y) { return lower(x) == lower(y); });
}

std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t substitution = diagonal + (lower(a[i - 1]) == lower(b[j - 1]) ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, substitution});
        }
    }
    return row[b.size()];
}

}  // namespace

std::string_view nearest(std::string_view key, const std::vector<std::string_view>& known) {
    if (key.size() > longest_key) return {};
    const auto apart = [&](std::string_view candidate) {
        return std::max(key.size(), candidate.size()) - std::min(key.size(), candidate.size());
    };
    // A key that was cut short, or given a longer name, is near whatever the distance: of several, the closest in length.
    std::string_view best;
    for (const std::string_view candidate : known)
        if (starts_alike(key, candidate) && (best.empty() || apart(candidate) < apart(best))) best = candidate;
    if (!best.empty()) return best;
    std::size_t best_distance = most_edits + 1;
    for (const std::string_view candidate : known) {
        if (apart(candidate) > most_edits) continue;
        const std::size_t edits = distance(key, candidate);
        // A short key resembles everything: at most half of it may differ.
        if (edits < best_distance && 2 * edits <= std::max(key.size(), candidate.size())) {
            best = candidate;
            best_distance = edits;
        }
    }
    return best;
}

}  // namespace nelm::json
