// Commands: files and streams around the library's text functions.
#include "commands.h"

#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>

#include <nelm/text.h>

namespace nelm::cli {
namespace {

constexpr std::string_view refused = R"({"ok":false,"issues")";
constexpr std::string_view failed = R"({"ok":false,"fault")";

/// Calls `function` with the stream that `path` names.
template <class Function>
int with_input(const std::string& path, Function&& function) {
    std::ios::sync_with_stdio(false);
    if (path == "-") return function(std::cin);
    std::ifstream file(path, std::ios::binary);
    if (!file) throw std::runtime_error("cannot read " + path);
    return function(file);
}

bool starts_with(const std::string& text, std::string_view start) { return std::string_view(text).substr(0, start.size()) == start; }

int flushed(int code) {
    std::cout.flush();
    if (!std::cout) throw std::runtime_error("cannot write to standard output");
    return code;
}

}  // namespace

int assess(const std::string& path) {
    return with_input(path, [](std::istream& input) {
        const std::string text(std::istreambuf_iterator<char>(input), {});
        const std::string answer = assess_text(text);
        std::cout << answer << '\n';
        return flushed(starts_with(answer, refused) ? exit_refused : starts_with(answer, failed) ? exit_failed : exit_done);
    });
}

int cohort(const std::string& path, bool summary) {
    return with_input(path, [summary](std::istream& input) {
        std::string line;
        while (std::getline(input, line)) {
            std::cout << (summary ? summary_text(line) : assess_text(line)) << '\n';
            if (!std::cout) throw std::runtime_error("cannot write to standard output");
        }
        return flushed(exit_done);
    });
}

int print(const std::string& line) {
    std::cout << line << '\n';
    return flushed(exit_done);
}

}  // namespace nelm::cli
