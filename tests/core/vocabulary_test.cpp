// Vocabularies: every word reads back as its enumerator, and no two words of one vocabulary are alike.
#include <nelm/vocabulary.h>

#include <set>
#include <string>

#include "core/catch.h"

namespace nelm {
namespace {

template <class E>
void round_trip(const char* name) {
    INFO(name);
    CHECK(count_of<E> > 0);
    std::set<std::string> texts;
    std::set<std::string> labels;
    for (std::size_t i = 0; i < count_of<E>; ++i) {
        const auto value = static_cast<E>(i);
        CAPTURE(i, std::string(text_of(value)));
        CHECK_FALSE(text_of(value).empty());
        CHECK_FALSE(vocabulary<E>[i].label.empty());
        CHECK(value_of<E>(text_of(value)) == value);
        CHECK(texts.insert(std::string(text_of(value))).second);
        CHECK(labels.insert(std::string(vocabulary<E>[i].label)).second);
    }
    CHECK(value_of<E>("") == std::nullopt);
    CHECK(value_of<E>("no-such-word") == std::nullopt);
    // A word is matched as it is written, not by its beginning or its case.
    const std::string first(vocabulary<E>[0].text);
    CHECK(value_of<E>(first + " ") == std::nullopt);
    CHECK(value_of<E>(first.substr(0, first.size() - 1)) == std::nullopt);
}

TEST_CASE("every word of every vocabulary reads back") {
    round_trip<PrimarySite>("PrimarySite");
    round_trip<Differentiation>("Differentiation");
    round_trip<Grade>("Grade");
    round_trip<Syndrome>("Syndrome");
    round_trip<Extrahepatic>("Extrahepatic");
    round_trip<HeartDisease>("HeartDisease");
    round_trip<ChildPugh>("ChildPugh");
    round_trip<Depth>("Depth");
    round_trip<Therapy>("Therapy");
    round_trip<VolumeFormula>("VolumeFormula");
    round_trip<Verdict>("Verdict");
    round_trip<Stance>("Stance");
    round_trip<Effect>("Effect");
    round_trip<Blocker>("Blocker");
    round_trip<Answer>("Answer");
    round_trip<IssueCode>("IssueCode");
}

// The words as the format lists them (nelm-case/1 and nelm-assessment/1), in its order.
template <class E>
std::string words() {
    std::string list;
    for (const Term& term : vocabulary<E>) list += (list.empty() ? "" : ", ") + std::string(term.text);
    return list;
}

TEST_CASE("the words are those of the formats") {
    CHECK(words<PrimarySite>() ==
          "small-bowel, appendix, colon, cecum, rectum, stomach, duodenum, pancreas, lung, thymus, unknown-primary, other");
    CHECK(words<Differentiation>() == "well, poor");
    CHECK(words<Grade>() == "G1, G2, G3, NEC");
    CHECK(words<Syndrome>() == "carcinoid, insulinoma, gastrinoma, glucagonoma, vipoma, somatostatinoma, other");
    CHECK(words<Extrahepatic>() == "none, regional-nodes, limited, significant");
    CHECK(words<HeartDisease>() == "none, present, corrected");
    CHECK(words<ChildPugh>() == "A, B, C");
    CHECK(words<Depth>() == "superficial, deep");
    CHECK(words<Therapy>() == "ssa, prrt, tae, tace, tare, ablation, hepatectomy, chemotherapy, everolimus, sunitinib");
    CHECK(words<VolumeFormula>() == "vauthey, urata, heinemann");
    CHECK(words<Stance>() == "favours, conditional, against, silent");
    CHECK(words<Effect>() == "contraindicates, against, cautions, supports, informs");
    CHECK(words<Answer>() == "yes, no, unknown");
    CHECK(words<IssueCode>() ==
          "syntax, wrong-type, unknown-key, duplicate-key, missing, out-of-range, not-a-choice, too-long, too-deep, inconsistent, "
          "unsupported-format");
}

TEST_CASE("the verdicts are those of the decision model, in the order of its table") {
    CHECK(words<Verdict>() ==
          "out-of-scope, contraindicated, not-supported, palliative-debulking, resection-supported, equipoise, debulking-supported, "
          "debulking-option");
}

}  // namespace
}  // namespace nelm
