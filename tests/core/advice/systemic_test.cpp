// Systemic treatment: options for well differentiated tumours, and where they ask for caution.
#include "advice/systemic.h"

#include "core/advice/lines.h"

namespace nelm::advice {
namespace {

using namespace nelm::testing;

Json pancreas(const Changes& changes = {}) {
    return with(with(decided(), {{"/tumour/primarySite", "pancreas"}}), changes);
}

TEST_CASE("options for a well differentiated tumour; none for a carcinoma, lung or thymus") {
    for (const char* id : {"systemic.somatostatin-analogue", "systemic.prrt", "systemic.everolimus",
                           "systemic.sunitinib", "systemic.chemotherapy"}) {
        CAPTURE(id);
        CHECK(status(id, pancreas({{"/tumour/syndrome", "gastrinoma"}})) == "option");
        CHECK(status(id, pancreas({{"/tumour/differentiation", "poor"}})) == "none");
        CHECK(status(id, with(decided(), {{"/tumour/primarySite", "lung"}})) == "none");
        CHECK(status(id, pancreas({{"/tumour/syndrome", "gastrinoma"}, {"/tumour/differentiation", nullptr}})) ==
              "none | option");
    }
    CHECK(status("systemic.carcinoma", pancreas({{"/tumour/differentiation", "poor"}})) == "informs");
    CHECK(status("systemic.carcinoma", pancreas()) == "none");
}

TEST_CASE("what is entered as given is there to know") {
    const std::pair<const char*, const char*> drugs[]{{"systemic.somatostatin-analogue", "ssa"},
                                                      {"systemic.prrt", "prrt"},
                                                      {"systemic.everolimus", "everolimus"},
                                                      {"systemic.sunitinib", "sunitinib"},
                                                      {"systemic.chemotherapy", "chemotherapy"}};
    for (const auto& [id, therapy] : drugs) {
        CAPTURE(id);
        CHECK(status(id, with(decided(), {{"/history/therapies", {therapy}}})) == "informs");
    }
}

TEST_CASE(
    "an insulinoma, or one not ruled out in a functioning pancreatic tumour, asks for caution with the analogues") {
    constexpr auto analogue = "systemic.somatostatin-analogue";
    CHECK(status(analogue, pancreas({{"/tumour/syndrome", "insulinoma"}})) == "caution");
    CHECK(status(analogue, with(decided(), {{"/tumour/syndrome", "insulinoma"}})) == "caution");
    CHECK(status(analogue, pancreas({{"/history/therapies", {"ssa"}}})) == "caution");
    CHECK(status(analogue, pancreas()) == "caution");
    CHECK(status(analogue, pancreas({{"/tumour/functioning", false}, {"/tumour/hormonalSymptoms", false}})) ==
          "option");
    CHECK(status(analogue, pancreas({{"/tumour/functioning", nullptr}, {"/tumour/hormonalSymptoms", nullptr}})) ==
          "option | caution");
    CHECK(status(analogue, pancreas({{"/tumour/syndrome", "vipoma"}})) == "option");
    CHECK(status(analogue, decided()) == "option");
}

TEST_CASE("PRRT after radioembolisation asks for caution") {
    CHECK(status("systemic.prrt", with(decided(), {{"/history/therapies", {"tare"}}})) == "caution");
    CHECK(status("systemic.prrt", with(decided(), {{"/history/therapies", {"tare", "prrt"}}})) == "caution");
    CHECK(status("systemic.prrt", with(decided(), {{"/history/therapies", {"tace"}}})) == "option");
}

TEST_CASE("sunitinib is established for pancreatic tumours only") {
    CHECK(status("systemic.sunitinib", pancreas()) == "option");
    CHECK(status("systemic.sunitinib", decided()) == "caution");
    CHECK(status("systemic.sunitinib", with(decided(), {{"/tumour/primarySite", nullptr}})) ==
          "none | option | caution");
}

}  // namespace
}  // namespace nelm::advice
