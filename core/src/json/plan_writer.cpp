// Plan writer: actions by lesion, and the figures beside them.
#include "json/plan_writer.h"

#include <cmath>
#include <stdexcept>

#include <nelm/couinaud.h>

namespace nelm::json {

using nlohmann::ordered_json;

double finite(double value) {
    if (!std::isfinite(value)) throw std::logic_error("a result is not finite");
    return value;
}

ordered_json plan(const std::vector<std::string>& lesions, const Plan& plan) {
    ordered_json segments = ordered_json::array();
    for (std::size_t s = first_segment; s <= last_segment; ++s)
        if (plan.segments.test(s)) segments.push_back(s);
    ordered_json wedged = ordered_json::object();
    ordered_json ablated = ordered_json::object();
    ordered_json left = ordered_json::object();
    for (std::size_t i = 0; i < lesions.size(); ++i) {
        if (plan.actions[i].wedged > 0) wedged[lesions[i]] = plan.actions[i].wedged;
        if (plan.actions[i].ablated > 0) ablated[lesions[i]] = plan.actions[i].ablated;
        if (plan.left[i] > 0) left[lesions[i]] = plan.left[i];
    }
    ordered_json cautions = ordered_json::array();
    for (std::size_t c = 0; c < plan.cautions.size(); ++c)
        if (plan.cautions.test(c)) cautions.push_back(text_of(static_cast<PlanCaution>(c)));
    const DebulkedBy& by = plan.debulked;
    return {{"segments", segments},
            {"name", plan.name.empty() ? ordered_json(nullptr) : ordered_json(plan.name)},
            {"major", plan.major},
            {"wedged", wedged},
            {"ablated", ablated},
            {"left", left},
            {"debulkedPercent", finite(by.volume)},
            {"debulkedBy",
             {{"volume", by.volume}, {"diameters", finite(by.diameters)}, {"product", finite(by.product)}, {"count", finite(by.count)}}},
            {"parenchymaLostMl", finite(plan.lost.value)},
            {"remnantPercent", finite(plan.remnant.value)},
            {"remnantOfFunctionalPercent", finite(plan.remnant_of_functional.value)},
            {"interventions", plan.interventions},
            {"safe", plan.safe()},
            {"proven", plan.proven},
            {"gapMl", finite(plan.gap)},
            {"cautions", cautions}};
}

}  // namespace nelm::json
