// Descriptors: POSIX reads and writes, resumed when interrupted, and when the other side made the stream non-blocking.
#include "descriptors.h"

#include <array>
#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace nelm::cli {
namespace {

constexpr int patience_ms = 100;

[[noreturn]] void fail(const std::string& what) { throw std::system_error(errno, std::generic_category(), what); }

bool wait_for(int descriptor, short events, int milliseconds) {
    pollfd waited{descriptor, events, 0};
    return poll(&waited, 1, milliseconds) != 0;
}

/// Repeats a system call until it does something, or fails for good.
template <class Call>
ssize_t resumed(int descriptor, short events, Call&& call) {
    while (true) {
        const ssize_t result = call();
        if (result >= 0) return result;
        if (errno == EAGAIN || errno == EWOULDBLOCK)
            wait_for(descriptor, events, -1);
        else if (errno != EINTR)
            return result;
    }
}

}  // namespace

Input::Input(const std::string& path)
    : name_(path == "-" ? "standard input" : path),
      descriptor_(path == "-" ? STDIN_FILENO : open(path.c_str(), O_RDONLY | O_CLOEXEC)) {
    if (descriptor_ < 0) fail("cannot read " + name_);
}

Input::~Input() {
    if (descriptor_ != STDIN_FILENO) ::close(descriptor_);
}

std::size_t Input::read(std::span<char> buffer) {
    const ssize_t n = resumed(descriptor_, POLLIN, [&] { return ::read(descriptor_, buffer.data(), buffer.size()); });
    if (n < 0) fail("cannot read " + name_);
    return static_cast<std::size_t>(n);
}

bool Input::ready() const { return wait_for(descriptor_, POLLIN, patience_ms); }

std::string Input::read_all() {
    std::string text;
    std::array<char, 1 << 16> buffer;
    while (const std::size_t n = read(buffer)) text.append(buffer.data(), n);
    return text;
}

void Output::write(std::string_view text) {
    while (!text.empty()) {
        const ssize_t n =
            resumed(STDOUT_FILENO, POLLOUT, [&] { return ::write(STDOUT_FILENO, text.data(), text.size()); });
        if (n < 0) fail("cannot write to standard output");
        text.remove_prefix(static_cast<std::size_t>(n));
    }
}

void Output::close() {
    if (::close(STDOUT_FILENO) != 0 && errno != EINTR) fail("cannot write to standard output");
}

}  // namespace nelm::cli
