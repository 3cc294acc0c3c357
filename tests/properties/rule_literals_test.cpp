// No figure stands in a rule: rule files hold no numbers but 0, 1, the groups 1 to 4, sizes of tables and places in them.
#include <cctype>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "core/catch.h"

namespace nelm {
namespace {

/// The source without comments and without what stands between quotes.
std::string code_of(const std::string& source) {
    std::string code;
    for (std::size_t i = 0; i < source.size(); ++i) {
        if (source.compare(i, 2, "//") == 0) {
            while (i < source.size() && source[i] != '\n') ++i;
            code += '\n';
        } else if (source.compare(i, 2, "/*") == 0) {
            i = source.find("*/", i + 2) + 1;
        } else if (source[i] == '"') {
            for (++i; source[i] != '"'; ++i)
                if (source[i] == '\\') ++i;
            code += "\"\"";
        } else {
            code += source[i];
        }
    }
    return code;
}

bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '.' || c == '\''; }

/// The numbers that are none of the allowed ones, in the order in which they stand.
std::vector<std::string> stray_numbers(const std::string& source) {
    static const std::set<std::string> allowed{"0", "1", "2", "3", "4"};
    const std::string code = code_of(source);
    std::vector<std::string> stray;
    for (std::size_t start = 0; start < code.size();) {
        if (!is_word(code[start])) {
            ++start;
            continue;
        }
        std::size_t end = start;
        while (end < code.size() && is_word(code[end])) ++end;
        const std::string word = code.substr(start, end - start);
        const char first = word[word[0] == '.' && word.size() > 1 ? 1 : 0];
        const bool number = std::isdigit(static_cast<unsigned char>(first)) != 0;
        const auto stands_between = [&](const std::string& before, char after) {
            return start >= before.size() && code.compare(start - before.size(), before.size(), before) == 0 && code[end] == after;
        };
        // The place in a table, and its size.
        const bool of_a_table = stands_between("[", ']') || stands_between(", ", '>');
        if (number && !of_a_table && allowed.count(word) == 0) stray.push_back(word);
        start = end;
    }
    return stray;
}

TEST_CASE("the search finds what it looks for, and nothing else") {
    using Numbers = std::vector<std::string>;
    CHECK(stray_numbers("return c.burden() > 25;") == Numbers{"25"});
    CHECK(stray_numbers("x >= 0.7 || y < .5 || z == 1e3") == Numbers{"0.7", ".5", "1e3"});
    CHECK(stray_numbers("return group(c) == 3 ? 1 : 0;").empty());
    CHECK(stray_numbers("// S36: above 25 %\ncites(\"S36\"); reach_at_least_70(c); /* 90 */").empty());
    CHECK(stray_numbers("constexpr std::array<const Rule*, 7> v1{&all[6]};").empty());
    CHECK(stray_numbers("f(\"a \\\" 55 b\", 56)") == Numbers{"56"});
    CHECK(stray_numbers("c.burden() > 25 || v[7] < 70.5 || Percent(90)") == Numbers{"25", "70.5", "90"});
}

TEST_CASE("no stray number in a rule") {
    int files = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(NELM_RULES)) {
        const auto extension = entry.path().extension();
        if (extension != ".h" && extension != ".cpp") continue;
        ++files;
        std::ostringstream source;
        source << std::ifstream(entry.path()).rdbuf();
        INFO(entry.path().string());
        CHECK(stray_numbers(source.str()) == std::vector<std::string>{});
    }
    CHECK(files >= 10);
}

}  // namespace
}  // namespace nelm
