// Primary tumour: small bowel, pancreas, and any site.
#include "advice/primary_tumour.h"

#include "core/advice/lines.h"

namespace nelm::advice {
namespace {

using namespace nelm::testing;

/// A primary that is in place, resectable and causes no symptoms.
Json in_place(const char* site, const Changes& changes = {}) {
    return with(
        with(decided(), {{"/tumour/primarySite", site}, {"/primary/inPlace", true}, {"/primary/resectable", true}}),
        changes);
}

Json small_bowel(const Changes& changes = {}) { return in_place("small-bowel", changes); }

TEST_CASE("a small bowel primary with symptoms could be removed, metastases or not") {
    constexpr auto id = "primary.small-bowel.symptomatic";
    const Changes symptoms{{"/primary/symptomatic", true}};
    CHECK(status(id, small_bowel(symptoms)) == "option");
    // Independent of the verdict on the liver.
    CHECK(status(id, with(small_bowel(symptoms), {{"/liver/failure", true}})) == "option");
    CHECK(status(id, with(small_bowel(symptoms), {{"/estimates/debulkingPercent", 0}})) == "option");
    CHECK(status(id, with(small_bowel(symptoms), {{"/primary/resectable", false}})) == "caution");
    CHECK(status(id, small_bowel()) == "none");
    CHECK(status(id, with(small_bowel(symptoms), {{"/primary/inPlace", false}})) == "none");
    CHECK(status(id, in_place("colon", symptoms)) == "none");
    CHECK(status(id, with(small_bowel(symptoms), {{"/tumour/differentiation", "poor"}})) == "none");
    CHECK(status(id, with(small_bowel(symptoms), {{"/primary/resectable", nullptr}})) == "option | caution");
}

TEST_CASE("a small bowel primary without symptoms hangs on near-complete clearance of the liver: at least 90 %") {
    constexpr auto id = "primary.small-bowel.without-symptoms";
    const auto reach = [](const Json& percent) { return small_bowel({{"/estimates/debulkingPercent", percent}}); };
    CHECK(status(id, reach(89.9)) == "not-suggested");
    CHECK(status(id, reach(90)) == "option");
    CHECK(status(id, reach(90.1)) == "option");
    CHECK(status(id, reach(nullptr)) == "option | not-suggested");
    CHECK(status(id, with(reach(90), {{"/primary/symptomatic", true}})) == "none");
    CHECK(status(id, with(reach(90), {{"/primary/symptomatic", nullptr}})) == "none | option");
    CHECK(status(id, with(reach(90), {{"/primary/resectable", false}})) == "none");
}

TEST_CASE("a small bowel primary beside liver surgery, and what it can do if it stays") {
    CHECK(status("primary.small-bowel.with-liver-resection", small_bowel()) == "adjunct");
    CHECK(status("primary.small-bowel.with-liver-resection", small_bowel({{"/primary/resectable", false}})) == "none");
    CHECK(status("primary.small-bowel.mesentery", small_bowel()) == "informs");
    CHECK(status("primary.small-bowel.mesentery", decided()) == "none");
    CHECK(status("primary.small-bowel.mesentery", in_place("duodenum")) == "none");
}

TEST_CASE("a pancreatic primary: both views are shown") {
    CHECK(status("primary.pancreas.resect", in_place("pancreas")) == "option");
    CHECK(status("primary.pancreas.leave", in_place("pancreas")) == "option");
    CHECK(status("primary.pancreas.resect", in_place("pancreas", {{"/primary/resectable", false}})) == "none");
    CHECK(status("primary.pancreas.leave", in_place("pancreas", {{"/primary/resectable", false}})) == "option");
    for (const char* id : {"primary.pancreas.resect", "primary.pancreas.leave"}) {
        CHECK(status(id, small_bowel()) == "none");
        CHECK(status(id, in_place("pancreas", {{"/primary/inPlace", false}})) == "none");
        CHECK(status(id, in_place("pancreas", {{"/tumour/differentiation", "poor"}})) == "none");
    }
}

TEST_CASE("a non-functioning pancreatic primary is disputed") {
    constexpr auto id = "primary.pancreas.non-functioning";
    const Changes non_functioning{{"/tumour/functioning", false}, {"/tumour/hormonalSymptoms", false}};
    CHECK(status(id, in_place("pancreas", non_functioning)) == "caution");
    CHECK(status(id, in_place("pancreas")) == "none");
    CHECK(status(id, in_place("pancreas", {{"/tumour/functioning", nullptr}, {"/tumour/hormonalSymptoms", nullptr}})) ==
          "none | caution");
}

TEST_CASE("small bowel and colon primaries with their nodes") {
    constexpr auto id = "primary.with-nodes";
    for (const char* site : {"small-bowel", "colon", "cecum"}) CHECK(status(id, in_place(site)) == "option");
    for (const char* site : {"pancreas", "rectum", "stomach", "other"}) CHECK(status(id, in_place(site)) == "none");
    CHECK(status(id, in_place("colon", {{"/primary/resectable", false}})) == "none");
}

TEST_CASE("primary and liver both resectable, at any site") {
    constexpr auto id = "primary.both-resectable";
    const Changes all{{"/estimates/debulkingPercent", 100}};
    for (const char* site : {"small-bowel", "pancreas", "rectum", "other"}) {
        CHECK(status(id, in_place(site, all)) == "option");
        CHECK(status(id, in_place(site)) == "none");
    }
    CHECK(status(id, with(in_place("rectum", all), {{"/extrahepatic", "regional-nodes"}})) == "option");
    CHECK(status(id, with(in_place("rectum", all), {{"/extrahepatic", "limited"}})) == "none");
    CHECK(status(id, with(in_place("rectum", all), {{"/primary/resectable", false}})) == "none");
    CHECK(status(id, with(in_place("rectum", all), {{"/tumour/differentiation", "poor"}})) == "none");
    CHECK(status(id, in_place("thymus", all)) == "none");
}

TEST_CASE("a primary that stays: both sides") {
    CHECK(status("primary.unresectable", in_place("rectum", {{"/primary/resectable", false}})) == "caution");
    CHECK(status("primary.unresectable", in_place("rectum")) == "none");
    CHECK(status("primary.unresectable", decided()) == "none");
    CHECK(status("primary.unresectable", in_place("rectum", {{"/primary/resectable", nullptr}})) == "none | caution");
}

}  // namespace
}  // namespace nelm::advice
