// World: how facts start out, split and return.
#include "completion/world.h"

#include <algorithm>

namespace nelm::completion {
namespace {

Domain one_of(std::optional<bool> answer) { return {answer ? (*answer ? yes_value : no_value) : yes_or_no, {}}; }

template <class E>
Domain one_of(std::optional<E> choice) {
    constexpr Mask all = static_cast<Mask>((1u << count_of<E>)-1u);
    return {choice ? static_cast<Mask>(1u << static_cast<unsigned>(*choice)) : all, {}};
}

Domain within(const std::optional<Interval>& known, Span range) {
    if (!known) return {0, range};
    return {0, Span{std::max(known->min, range.min), std::min(known->max, range.max), known->min <= range.min && range.min_open,
                    known->max >= range.max && range.max_open}};
}

/// What a reported grade leaves open for an index that is not known (S80).
Span index_span(const Tumour& tumour, double top, double g1_below, double g2_up_to) {
    if (tumour.reported_grade == Grade::g1) return {0, g1_below, false, true};
    if (tumour.reported_grade == Grade::g2) return {0, g2_up_to, false, false};
    return {0, top, false, false};
}

}  // namespace

World::World(const Case& known) {
    for (const FactInfo& fact : fact_table) consulted_with_[index(fact.id)].insert(fact.id);
    base_.assign(fact_count + 2 * known.lesions.size(), Domain{});
    const auto set = [&](FactId fact, Domain domain) { base_[index(fact)] = domain; };
    const Tumour& tumour = known.tumour;
    constexpr Span percent{0, 100, false, false};
    set(FactId::primary_site, one_of(tumour.primary_site));
    set(FactId::differentiation, one_of(tumour.differentiation));
    set(FactId::ki67, within(tumour.ki67_percent, index_span(tumour, 100, 3, 20)));
    set(FactId::mitoses, within(tumour.mitoses_per_2mm2, index_span(tumour, 1000, 2, 20)));
    set(FactId::functioning, one_of(tumour.functioning));
    set(FactId::hormonal_symptoms, one_of(tumour.hormonal_symptoms));
    set(FactId::bulk_symptoms, one_of(tumour.bulk_symptoms));
    set(FactId::symptoms_controlled, one_of(tumour.symptoms_controlled));
    set(FactId::extrahepatic, one_of(known.extrahepatic));
    set(FactId::peritoneal_carcinomatosis, one_of(known.peritoneal_carcinomatosis));
    set(FactId::heart_disease, one_of(known.carcinoid_heart_disease));
    set(FactId::liver_failure, one_of(known.liver.failure));
    set(FactId::child_pugh, one_of(known.liver.child_pugh));
    set(FactId::fit_for_liver_surgery, one_of(known.patient.fit_for_liver_surgery));
    set(FactId::tumour_burden, within(known.estimates.tumour_burden_percent, percent));
    set(FactId::debulking_estimate, within(known.estimates.debulking_percent, percent));
    set(FactId::remnant_estimate, within(known.estimates.remnant_percent, percent));
    set(FactId::contiguous_segments, one_of(known.estimates.contiguous_segments_preserved));
    std::optional<Interval> count;
    if (known.estimates.lesion_count) count = Interval::exactly(*known.estimates.lesion_count);
    set(FactId::lesion_count, within(count, {1, std::numeric_limits<double>::infinity(), false, true}));
    set(FactId::lesions_complete, one_of(known.lesions_complete));
    set(FactId::cirrhosis, one_of(known.liver.cirrhosis));
    set(FactId::hepatitis, one_of(known.liver.hepatitis));
    set(FactId::steatosis, one_of(known.liver.steatosis));
    set(FactId::long_chemotherapy, one_of(known.liver.long_chemotherapy));
    set(FactId::portal_vein_thrombosis, one_of(known.liver.portal_vein_thrombosis));
    set(FactId::bilioenteric_anastomosis, one_of(known.liver.bilioenteric_anastomosis));
    set(FactId::primary_in_place, one_of(known.primary.in_place));
    set(FactId::primary_resectable, one_of(known.primary.resectable));
    set(FactId::primary_symptomatic, one_of(known.primary.symptomatic));
    set(FactId::progressing_on_systemic_therapy, one_of(known.history.progressing_on_systemic_therapy));
    set(FactId::prrt_planned, one_of(known.history.prrt_planned));
    std::optional<bool> removed;
    if (known.liver.removed_segments) removed = known.liver.removed_segments->any();
    set(FactId::earlier_resection, one_of(removed));
    std::optional<Interval> age;
    if (known.patient.age_years) age = Interval::exactly(*known.patient.age_years);
    set(FactId::age, within(age, {18, 110, false, false}));
    std::optional<Interval> ecog;
    if (known.patient.ecog) ecog = Interval::exactly(*known.patient.ecog);
    set(FactId::ecog, within(ecog, {0, 4, false, false}));
    for (std::size_t i = 0; i < known.lesions.size(); ++i) {
        base_[index(i, LesionFact::near_major_vessel)] = one_of(known.lesions[i].near_major_vessel);
        std::optional<bool> superficial;
        if (known.lesions[i].depth) superficial = *known.lesions[i].depth == Depth::superficial;
        base_[index(i, LesionFact::superficial)] = one_of(superficial);
    }
    // Hormonal symptoms or a syndrome imply a functioning tumour; a tumour that is not functioning has neither.
    // What implied an answer is consulted with it.
    if (tumour.syndrome || tumour.hormonal_symptoms == true) {
        set(FactId::functioning, {yes_value, {}});
        if (!tumour.functioning) consulted_with_[index(FactId::functioning)].insert(tumour.syndrome ? FactId::syndrome : FactId::hormonal_symptoms);
    }
    if (tumour.functioning == false) {
        set(FactId::hormonal_symptoms, {no_value, {}});
        if (!tumour.hormonal_symptoms) consulted_with_[index(FactId::hormonal_symptoms)].insert(FactId::functioning);
    }
    now_ = base_;
    lesions_consulted_.assign(2 * known.lesions.size(), false);
}

void World::decide(std::size_t index, const Domain& first, const Domain& other) {
    trail_.push_back({index, other, true, undo_.size(), possible_});
    narrow(index, first);
}

void World::narrow(std::size_t index, const Domain& domain) {
    undo_.push_back({index, now_[index]});
    now_[index] = domain;
}

void World::split_choice(std::size_t index, Mask values) {
    const Mask open = now_[index].mask;
    decide(index, {static_cast<Mask>(open & values), {}}, {static_cast<Mask>(open & ~values), {}});
}

void World::split(FactId fact, Mask values) {
    split_choice(index(fact), values);
    keep_consistent(fact);
}

bool World::lesion_is(std::size_t lesion, LesionFact question) {
    const std::size_t at = index(lesion, question);
    lesions_consulted_[at - fact_count] = true;
    if (now_[at].mask == yes_or_no) split_choice(at, yes_value);
    return now_[at].mask == yes_value;
}

bool World::is_below(FactId fact, Cut cut) {
    consulted_.insert(fact);
    const Span& open = now_[index(fact)].span;
    if (!open.single()) remember(fact, cut);
    if (open.none_above(cut)) return true;
    if (open.none_below(cut)) return false;
    split(fact, cut);
    return true;
}

void World::remember(FactId fact, Cut cut) {
    std::vector<Cut>& asked = cuts_[index(fact)];
    for (const Cut& earlier : asked)
        if (earlier == cut) return;
    asked.push_back(cut);
}

void World::split(FactId fact, Cut cut) {
    const Span open = now_[index(fact)].span;
    decide(index(fact), {0, open.below(cut)}, {0, open.above(cut)});
}

void World::introduce(FactId fact, Domain domain) {
    consulted_.insert(fact);
    const std::size_t at = index(fact);
    if (now_[at] != Domain{}) return;  // introduced before in this completion: decisions since then stay
    Span& widest = introduced_[at - first_introduced];
    widest = widest == Span{} ? domain.span : hull(widest, domain.span);
    const Domain& assumed = base_[at];
    if (assumed != Domain{}) {
        domain = {static_cast<Mask>(domain.mask & assumed.mask), common(domain.span, assumed.span)};
        possible_ = possible_ && (domain.mask != 0 || !domain.span.empty());
    }
    narrow(at, domain);
}

void World::keep_consistent(FactId fact) {
    const auto at = [this](FactId id) -> const Domain& { return now_[index(id)]; };
    if (fact == FactId::hormonal_symptoms && at(fact).mask == yes_value && at(FactId::functioning).mask == yes_or_no)
        narrow(index(FactId::functioning), {yes_value, {}});
    if (fact == FactId::functioning && at(fact).mask == no_value && at(FactId::hormonal_symptoms).mask == yes_or_no)
        narrow(index(FactId::hormonal_symptoms), {no_value, {}});
}

void World::undo_to(std::size_t narrowed) {
    for (; undo_.size() > narrowed; undo_.pop_back()) now_[undo_.back().index] = undo_.back().before;
}

void World::roll_back() {
    undo_to(0);
    trail_.clear();
    possible_ = true;
    ++run_;
}

bool World::next() {
    while (!trail_.empty() && !trail_.back().other_side_open) trail_.pop_back();
    if (trail_.empty()) return false;
    // Only what came after the decision is taken back. What was decided before it now answers at once, and as it did: the
    // same answers lead to the same questions.
    Decision& last = trail_.back();
    undo_to(last.undone_to);
    possible_ = last.possible;
    ++run_;
    last.other_side_open = false;
    narrow(last.index, last.other_side);
    if (last.index < fact_count) keep_consistent(static_cast<FactId>(last.index));
    return true;
}

void World::restart() {
    roll_back();
    introduced_.fill(Span{});
    consulted_ = {};
    std::fill(lesions_consulted_.begin(), lesions_consulted_.end(), false);
}

void World::suppose(std::size_t index, const Domain& domain) {
    assumed_.push_back({index, base_[index]});
    base_[index] = domain;
    // A fact without a field gets its assumption when it is introduced.
    if (index < first_introduced || index >= first_introduced + introduced_count) now_[index] = domain;
}

void World::assume(FactId fact, Domain domain) {
    restart();
    suppose(index(fact), domain);
    const Mask open = given(FactId::functioning).mask;
    if (fact == FactId::hormonal_symptoms && domain.mask == yes_value && open == yes_or_no)
        suppose(index(FactId::functioning), {yes_value, {}});
    if (fact == FactId::functioning && domain.mask == no_value) suppose(index(FactId::hormonal_symptoms), {no_value, {}});
}

void World::assume(std::size_t lesion, LesionFact question, bool answer) {
    restart();
    suppose(index(lesion, question), {answer ? yes_value : no_value, {}});
}

void World::lift() {
    restart();
    for (auto before = assumed_.rbegin(); before != assumed_.rend(); ++before) {
        base_[before->index] = before->before;
        now_[before->index] = before->before;
    }
    assumed_.clear();
}

bool World::known(FactId fact) const {
    const Domain& domain = given(fact);
    const FactKind kind = info_of(fact).kind;
    if (kind == FactKind::given) return true;
    if (kind == FactKind::number) return index(fact) < first_introduced && domain.span.single();
    return is_single(domain.mask);
}

bool World::settled(FactId fact, Cut cut) const {
    const Span& open = now_[index(fact)].span;
    return open.none_below(cut) || open.none_above(cut);
}

bool World::known(std::size_t lesion, LesionFact question) const { return is_single(base_[index(lesion, question)].mask); }

bool World::consulted(std::size_t lesion, LesionFact question) const {
    return lesions_consulted_[index(lesion, question) - fact_count];
}

bool World::may_be(FactId fact, const Domain& domain) const {
    const Domain& open = now_[index(fact)];
    if (open == Domain{}) return true;  // not introduced in this completion: any value goes with it
    return info_of(fact).kind == FactKind::number ? !common(open.span, domain.span).empty() : (open.mask & domain.mask) != 0;
}

bool World::may_be(std::size_t lesion, LesionFact question, bool answer) const {
    return (now_[index(lesion, question)].mask & (answer ? yes_value : no_value)) != 0;
}

std::vector<Cut> World::cuts_of(FactId fact) const {
    std::vector<Cut> cuts = cuts_[index(fact)];
    std::sort(cuts.begin(), cuts.end());
    return cuts;
}

}  // namespace nelm::completion
