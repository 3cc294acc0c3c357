// Plan writer: actions by lesion, and the figures beside them.
#include "json/plan_writer.h"

#include <nelm/couinaud.h>

namespace nelm::json {

void write_plan(TextWriter& out, const std::vector<std::string>& lesions, const Plan& plan) {
    /// How many of each entry, where there are any.
    const auto counts = [&](auto&& count_of) {
        return [&out, &lesions, count_of] {
            out.object([&] {
                for (std::size_t i = 0; i < lesions.size(); ++i)
                    if (const int count = count_of(i); count > 0) out.member(lesions[i], count);
            });
        };
    };
    out.object([&] {
        out.member("segments", [&] {
            out.array([&] {
                for (std::size_t s = first_segment; s <= last_segment; ++s)
                    if (plan.segments.test(s)) out.value(s);
            });
        });
        out.member("name", plan.name.empty() ? std::nullopt : std::optional(plan.name));
        out.member("major", plan.major);
        out.member("wedged", counts([&](std::size_t i) { return plan.actions[i].wedged; }));
        out.member("ablated", counts([&](std::size_t i) { return plan.actions[i].ablated; }));
        out.member("left", counts([&](std::size_t i) { return plan.left[i]; }));
        out.member("debulkedPercent", plan.debulked.volume);
        out.member("debulkedBy", [&] {
            out.object([&] {
                out.member("volume", plan.debulked.volume);
                out.member("diameters", plan.debulked.diameters);
                out.member("product", plan.debulked.product);
                out.member("count", plan.debulked.count);
            });
        });
        out.member("parenchymaLostMl", plan.lost.value);
        out.member("remnantPercent", plan.remnant.value);
        out.member("remnantOfFunctionalPercent", plan.remnant_of_functional.value);
        out.member("interventions", plan.interventions);
        out.member("safe", plan.safe());
        out.member("proven", plan.proven);
        out.member("gapMl", plan.gap);
        out.member("cautions", [&] {
            out.array([&] {
                for (std::size_t c = 0; c < plan.cautions.size(); ++c)
                    if (plan.cautions.test(c)) out.value(text_of(static_cast<PlanCaution>(c)));
            });
        });
    });
}

}  // namespace nelm::json
