// Issues for the tests: whole issues compared, and the reader shown to be sound after a refusal.
#pragma once

#include <ostream>

#include "core/cases.h"

namespace nelm {

inline bool operator==(const Issue& a, const Issue& b) {
    return a.pointer == b.pointer && a.code == b.code && a.message == b.message && a.expected == b.expected && a.got == b.got;
}

inline std::ostream& operator<<(std::ostream& out, const Issue& issue) {
    return out << "\n  {" << issue.pointer << " | " << text_of(issue.code) << " | " << issue.message << " | " << issue.expected << " | "
               << issue.got << "}";
}

namespace testing {

/// The text is refused with these issues and no other, and the next call answers as ever.
inline void refused(std::string_view text, const std::vector<Issue>& expected) {
    CAPTURE(std::string(text.substr(0, 200)));
    const Reading reading = read_case(text);
    CHECK_FALSE(reading.value.has_value());
    CHECK(reading.issues == expected);
    const Reading next = read_case(R"({"format":"nelm-case/1"})");
    CHECK(next.issues.empty());
    CHECK(next.value.has_value());
}

inline void refused_document(const Json& document, const std::vector<Issue>& expected) { refused(document.dump(), expected); }

/// What stands between the braces of a case, refused.
inline void refused_members(const std::string& members, const std::vector<Issue>& expected) {
    refused(R"({"format":"nelm-case/1",)" + members + "}", expected);
}

}  // namespace testing
}  // namespace nelm
