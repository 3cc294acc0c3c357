// Standing findings about the plan: none is safe; the list and the estimates contradict each other (decision model, section 4).
#include "rules/standing/standing.h"

#include <set>
#include <string>

#include "core/cases.h"

namespace nelm {
namespace {

using testing::assessed;
using testing::decided;
using testing::Json;
using testing::listed;
using testing::with;

Answer holds(const Json& document, const char* id) { return testing::finding(assessed(document), id).holds; }

TEST_CASE("no safe plan: this liver is too small before anything is removed") {
    const char* const id = "plan.no-safe-plan";
    CHECK(holds(listed(), id) == Answer::no);
    CHECK(holds(with(listed(), {{"/liver/totalVolumeMl", 310}}), id) == Answer::yes);  // 19 % of the standard volume
    CHECK(holds(with(listed(), {{"/liver/totalVolumeMl", 500}, {"/liver/cirrhosis", nullptr}}), id) == Answer::unknown);  // 32 %
    CHECK(holds(decided(), id) == Answer::no);  // nothing is listed, so nothing is planned
}

TEST_CASE("no safe plan: no two adjacent segments are left") {
    const Json apart = with(listed(), {{"/liver/removedSegments", {2, 3, 5, 7, 8}},
                                       {"/lesions/1/segments", {4}},
                                       {"/liver/totalVolumeMl", 1500}});  // 1, 4 and 6 stay
    CHECK(holds(apart, "plan.no-safe-plan") == Answer::yes);
}

TEST_CASE("estimates more than ten points from the list, in reach or in burden") {
    const char* const id = "estimates.contradict-the-list";
    const auto estimated = [](const char* field, double value) {
        const Json safe{{"remnantPercent", 50}, {"contiguousSegmentsPreserved", true}};
        return with(listed(), {{"/estimates", safe}, {(std::string("/estimates/") + field).c_str(), value}});
    };
    CHECK(holds(listed(), id) == Answer::no);
    CHECK(holds(estimated("debulkingPercent", 90), id) == Answer::no);
    CHECK(holds(estimated("debulkingPercent", 89.9), id) == Answer::yes);
    CHECK(holds(estimated("tumourBurdenPercent", 11), id) == Answer::no);  // the list gives 1.2 %
    CHECK(holds(estimated("tumourBurdenPercent", 11.3), id) == Answer::yes);
    CHECK(holds(with(estimated("debulkingPercent", 60), {{"/lesionsComplete", nullptr}}), id) == Answer::unknown);
    CHECK(holds(decided(), id) == Answer::no);
}

TEST_CASE("each standing finding has its own id, words and basis") {
    std::set<std::string_view> ids;
    for (const rules::Rule* rule : rules::standing_rules()) {
        CAPTURE(std::string(rule->id));
        CHECK(ids.insert(rule->id).second);
        CHECK(rule->question.back() == '?');
        CHECK_FALSE(rule->texts.yes.empty());
        CHECK_FALSE(rule->texts.no.empty());
        CHECK_FALSE(rule->texts.unknown.empty());
        CHECK((!rule->basis.facts().empty() || !rule->basis.assumption.empty()));
    }
}

}  // namespace
}  // namespace nelm
