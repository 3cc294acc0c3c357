// Ignorance never helps: a fact less can only add statuses to an advice line.
#include <algorithm>
#include <array>
#include <vector>

#include "core/advice/lines.h"

namespace nelm::advice {
namespace {

using namespace nelm::testing;

using Statuses = std::vector<std::optional<AdviceStatus>>;

std::vector<Statuses> every_line(const Json& document) {
    const Case patient = case_of(document);
    assessing::Subject subject(patient);
    const completion::Completion completion = subject.completion();
    std::vector<Statuses> all;
    for (const AdviceRule* rule : all_advice())
        all.push_back(assessing::every_value<std::optional<AdviceStatus>>(subject, completion, rule->status));
    return all;
}

constexpr std::array facts{"/patient/ageYears",
                           "/patient/fitForLiverSurgery",
                           "/tumour/primarySite",
                           "/tumour/differentiation",
                           "/tumour/ki67Percent",
                           "/tumour/mitosesPer2mm2",
                           "/tumour/functioning",
                           "/tumour/hormonalSymptoms",
                           "/tumour/bulkSymptoms",
                           "/tumour/symptomsControlled",
                           "/primary/inPlace",
                           "/primary/symptomatic",
                           "/primary/resectable",
                           "/extrahepatic",
                           "/peritonealCarcinomatosis",
                           "/carcinoidHeartDisease",
                           "/liver/failure",
                           "/liver/cirrhosis",
                           "/liver/childPugh",
                           "/liver/portalVeinThrombosis",
                           "/liver/bilioentericAnastomosis",
                           "/estimates/tumourBurdenPercent",
                           "/estimates/debulkingPercent",
                           "/estimates/remnantPercent",
                           "/history/progressingOnSystemicTherapy",
                           "/history/prrtPlanned"};

TEST_CASE("one fact less, or two, never removes a status of a complete case") {
    const Changes in_place{{"/primary/inPlace", true}, {"/primary/resectable", true}};
    const std::vector<Json> complete{
        decided(),
        diffuse(),
        clearable(),
        with(decided(), in_place),
        with(clearable(in_place), {{"/tumour/primarySite", "pancreas"}}),
        with(clearable(in_place), {{"/primary/resectable", false}, {"/primary/symptomatic", true}}),
        with(decided(), {{"/carcinoidHeartDisease", "present"}, {"/liver/childPugh", "B"}}),
        with(decided(), {{"/liver/failure", true}, {"/extrahepatic", "significant"}}),
        clearable({{"/estimates/tumourBurdenPercent", 60},
                   {"/tumour/hormonalSymptoms", false},
                   {"/extrahepatic", "limited"}}),
        clearable({{"/tumour/differentiation", "poor"}, {"/history/prrtPlanned", true}})};
    for (const Json& document : complete) {
        const std::vector<Statuses> known = every_line(document);
        for (const char* first : facts)
            for (const char* second : {first, "/estimates/debulkingPercent"}) {
                const std::vector<Statuses> open = every_line(with(document, {{first, nullptr}, {second, nullptr}}));
                for (std::size_t i = 0; i < known.size(); ++i) {
                    REQUIRE(known[i].size() == 1);
                    const bool kept = std::find(open[i].begin(), open[i].end(), known[i].front()) != open[i].end();
                    if (kept) continue;
                    CAPTURE(document.dump(), first, second, std::string(all_advice()[i]->id));
                    CHECK(kept);
                }
            }
    }
}

}  // namespace
}  // namespace nelm::advice
