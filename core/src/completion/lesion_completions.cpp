// Lesion completions: size and vessel limits applied to known and open lesions alike.
#include "completion/lesion_completions.h"

#include <algorithm>

#include "model/thresholds.h"
#include <nelm/volumetry.h>

namespace nelm::completion {
namespace {

using model::thresholds::max_ablation_diameter;
using model::thresholds::max_wedge_diameter;

struct BySize {
    bool wedge;
    bool ablate;
};

BySize allowed_by_size(const Lesion& lesion, const SizeLimits& limits) {
    const double largest = largest_diameter(lesion).value;
    return {max_wedge_diameter.at(limits.wedge.value).met_by(largest), max_ablation_diameter.at(limits.ablation.value).met_by(largest)};
}

/// A lesion away from major vessels can be wedged if superficial, and ablated at any depth, within the size limits.
Treatability treatable(const BySize& size, bool near_major_vessel, bool superficial) {
    return {size.wedge && superficial && !near_major_vessel, size.ablate && !near_major_vessel};
}

/// `may_be` says which answers to the lesion's questions are open.
template <class MayBe>
std::vector<Treatability> distinct_pairs(const BySize& size, MayBe&& may_be) {
    std::vector<Treatability> pairs;
    for (const bool near : {true, false}) {
        if (!may_be(LesionFact::near_major_vessel, near)) continue;
        for (const bool superficial : {false, true}) {
            if (!may_be(LesionFact::superficial, superficial)) continue;
            const Treatability pair = treatable(size, near, superficial);
            if (std::find(pairs.begin(), pairs.end(), pair) == pairs.end()) pairs.push_back(pair);
        }
    }
    return pairs;
}

}  // namespace

SizeLimits size_limits(const Settings& settings) {
    return {settings.max_wedge_diameter.value_or(Millimetres(max_wedge_diameter.value)),
            settings.max_ablation_diameter.value_or(Millimetres(max_ablation_diameter.value))};
}

std::size_t distinct_completions(const Case& patient) {
    const SizeLimits limits = size_limits(patient.settings);
    std::size_t product = 1;
    for (const Lesion& lesion : patient.lesions) {
        if (lesion.near_major_vessel && lesion.depth) continue;  // nothing is open: one pair
        const auto may_be = [&](LesionFact question, bool answer) {
            if (question == LesionFact::near_major_vessel) return lesion.near_major_vessel.value_or(answer) == answer;
            return !lesion.depth || (*lesion.depth == Depth::superficial) == answer;
        };
        product *= distinct_pairs(allowed_by_size(lesion, limits), may_be).size();
        if (product > most_lesion_completions) return most_lesion_completions + 1;
    }
    return product;
}

std::optional<std::vector<Treatability>> treatability_in(World& world, const Case& patient) {
    if (distinct_completions(patient) > most_lesion_completions) return std::nullopt;
    const SizeLimits limits = size_limits(patient.settings);
    std::vector<Treatability> lesions;
    lesions.reserve(patient.lesions.size());
    for (std::size_t i = 0; i < patient.lesions.size(); ++i) {
        const BySize size = allowed_by_size(patient.lesions[i], limits);
        const bool within_a_limit = size.wedge || size.ablate;
        const bool near = within_a_limit && world.lesion_is(i, LesionFact::near_major_vessel);
        const bool superficial = size.wedge && !near && world.lesion_is(i, LesionFact::superficial);
        lesions.push_back(treatable(size, near, superficial));
    }
    return lesions;
}

std::vector<std::vector<Treatability>> treatability_of_each(const World& world, const Case& patient) {
    const SizeLimits limits = size_limits(patient.settings);
    std::vector<std::vector<Treatability>> each;
    each.reserve(patient.lesions.size());
    for (std::size_t i = 0; i < patient.lesions.size(); ++i)
        each.push_back(distinct_pairs(allowed_by_size(patient.lesions[i], limits),
                                      [&](LesionFact question, bool answer) { return world.may_be(i, question, answer); }));
    return each;
}

std::vector<Treatability> extreme_treatability(const Case& patient, bool most) {
    const SizeLimits limits = size_limits(patient.settings);
    std::vector<Treatability> lesions;
    lesions.reserve(patient.lesions.size());
    for (const Lesion& lesion : patient.lesions) {
        const bool near = lesion.near_major_vessel.value_or(!most);
        const bool superficial = lesion.depth ? *lesion.depth == Depth::superficial : most;
        lesions.push_back(treatable(allowed_by_size(lesion, limits), near, superficial));
    }
    return lesions;
}

}  // namespace nelm::completion
