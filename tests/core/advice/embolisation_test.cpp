// Embolisation: when it is in question, what forbids it, what asks for caution.
#include "advice/embolisation.h"

#include "core/advice/lines.h"

namespace nelm::advice {
namespace {

using namespace nelm::testing;

constexpr std::array techniques{"embolisation.bland", "embolisation.chemo", "embolisation.radio"};

void every_technique(const std::string& expected, const Json& document) {
    for (const char* id : techniques) {
        CAPTURE(id);
        CHECK(status(id, document) == expected);
    }
}

TEST_CASE("embolisation is an option for disease that is not cleared completely") {
    every_technique("option", decided());
    every_technique("option", diffuse());
    every_technique("none", clearable());
}

TEST_CASE("also where all could be cleared but is not operated on, or surgery was no better") {
    every_technique("option", clearable({{"/carcinoidHeartDisease", "present"}}));
    every_technique("option", clearable({{"/tumour/ki67Percent", 30}}));
    // Equipoise: a high burden without symptoms, with disease elsewhere so that it is not complete resection.
    const Changes without_symptoms{{"/tumour/hormonalSymptoms", false}, {"/extrahepatic", "limited"}};
    every_technique("option", with(clearable({{"/estimates/tumourBurdenPercent", 26}}), without_symptoms));
    every_technique("none", with(clearable({{"/estimates/tumourBurdenPercent", 25}}), without_symptoms));
    // A primary that stays because it cannot be resected.
    every_technique("option", clearable({{"/primary/inPlace", true}, {"/primary/resectable", false}}));
    every_technique("none", clearable({{"/primary/inPlace", true}, {"/primary/resectable", true}}));
}

TEST_CASE("a failing liver forbids embolisation, whatever else holds") {
    for (const Changes& failing : {Changes{{"/liver/failure", true}}, Changes{{"/liver/childPugh", "C"}}}) {
        every_technique("not-suggested", with(decided(), failing));
        every_technique("not-suggested", clearable(failing));
        every_technique("not-suggested",
                        with(nothing_known(), Changes{failing.front(), {"/tumour/primarySite", "pancreas"}}));
        CHECK(status("embolisation.drug-eluting-beads", clearable(failing)) == "not-suggested");
        CHECK(status("embolisation.adverse-effects", with(decided(), failing)) == "none");
    }
}

TEST_CASE("what asks for caution with every technique, each with its own line") {
    const std::pair<const char*, Changes> reasons[]{
        {"embolisation.caution.child-pugh-b", {{"/liver/childPugh", "B"}}},
        {"embolisation.caution.portal-vein-thrombosis", {{"/liver/portalVeinThrombosis", true}}},
        {"embolisation.caution.bilioenteric-anastomosis", {{"/liver/bilioentericAnastomosis", true}}},
        {"embolisation.caution.burden", {{"/estimates/tumourBurdenPercent", 76}}}};
    for (const auto& [id, reason] : reasons) {
        CAPTURE(id);
        every_technique("caution", with(decided(), reason));
        CHECK(status(id, with(decided(), reason)) == "caution");
        CHECK(status(id, decided()) == "none");
        CHECK(status(id, with(with(decided(), reason), {{"/liver/failure", true}})) == "none");
        CHECK(status(id, with(with(decided(), reason), {{"/tumour/primarySite", "thymus"}})) == "none");
    }
    every_technique("caution", with(decided(), {{"/tumour/differentiation", "poor"}}));
}

TEST_CASE("exactly 75 % of the liver does not yet ask for caution; the setting does not move it") {
    every_technique("option", with(decided(), {{"/estimates/tumourBurdenPercent", 75}}));
    every_technique("caution", with(decided(), {{"/estimates/tumourBurdenPercent", 75.1}}));
    every_technique(
        "caution", with(decided(), {{"/estimates/tumourBurdenPercent", 76}, {"/settings/lateStageBurdenPercent", 90}}));
    every_technique("option | caution", with(decided(), {{"/estimates/tumourBurdenPercent", nullptr}}));
}

TEST_CASE("a portal vein that was not looked at leaves option and caution") {
    every_technique("option | caution", with(decided(), {{"/liver/portalVeinThrombosis", nullptr}}));
    CHECK(status("embolisation.caution.portal-vein-thrombosis",
                 with(decided(), {{"/liver/portalVeinThrombosis", nullptr}})) == "none | caution");
}

TEST_CASE("yttrium-90 and PRRT: given, planned, or not ruled out") {
    constexpr auto radio = "embolisation.radio";
    constexpr auto why = "embolisation.caution.prrt";
    const Json given = with(decided(), {{"/history/therapies", {"ssa", "prrt"}}});
    const Json planned = with(decided(), {{"/history/prrtPlanned", true}});
    const Json open = with(decided(), {{"/history/prrtPlanned", nullptr}});
    for (const Json& document : {given, planned}) {
        CHECK(status(radio, document) == "caution");
        CHECK(status(why, document) == "caution");
        CHECK(status("embolisation.bland", document) == "option");
    }
    CHECK(status(radio, open) == "option | caution");
    CHECK(status(why, open) == "none | caution");
    CHECK(status(why, decided()) == "none");
}

TEST_CASE("drug-eluting beads are not suggested wherever embolisation is in question") {
    CHECK(status("embolisation.drug-eluting-beads", decided()) == "not-suggested");
    CHECK(status("embolisation.drug-eluting-beads", with(decided(), {{"/liver/portalVeinThrombosis", true}})) ==
          "not-suggested");
    CHECK(status("embolisation.drug-eluting-beads", clearable()) == "none");
}

}  // namespace
}  // namespace nelm::advice
