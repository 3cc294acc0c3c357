// Flips: facts with a field are assumed anew, figures behind the planner are searched; each time the verdict is asked again.
#include "assess/flips.h"

#include <cmath>
#include <functional>

#include "assess/cells.h"
#include "assess/figure_flips.h"
#include "assess/given_values.h"
#include "assess/lesions_together.h"
#include "assess/three_digits.h"
#include "model/least_grade.h"

namespace nelm::assessing {
namespace {

using completion::Cut;
using completion::Domain;
using completion::FactId;
using completion::FactInfo;
using completion::FactKind;
using completion::LesionFact;
using completion::Mask;
using completion::Side;
using completion::Span;

/// The lesion list up to which single lesions are flipped; each asks the planner anew.
constexpr std::size_t most_lesions_flipped = 40;

class Flipper {
public:
    explicit Flipper(Subject& subject)
        : subject_(subject), completion_(subject.completion()), now_(verdicts_of(deciding_lines_together(subject, completion_)).possible) {}

    const std::vector<Verdict>& now() const { return now_; }

    void choice(const FactInfo& fact, std::vector<Flip>& flips) {
        const auto from = given_value(subject_.patient, fact.id);
        if (!from) return;
        const Mask every = fact.kind == FactKind::yes_no ? completion::yes_or_no : Mask{0xffff};
        for (const Cell& cell : cells_of(subject_.world, fact.id, {every, {}})) {
            if (cell.domain == subject_.world.given(fact.id) || contradicts(fact.id, cell.domain)) continue;
            const std::vector<Verdict> then = verdict_when([&](completion::World& world) {
                reopen(fact.id, cell.domain, world);
                world.assume(fact.id, cell.domain);
            });
            if (then != now_) flips.push_back({std::string(fact.pointer), *from, value_of(fact.kind, cell), then});
        }
    }

    /// The grade as reported: an entry, not a fact, so the case itself is changed. Lung and thymus have no grade here.
    void reported_grade(std::vector<Flip>& flips) {
        const std::optional<Grade>& reported = subject_.patient.tumour.reported_grade;
        if (!reported) return;
        for (const Grade other : {Grade::g1, Grade::g2, Grade::g3}) {
            if (other == *reported || other < model::least_grade(subject_.patient.tumour)) continue;
            Case changed = subject_.patient;
            changed.tumour.reported_grade = other;
            const std::vector<Verdict> then = verdicts_of(deciding_lines_together(subject_, subject_.completion_of(changed))).possible;
            if (then != now_)
                flips.push_back({"/tumour/grade", std::string(text_of(*reported)), std::string(text_of(other)), then});
        }
    }

    void number(const FactInfo& fact, std::vector<Flip>& flips) {
        const auto from = given_value(subject_.patient, fact.id);
        if (!from || !subject_.world.known(fact.id)) return;
        const double known = subject_.world.given(fact.id).span.min;
        const Domain whole{0, range_of(fact.id)};
        verdict_when([&](completion::World& world) { world.assume(fact.id, whole); });  // shows the lines
        Flip nearest{std::string(fact.pointer), *from, std::nullopt, {}};
        double least = std::numeric_limits<double>::infinity();
        for (const Span& part : parts_of(whole.span, both_sides(lines_of(fact.id)))) {
            const bool above = part.min > known || (part.min == known && part.min_open);
            const bool below = part.max < known || (part.max == known && part.max_open);
            if (!above && !below) continue;
            const double edge = above ? part.min : part.max;
            if (std::abs(edge - known) > least) continue;
            const std::vector<Verdict> then = verdict_when([&](completion::World& world) { world.assume(fact.id, {0, part}); });
            if (then == now_ || then.empty()) continue;
            const bool on_edge = above ? !part.min_open : !part.max_open;
            double to = edge == known ? beyond_itself(known, above) : three_digits_beyond(known, edge, on_edge);
            if (to < part.min || to > part.max) to = part.min + (part.max - part.min) / 2;  // a part too narrow for three digits
            const double distance = std::abs(to - known);
            if (distance >= least) continue;
            least = distance;
            nearest.to = to;
            nearest.verdict = then;
        }
        flips.push_back(std::move(nearest));
    }

    void lesions(std::vector<Flip>& flips) {
        if (subject_.patient.lesions.size() > most_lesions_flipped) return;
        for (std::size_t i = 0; i < subject_.patient.lesions.size(); ++i) {
            const Lesion& lesion = subject_.patient.lesions[i];
            const std::string place = "/lesions/" + std::to_string(i);
            if (lesion.near_major_vessel) {
                const bool other = !*lesion.near_major_vessel;
                const auto then = verdict_when([&](completion::World& world) { world.assume(i, LesionFact::near_major_vessel, other); });
                if (then != now_) flips.push_back({place + "/nearMajorVessel", *lesion.near_major_vessel, other, then});
            }
            if (lesion.depth) {
                const Depth other = *lesion.depth == Depth::deep ? Depth::superficial : Depth::deep;
                const auto then = verdict_when(
                    [&](completion::World& world) { world.assume(i, LesionFact::superficial, other == Depth::superficial); });
                if (then != now_) flips.push_back({place + "/depth", std::string(text_of(*lesion.depth)), std::string(text_of(other)), then});
            }
        }
    }

private:
    std::vector<Verdict> verdict_when(const std::function<void(completion::World&)>& assume) {
        assume(subject_.world);
        std::vector<Verdict> verdicts = verdicts_of(deciding_lines_together(subject_, completion_)).possible;
        subject_.world.lift();
        return verdicts;
    }

    static GivenValue value_of(FactKind kind, const Cell& cell) {
        if (kind == FactKind::yes_no) return cell.domain.mask == completion::yes_value;
        return cell.name;
    }

    /// Whether the other value cannot stand beside what else is given.
    bool contradicts(FactId fact, const Domain& other) const {
        const Tumour& tumour = subject_.patient.tumour;
        if (fact == FactId::functioning && other.mask == completion::no_value) return tumour.hormonal_symptoms == true || tumour.syndrome;
        return fact == FactId::hormonal_symptoms && other.mask == completion::yes_value && tumour.functioning == false;
    }

    /// What the value at hand implied of another fact, and the other value does not, is open again.
    void reopen(FactId fact, const Domain& other, completion::World& world) const {
        const Tumour& tumour = subject_.patient.tumour;
        if (fact == FactId::hormonal_symptoms && other.mask == completion::no_value && !tumour.functioning && !tumour.syndrome)
            world.assume(FactId::functioning, {completion::yes_or_no, {}});
        if (fact == FactId::functioning && other.mask == completion::yes_value && !tumour.hormonal_symptoms)
            world.assume(FactId::hormonal_symptoms, {completion::yes_or_no, {}});
    }

    static Span range_of(FactId fact) {
        if (fact == FactId::mitoses) return {0, 1000, false, false};
        return {0, 100, false, false};
    }

    /// The lines that the number is compared with; the estimate of the reach shares those of what may be reached below it.
    std::vector<Cut> lines_of(FactId fact) const {
        std::vector<Cut> lines = subject_.world.cuts_of(fact);
        if (fact == FactId::debulking_estimate)
            for (const Cut& cut : subject_.world.cuts_of(FactId::safe_reach)) lines.push_back(cut);
        return lines;
    }

    /// Each line as a value of its own, since an estimate that is not safe can end just below it.
    static std::vector<Cut> both_sides(const std::vector<Cut>& lines) {
        std::vector<Cut> cuts;
        for (const Cut& cut : lines)
            for (const Side side : {Side::above, Side::below}) cuts.push_back({cut.value, side});
        std::sort(cuts.begin(), cuts.end());
        cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
        return cuts;
    }

    /// The known value lies on a line and the verdict changes right beside it.
    static double beyond_itself(double known, bool up) {
        const double near = three_digits_beyond(up ? known - 1 : known + 1, known, false);
        return near;
    }

    Subject& subject_;
    completion::Completion completion_;
    std::vector<Verdict> now_;
};

}  // namespace

std::vector<Flip> flips_of(Subject& subject, completion::FactSet consulted) {
    std::vector<Flip> flips;
    Flipper flipper(subject);
    for (const FactInfo& fact : completion::fact_table) {
        if (!consulted.contains(fact.id)) continue;
        if (fact.kind == FactKind::number) flipper.number(fact, flips);
        if (fact.kind == FactKind::yes_no || fact.kind == FactKind::choice) flipper.choice(fact, flips);
    }
    if (consulted.contains(FactId::reported_grade)) flipper.reported_grade(flips);
    flipper.lesions(flips);
    for (Flip& flip : figure_flips(subject, flipper.now())) flips.push_back(std::move(flip));
    return flips;
}

}  // namespace nelm::assessing
