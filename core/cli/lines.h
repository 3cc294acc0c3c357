// Lines: a stream of bytes, cut into lines. Of a line longer than any case only the length is kept.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace nelm::cli {

struct Line {
    std::string text;       ///< empty when the line was too long to keep
    std::size_t bytes = 0;  ///< how long it was, without its end
};

using Lines = std::vector<Line>;

class LineCutter {
  public:
    explicit LineCutter(std::size_t most_bytes) : most_bytes_(most_bytes) {}

    /// Calls `each` with every line that ends in this part of the stream.
    template <class Function>
    void add(std::string_view part, Function&& each) {
        for (std::size_t end = part.find('\n'); end != part.npos; end = part.find('\n')) {
            grow(part.substr(0, end));
            each(std::exchange(open_, Line{}));
            part.remove_prefix(end + 1);
        }
        grow(part);
    }

    /// At the end of the stream: the last line may have no end.
    template <class Function>
    void finish(Function&& each) {
        if (open_.bytes > 0) each(std::exchange(open_, Line{}));
    }

  private:
    void grow(std::string_view part) {
        open_.bytes += part.size();
        if (open_.bytes <= most_bytes_)
            open_.text.append(part);
        else
            open_.text = std::string();
    }

    std::size_t most_bytes_;
    Line open_;
};

}  // namespace nelm::cli
