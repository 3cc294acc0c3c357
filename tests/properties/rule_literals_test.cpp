// No figure stands in a rule: rule files hold no numbers but 0, 1, the groups 1 to 4, sizes of tables and places in them.
#include <cctype>
#include <filesystem>
#include <fstream>
#include <regex>
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

/// The numbers that are none of the allowed ones, in the order in which they stand.
std::vector<std::string> stray_numbers(const std::string& source) {
    static const std::set<std::string> allowed{"0", "1", "2", "3", "4"};
    std::string code = code_of(source);
    code = std::regex_replace(code, std::regex(R"(#include[^\n]*)"), "");
    code = std::regex_replace(code, std::regex(R"((std::array<[^;{]*, )\d+>)"), "$1>");
    code = std::regex_replace(code, std::regex(R"(\[\d+\])"), "[]");
    std::vector<std::string> stray;
    static const std::regex number(R"((^|[^A-Za-z0-9_.])((\d[\d']*\.?\d*|\.\d+)([eE][+-]?\d+)?))");
    for (std::sregex_iterator match(code.begin(), code.end(), number), end; match != end; ++match)
        if (allowed.count((*match)[2].str()) == 0) stray.push_back((*match)[2].str());
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
