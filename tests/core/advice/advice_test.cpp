// All advice lines: ids, texts for every status that can occur, no doses, no orders, nothing for lung and thymus.
#include <cctype>
#include <map>
#include <set>

#include "advice/transplantation_checklist.h"
#include "core/advice/lines.h"

namespace nelm::advice {
namespace {

using namespace nelm::testing;

using Seen = std::map<std::string_view, std::set<std::optional<AdviceStatus>>>;

/// Every status of every line over all completions of cases that differ in what never splits.
const Seen& seen() {
    static const Seen all = [] {
        Seen result;
        std::vector<Json> documents{
            nothing_known(), nothing_known({{"/history/therapies", {"prrt", "tare", "hepatectomy"}}}),
            nothing_known({{"/history/therapies", {"ssa", "everolimus", "sunitinib", "chemotherapy", "prrt"}}})};
        for (const Term& syndrome : vocabulary<Syndrome>)
            documents.push_back(nothing_known({{"/tumour/syndrome", syndrome.text}}));
        for (const Json& document : documents) {
            const Case patient = case_of(document);
            assessing::Subject subject(patient);
            const completion::Completion completion = subject.completion();
            for (const AdviceRule* rule : all_advice())
                for (const auto& each :
                     assessing::every_value<std::optional<AdviceStatus>>(subject, completion, rule->status))
                    result[rule->id].insert(each);
        }
        return result;
    }();
    return all;
}

std::vector<std::string_view> texts_of(const AdviceRule& rule) {
    std::vector<std::string_view> texts{
        rule.what,        rule.why.option,      rule.why.adjunct, rule.why.caution, rule.why.not_suggested,
        rule.why.informs, rule.basis.assumption};
    if (const ChecklistItem* item = checklist_item(rule)) {
        texts.push_back(item->fulfilled);
        texts.push_back(item->not_fulfilled);
    }
    return texts;
}

TEST_CASE("ids are unique and readable") {
    std::set<std::string> ids;
    for (const AdviceRule* rule : all_advice()) {
        const std::string id(rule->id);
        CAPTURE(id);
        CHECK(ids.insert(id).second);
        CHECK(id.find('.') != std::string::npos);
        CHECK(id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789.-") == std::string::npos);
    }
}

TEST_CASE("lines stand in the order of their sections") {
    AdviceSection last = AdviceSection::alternatives;
    for (const AdviceRule* rule : all_advice()) {
        CHECK(last <= rule->section);
        last = rule->section;
    }
    CHECK(last == AdviceSection::sequence);
}

TEST_CASE("every line applies to some cases and not to others") {
    for (const AdviceRule* rule : all_advice()) {
        CAPTURE(std::string(rule->id));
        CHECK(seen().at(rule->id).contains(std::nullopt));
        CHECK(seen().at(rule->id).size() >= 2);
    }
}

TEST_CASE("a text for every status that can occur, and for no other") {
    for (const AdviceRule* rule : all_advice())
        for (const auto status : {AdviceStatus::option, AdviceStatus::adjunct, AdviceStatus::caution,
                                  AdviceStatus::not_suggested, AdviceStatus::informs}) {
            CAPTURE(std::string(rule->id), std::string(text_of(status)));
            CHECK(seen().at(rule->id).contains(status) == !rule->why.of(status).empty());
        }
}

TEST_CASE("every line cites a fact") {
    for (const AdviceRule* rule : all_advice()) {
        CAPTURE(std::string(rule->id));
        CHECK_FALSE(rule->what.empty());
        CHECK_FALSE(rule->basis.facts().empty());
    }
}

TEST_CASE("no follow-up for the lowest risk is never cited") {
    for (const AdviceRule* rule : all_advice())
        for (const std::uint8_t fact : rule->basis.facts()) CHECK(fact != 72);
}

/// Whether a number is followed by a unit of a dose.
bool names_a_dose(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (std::isdigit(static_cast<unsigned char>(text[i])) == 0) continue;
        std::size_t next = i + 1;
        while (next < text.size() && text[next] == ' ') ++next;
        for (const std::string_view unit :
             {"mg", "\u00b5g", "\u03bcg", "ug", "mcg", "g ", "ml", "mL", "IU", "GBq", "MBq", "Gy"})
            if (text.substr(next).starts_with(unit)) return true;
    }
    return false;
}

TEST_CASE("no dose and no order in any text") {
    CHECK(names_a_dose("100 \u00b5g"));
    CHECK_FALSE(names_a_dose("10 years, grade 2"));
    for (const AdviceRule* rule : all_advice())
        for (const std::string_view text : texts_of(*rule)) {
            CAPTURE(std::string(text));
            CHECK_FALSE(names_a_dose(text));
            CHECK(text.find("should") == std::string_view::npos);
            CHECK(text.find(" must ") == std::string_view::npos);
        }
}

TEST_CASE("no line for lung and thymus, whatever else is known") {
    for (const char* site : {"lung", "thymus"}) {
        CHECK(assessed(with(decided(), {{"/tumour/primarySite", site}})).advice.empty());
        CHECK(
            assessed(nothing_known({{"/tumour/primarySite", site}, {"/tumour/syndrome", "carcinoid"}})).advice.empty());
    }
}

}  // namespace
}  // namespace nelm::advice
