// Descriptors: standard streams and files as the system has them, so that nothing waits in a buffer and every failure
// is said.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace nelm::cli {

class Input {
  public:
    /// Opens a file, or standard input for "-". Throws std::system_error, as everything here does.
    explicit Input(const std::string& path);
    ~Input();
    Input(const Input&) = delete;
    Input& operator=(const Input&) = delete;

    /// Reads what is there, at most the buffer, once something is. 0: the end.
    std::size_t read(std::span<char> buffer);

    /// Whether read() would answer at once; waits for that a short while.
    bool ready() const;

    std::string read_all();

  private:
    std::string name_;
    int descriptor_;
};

/// Standard output. A reader that goes away ends the program by SIGPIPE, as it does any filter.
class Output {
  public:
    void write(std::string_view text);
    /// Some failures show only here.
    void close();
};

}  // namespace nelm::cli
