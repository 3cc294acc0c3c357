// Standing findings: the registry.
#include "rules/standing/standing.h"

#include <array>

#include "rules/standing/disagreements.h"
#include "rules/standing/features.h"
#include "rules/standing/on_a_line.h"
#include "rules/standing/planning.h"
#include "rules/standing/supporting.h"

namespace nelm::rules {
namespace {

constexpr std::array<const Rule*, 21> of_cases{
    &no_safe_plan, &list_against_estimates,
    // These are asked the same question: they stand together, so that it is answered once.
    &recurrence_is_the_rule, &no_randomised_comparison, &imaging_misses_disease, &receptor_imaging, &individual_decision,
    &threshold_disagreement, &sparing_disagreement, &benefit_disagreement,
    &extrahepatic_disagreement, &number_disagreement, &primary_disagreement,
    &non_functioning_caution, &complete_with_high_burden, &grade_three_with_symptoms, &corrected_heart_disease, &colon_primary,
    &pancreatic_non_functioning, &earlier_hepatectomy, &group_three_solitary};

constexpr std::array<const Rule*, 3> of_lines{&exactly_seventy, &exactly_three_centimetres, &near_complete};

}  // namespace

std::span<const Rule* const> standing_rules() { return of_cases; }

std::span<const Rule* const> line_rules() { return of_lines; }

}  // namespace nelm::rules
