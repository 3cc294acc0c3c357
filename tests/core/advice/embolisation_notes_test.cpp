// Embolisation, to know: which notes go with which case.
#include "advice/embolisation_notes.h"

#include "core/advice/lines.h"

namespace nelm::advice {
namespace {

using namespace nelm::testing;

TEST_CASE("disease outside the liver does not exclude embolisation") {
    constexpr auto id = "embolisation.extrahepatic-disease";
    CHECK(status(id, decided()) == "none");
    CHECK(status(id, with(decided(), {{"/extrahepatic", "regional-nodes"}})) == "none");
    CHECK(status(id, with(decided(), {{"/extrahepatic", "limited"}})) == "informs");
    CHECK(status(id, with(decided(), {{"/extrahepatic", "significant"}})) == "informs");
    CHECK(status("embolisation.bland", with(decided(), {{"/extrahepatic", "significant"}})) == "option");
    CHECK(status(id, with(decided(), {{"/extrahepatic", nullptr}})) == "none | informs");
}

TEST_CASE("response by primary site") {
    constexpr auto pancreatic = "embolisation.response-pancreatic";
    constexpr auto gut = "embolisation.response-gastrointestinal";
    CHECK(status(pancreatic, decided()) == "none");
    CHECK(status(gut, decided()) == "informs");
    CHECK(status(gut, clearable()) == "none");
    const Json pancreas = with(decided(), {{"/tumour/primarySite", "pancreas"}});
    CHECK(status(pancreatic, pancreas) == "informs");
    CHECK(status(gut, pancreas) == "none");
    for (const char* site : {"unknown-primary", "other"}) {
        CHECK(status(pancreatic, with(decided(), {{"/tumour/primarySite", site}})) == "none");
        CHECK(status(gut, with(decided(), {{"/tumour/primarySite", site}})) == "none");
    }
}

TEST_CASE("adverse effects and combinations go with embolisation") {
    for (const char* id : {"embolisation.adverse-effects", "embolisation.combined"}) {
        CHECK(status(id, decided()) == "informs");
        CHECK(status(id, clearable()) == "none");
    }
}

TEST_CASE("prophylaxis against a crisis: carcinoid syndrome, or none ruled out") {
    constexpr auto id = "embolisation.crisis-prophylaxis";
    CHECK(status(id, with(decided(), {{"/tumour/syndrome", "carcinoid"}})) == "option");
    CHECK(status(id, decided()) == "option");
    CHECK(status(id, with(decided(), {{"/tumour/syndrome", "gastrinoma"}})) == "none");
    CHECK(status(id, clearable()) == "none");
}

TEST_CASE("one case of insulinoma") {
    CHECK(status("embolisation.insulinoma", with(decided(), {{"/tumour/syndrome", "insulinoma"}})) == "informs");
    CHECK(status("embolisation.insulinoma", with(decided(), {{"/tumour/syndrome", "glucagonoma"}})) == "none");
    CHECK(status("embolisation.insulinoma", decided()) == "none");
}

}  // namespace
}  // namespace nelm::advice
