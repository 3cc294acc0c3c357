// Commands of the native program. Each returns the exit code.
#pragma once

#include <string>

namespace nelm::cli {

inline constexpr int exit_done = 0;
inline constexpr int exit_failed = 1;   ///< our fault, or the input or output could not be read or written
inline constexpr int exit_refused = 2;  ///< the case was refused; the issues are on standard output

/// Prints the assessment of the case in `path` ("-": standard input).
int assess(const std::string& path);

/// Prints one line.
int print(const std::string& line);

}  // namespace nelm::cli
