// Text writer: what it writes reads back as what was meant, whatever the texts and numbers are.
#include "json/text_writer.h"

#include <limits>
#include <stdexcept>

#include <nlohmann/json.hpp>

#include "core/catch.h"

namespace nelm::json {
namespace {

template <class Value>
std::string written(const Value& value) {
    TextWriter out;
    out.value(value);
    return std::move(out).text();
}

TEST_CASE("objects, arrays and members are parted by commas, and empty ones are whole") {
    TextWriter out;
    out.object([&] {
        out.member("none", nullptr);
        out.member("yes", true);
        out.member("list", [&] { out.each(std::vector<int>{1, 2}, [&](int item) { out.value(item); }); });
        out.member("empty", [&] { out.array([] {}); });
        out.member(std::string("a\"key"), [&] { out.object([] {}); });
        out.member("absent", std::optional<double>());
        out.member("texts", std::vector<std::string>{"a", "b"});
        out.member("raw", [&] { out.raw("{}"); });
    });
    CHECK(std::move(out).text() ==
          R"({"none":null,"yes":true,"list":[1,2],"empty":[],"a\"key":{},"absent":null,"texts":["a","b"],"raw":{}})");
}

TEST_CASE("every character that JSON escapes is escaped, wherever it stands") {
    for (int c = 0; c < 0x80; ++c)
        for (const std::size_t before : {0u, 3u, 7u, 8u, 9u, 20u}) {
            const std::string text = std::string(before, 'x') + static_cast<char>(c) + "yzyzyzyzyz";
            CAPTURE(c, before);
            CHECK(nlohmann::json::parse(written(text)).get<std::string>() == text);
            CHECK(written(text) == nlohmann::json(text).dump());
        }
    CHECK(written("Ärzte ≥ 70 %") == "\"Ärzte ≥ 70 %\"");
}

TEST_CASE("numbers are the shortest text that reads back alike, and what is not finite never leaves") {
    for (const double number : {0.0, -0.0, 1.0, 0.1, 1.0 / 3, 70.1, 1e-7, 1e15, 1e16, 123456789.125, 5e-324, 1.7976931348623157e308}) {
        CHECK(nlohmann::json::parse(written(number)).get<double>() == number);
        CHECK(written(number) == nlohmann::json(number).dump());
    }
    CHECK(written(-7) == "-7");
    CHECK_THROWS_AS(written(std::numeric_limits<double>::quiet_NaN()), std::logic_error);
    CHECK_THROWS_AS(written(std::numeric_limits<double>::infinity()), std::logic_error);
}

}  // namespace
}  // namespace nelm::json
