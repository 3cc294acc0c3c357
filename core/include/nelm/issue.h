// Issues: what is wrong with an input (refused) or questionable in it (warned), each with its place.
#pragma once

#include <string>

namespace nelm {

/// Why an input was refused. The JSON texts are in vocabulary.h.
enum class IssueCode {
    syntax,
    wrong_type,
    unknown_key,
    duplicate_key,
    missing,
    out_of_range,
    not_a_choice,
    too_long,
    too_deep,
    inconsistent,
    unsupported_format,
};

/// One fault of an input. `pointer` is a JSON Pointer (RFC 6901) into the text that was given.
struct Issue {
    std::string pointer;
    IssueCode code{};
    std::string message;
    std::string expected;
    std::string got;
};

/// Something plausible people would ask about, beside a good assessment. It never changes an answer.
struct Warning {
    std::string pointer;
    std::string code;
    std::string message;
};

}  // namespace nelm
