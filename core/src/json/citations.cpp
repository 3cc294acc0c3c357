// Citations: looked up in the tables of sources and facts.
#include "json/citations.h"

#include <string>
#include <vector>

#include <nelm/evidence.h>

namespace nelm::json {
namespace {

std::string text_of(const Fact& fact) {
    TextWriter out;
    out.object([&] {
        out.member("source", sources()[static_cast<std::size_t>(fact.source)].key);
        out.member("locator", fact.locator);
        out.member("fact", std::string("S").append(std::to_string(fact.number)));
    });
    return std::move(out).text();
}

/// An assessment cites hundreds of times: each fact is written once.
const std::vector<std::string>& texts_of_facts() {
    static const std::vector<std::string> texts = [] {
        std::vector<std::string> all;
        for (const Fact& fact : facts()) all.push_back(text_of(fact));
        return all;
    }();
    return texts;
}

}  // namespace

void write_citations(TextWriter& out, std::span<const std::uint8_t> numbers) {
    out.each(numbers, [&](std::uint8_t number) { out.raw(texts_of_facts()[number - 1u]); });
}

}  // namespace nelm::json
