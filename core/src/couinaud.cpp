// Couinaud: adjacency and names as tables.
#include <nelm/couinaud.h>

#include <array>
#include <string_view>
#include <utility>

namespace nelm {
namespace {

constexpr std::array<std::pair<std::size_t, std::size_t>, 9> faces{
    {{2, 3}, {2, 4}, {3, 4}, {4, 5}, {4, 8}, {5, 6}, {5, 8}, {6, 7}, {7, 8}}};

constexpr unsigned long set_of(std::initializer_list<unsigned> segments) {
    unsigned long bits = 0;
    for (const unsigned s : segments) bits |= 1ul << s;
    return bits;
}

struct Named {
    unsigned long segments;
    std::string_view name;
};

constexpr std::array<Named, 9> names{{
    {set_of({5, 6, 7, 8}), "right hepatectomy"},
    {set_of({2, 3, 4}), "left hepatectomy"},
    {set_of({4, 5, 6, 7, 8}), "right trisectionectomy"},
    {set_of({2, 3, 4, 5, 8}), "left trisectionectomy"},
    {set_of({6, 7}), "right posterior sectionectomy"},
    {set_of({5, 8}), "right anterior sectionectomy"},
    {set_of({2, 3}), "left lateral sectionectomy"},
    {set_of({4}), "left medial sectionectomy"},
    {set_of({4, 5, 8}), "central bisectionectomy"},
}};

std::string name_without_1(const Segments& resected) {
    for (const Named& named : names)
        if (resected.to_ulong() == named.segments) return std::string(named.name);
    std::array<std::size_t, 2> which{};
    std::size_t count = 0;
    for (std::size_t s = 2; s <= last_segment; ++s) {
        if (!resected.test(s)) continue;
        if (count == which.size()) return {};
        which[count++] = s;
    }
    if (count == 1) return "segmentectomy " + std::to_string(which[0]);
    if (count == 2 && adjacent(which[0], which[1])) return "bisegmentectomy " + std::to_string(which[0]) + ", " + std::to_string(which[1]);
    return {};
}

}  // namespace

bool adjacent(std::size_t a, std::size_t b) {
    for (const auto& [p, q] : faces)
        if ((a == p && b == q) || (a == q && b == p)) return true;
    return false;
}

bool has_adjacent_pair(const Segments& preserved) {
    for (const auto& [p, q] : faces)
        if (preserved.test(p) && preserved.test(q)) return true;
    return false;
}

Segments all_segments() {
    Segments all;
    for (std::size_t s = first_segment; s <= last_segment; ++s) all.set(s);
    return all;
}

std::string resection_name(const Segments& resected) {
    if (!resected.test(1)) return name_without_1(resected);
    Segments rest = resected;
    rest.reset(1);
    if (rest.none()) return "segmentectomy 1";
    const std::string name = name_without_1(rest);
    return name.empty() ? name : name + " with segment 1";
}

}  // namespace nelm
