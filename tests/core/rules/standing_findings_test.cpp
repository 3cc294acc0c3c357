// Standing findings: each with a case in which it holds, one in which it does not, and one in which it is open (section 5).
#include <string>
#include <vector>

#include "core/cases.h"
#include "core/pointers.h"
#include "rules/standing/plan_caution_texts.h"
#include "rules/standing/standing.h"

namespace nelm {
namespace {

using testing::assessed;
using testing::Changes;
using testing::decided;
using testing::Json;
using testing::listed;
using testing::with;
using namespace testing::pointers;

struct Sample {
    const char* id;
    Changes yes;
    Changes no;
    Changes open;
};

/// A tumour that does not function, of which 80 % can be removed: debulking is an option.
const Changes option{{functioning, false}, {hormonal, false}, {bulk, false}, {controlled, nullptr}, {reach, 80}, {burden, 20}};

Changes and_also(Changes changes, const Changes& more) {
    changes.insert(changes.end(), more.begin(), more.end());
    return changes;
}

std::vector<Sample> samples() {
    const Changes considered = option;
    const Changes against = and_also(option, {{reach, 60}});
    const Changes open = and_also(option, {{reach, nullptr}});
    const Changes quiet{{hormonal, false}, {bulk, false}, {controlled, nullptr}};
    std::vector<Sample> all;
    for (const char* id : {"surgery.recurrence-is-the-rule", "surgery.no-randomised-comparison", "surgery.imaging-misses-disease",
                           "surgery.receptor-imaging", "surgery.individual-decision", "sources-differ.debulking-threshold",
                           "sources-differ.parenchyma-sparing", "sources-differ.extent-of-benefit"})
        all.push_back({id, considered, against, open});
    const std::vector<Sample> others{
        {"sources-differ.extrahepatic", {{outside, "limited"}}, {{outside, "regional-nodes"}}, {{outside, nullptr}}},
        {"sources-differ.number-of-lesions", {{count, 2}}, {{count, 1}}, {{count, nullptr}}},
        {"sources-differ.unresectable-primary", {{in_place, true}, {resectable, false}}, {{in_place, false}}, {{in_place, true}, {resectable, nullptr}}},
        {"caution.non-functioning", option, and_also(option, {{functioning, true}}), and_also(option, {{functioning, nullptr}})},
        {"caution.high-burden-though-complete", and_also(quiet, {{reach, 100}, {burden, 25.1}}), and_also(quiet, {{reach, 100}, {burden, 25}}),
         and_also(quiet, {{reach, 100}, {burden, nullptr}})},
        {"caution.grade-3-with-symptoms", {{ki67, 20.1}, {hormonal, true}, {controlled, false}}, {{ki67, 20}, {hormonal, true}, {controlled, false}},
         {{ki67, 20.1}, {hormonal, true}, {controlled, nullptr}}},
        {"caution.corrected-heart-disease", {{heart, "corrected"}}, {{heart, "none"}}, {{heart, nullptr}}},
        {"tumour.colon-primary", {{site, "colon"}}, {{site, "cecum"}}, {{site, nullptr}}},
        {"tumour.pancreatic-non-functioning", and_also(option, {{site, "pancreas"}}), and_also(option, {{site, "small-bowel"}}),
         and_also(option, {{site, "pancreas"}, {functioning, nullptr}})},
        {"group.3-with-one-lesion", and_also(option, {{reach, 69.9}, {count, 1}}), and_also(option, {{reach, 70}, {count, 1}}),
         and_also(option, {{reach, 69.9}, {count, nullptr}})},
        {"on-a-line.seventy-percent", {{reach, 70}}, {{reach, 70.1}}, {{reach, nullptr}}},
        {"on-a-line.near-complete", {{reach, 90}}, {{reach, 89.9}}, {{reach, nullptr}}},
    };
    all.insert(all.end(), others.begin(), others.end());
    return all;
}

Finding finding(const Json& document, const char* id) { return testing::finding(assessed(document), id); }

TEST_CASE("each standing finding holds, does not hold, and is open") {
    for (const Sample& sample : samples()) {
        CAPTURE(sample.id);
        CHECK(finding(with(decided(), sample.yes), sample.id).holds == Answer::yes);
        CHECK(finding(with(decided(), sample.no), sample.id).holds == Answer::no);
        const Finding open = finding(with(decided(), sample.open), sample.id);
        CHECK(open.holds == Answer::unknown);
        CHECK_FALSE(open.missing.empty());
    }
}

TEST_CASE("near-complete ends below all of it") {
    const char* const id = "on-a-line.near-complete";
    CHECK(finding(with(decided(), {{reach, 99.9}}), id).holds == Answer::yes);
    CHECK(finding(with(decided(), {{reach, 100}}), id).holds == Answer::no);
}

TEST_CASE("an earlier liver resection, from either place; none entered is not none") {
    const char* const id = "history.earlier-hepatectomy";
    CHECK(finding(decided(), id).holds == Answer::no);
    CHECK(finding(decided(), id).text == "No earlier liver resection is entered.");
    CHECK(finding(with(decided(), {{"/history/therapies", {"hepatectomy"}}}), id).holds == Answer::yes);
    CHECK(finding(with(decided(), {{"/history/therapies", {"ablation"}}}), id).holds == Answer::no);
    CHECK(finding(with(decided(), {{"/liver/removedSegments", {2, 3}}}), id).holds == Answer::yes);
}

TEST_CASE("whether liver was resected before is open while nobody has said") {
    const char* const id = "history.earlier-hepatectomy";
    const Finding open = finding(with(decided(), {{"/liver/removedSegments", nullptr}}), id);
    CHECK(open.holds == Answer::unknown);
    CHECK(open.text == "Whether liver was resected before is not known.");
    CHECK(open.missing == std::vector<std::string>{"/liver/removedSegments"});
    // Treatments that name other ones do not say that no segment was removed.
    CHECK(finding(with(decided(), {{"/liver/removedSegments", nullptr}, {"/history/therapies", {"ssa"}}}), id).holds == Answer::unknown);
    CHECK(finding(with(decided(), {{"/liver/removedSegments", nullptr}, {"/history/therapies", {"hepatectomy"}}}), id).holds == Answer::yes);
}

TEST_CASE("a lesion of exactly three centimetres, as measured") {
    const char* const id = "on-a-line.three-centimetres";
    const auto of_size = [&](const Json& sizes) { return finding(with(listed(), {{"/lesions/1/diametersMm", sizes}}), id).holds; };
    CHECK(of_size({30}) == Answer::yes);
    CHECK(of_size({20, 30}) == Answer::yes);
    CHECK(of_size({29.9}) == Answer::no);
    CHECK(of_size({30, 31}) == Answer::no);
    CHECK(finding(decided(), id).holds == Answer::no);
}

TEST_CASE("no standing finding changes how the cells of an open number are parted") {
    // 70 and 100 are the lines of the verdict; 90 belongs to a standing finding and a policy.
    for (const MissingFact& fact : assessed(with(decided(), {{reach, nullptr}})).missing) {
        if (fact.pointer != reach) continue;
        for (const Remaining& cell : fact.remaining) CHECK(cell.value.find("90") == std::string::npos);
    }
}

TEST_CASE("every caution on a plan has words and a basis, in the order of the vocabulary") {
    CHECK(rules::plan_caution_texts.size() == vocabulary<PlanCaution>.size());
    for (std::size_t c = 0; c < rules::plan_caution_texts.size(); ++c) {
        const rules::PlanCautionText& said = rules::plan_caution_texts[c];
        CHECK(said.id == "plan-caution." + std::string(text_of(static_cast<PlanCaution>(c))));
        CHECK_FALSE(said.text.empty());
        CHECK((!said.basis.facts().empty() || !said.basis.assumption.empty()));
    }
}

}  // namespace
}  // namespace nelm
