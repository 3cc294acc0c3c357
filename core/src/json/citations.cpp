// Citations: looked up in the tables of sources and facts.
#include "json/citations.h"

#include <string>

#include <nlohmann/json.hpp>

#include <nelm/evidence.h>

namespace nelm::json {

nlohmann::ordered_json citations(std::span<const std::uint8_t> numbers) {
    auto list = nlohmann::ordered_json::array();
    for (const std::uint8_t number : numbers) {
        const Fact& fact = facts()[number - 1u];
        const Source& source = sources()[static_cast<std::size_t>(fact.source)];
        list.push_back({{"source", source.key},
                        {"locator", fact.locator},
                        {"fact", std::string("S").append(std::to_string(number))}});
    }
    return list;
}

}  // namespace nelm::json
