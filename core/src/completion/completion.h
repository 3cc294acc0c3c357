// Completion: one complete case, as the rules see it. Every question has an answer; what is unknown splits beneath.
#pragma once

#include <cstdint>
#include <optional>

#include "completion/answers.h"
#include "completion/reach_source.h"
#include <nelm/volumetry.h>

namespace nelm::completion {

class Completion {
public:
    /// All three must outlive the completion. `planner` may be null: then no reach is computed from a list.
    Completion(const Case& patient, const Volumes& volumes, World& world, ReachSource* planner);

    /// The debulking from which surgery is supported: the cited line, the setting, or the policy that is tried.
    model::Line eligibility_line() const {
        world_.note(FactId::eligibility_threshold_setting);
        return eligibility_;
    }
    void hold_to(Percent eligibility) { eligibility_.value = eligibility.value; }
    /// Asks nothing about single lesions: the reach of the list is then open between that of its least and its most treatable
    /// completion. Not every reach between them need be that of a completion.
    void take_lesions_together() { lesions_together_ = true; }
    /// The burden from which replacement of the liver is taken to be imminent.
    model::Line late_stage_line() const;

    // Tumour
    Choice<PrimarySite> primary_site() const { return {world_, FactId::primary_site}; }
    Choice<Differentiation> differentiation() const { return {world_, FactId::differentiation}; }
    Number ki67() const { return Number::of(world_, FactId::ki67); }
    Number mitoses() const { return Number::of(world_, FactId::mitoses); }
    std::optional<Grade> reported_grade() const { return noted(FactId::reported_grade, case_.tumour.reported_grade); }
    std::optional<Syndrome> reported_syndrome() const { return noted(FactId::syndrome, case_.tumour.syndrome); }
    bool functioning() const { return yes(FactId::functioning); }
    bool hormonal_symptoms() const { return yes(FactId::hormonal_symptoms); }
    bool bulk_symptoms() const { return yes(FactId::bulk_symptoms); }
    bool symptoms_controlled() const { return yes(FactId::symptoms_controlled); }

    // Beyond the liver
    Choice<Extrahepatic> extrahepatic() const { return {world_, FactId::extrahepatic}; }
    bool peritoneal_carcinomatosis() const { return yes(FactId::peritoneal_carcinomatosis); }
    Choice<HeartDisease> carcinoid_heart_disease() const { return {world_, FactId::heart_disease}; }
    bool primary_in_place() const { return yes(FactId::primary_in_place); }
    bool primary_resectable() const { return yes(FactId::primary_resectable); }
    bool primary_symptomatic() const { return yes(FactId::primary_symptomatic); }
    bool progressing_on_systemic_therapy() const { return yes(FactId::progressing_on_systemic_therapy); }

    // Liver and patient
    bool liver_failure() const { return yes(FactId::liver_failure); }
    Choice<ChildPugh> child_pugh() const { return {world_, FactId::child_pugh}; }
    bool cirrhosis() const { return yes(FactId::cirrhosis); }
    bool hepatitis() const { return yes(FactId::hepatitis); }
    bool steatosis() const { return yes(FactId::steatosis); }
    bool long_chemotherapy() const { return yes(FactId::long_chemotherapy); }
    bool fit_for_liver_surgery() const { return yes(FactId::fit_for_liver_surgery); }
    bool portal_vein_thrombosis() const { return yes(FactId::portal_vein_thrombosis); }
    bool bilioenteric_anastomosis() const { return yes(FactId::bilioenteric_anastomosis); }
    bool prrt_planned() const { return yes(FactId::prrt_planned); }
    Number age() const { return Number::of(world_, FactId::age); }
    Number ecog() const { return Number::of(world_, FactId::ecog); }
    /// The treatments that were entered; none entered is not the same as none given.
    const std::optional<std::bitset<16>>& therapies() const { return noted(FactId::therapies, case_.history.therapies); }
    bool was_given(Therapy therapy) const { return therapies() && therapies()->test(static_cast<std::size_t>(therapy)); }
    bool segments_were_removed() const { return yes(FactId::earlier_resection); }
    /// A liver resection before: entered as a treatment, or as segments that were removed.
    bool had_hepatectomy() const { return was_given(Therapy::hepatectomy) || segments_were_removed(); }
    /// Whether a listed lesion has this largest diameter, as measured.
    bool a_lesion_measures(Millimetres diameter) const;

    // Extent of the disease in the liver (decision model, sections 2 and 4)
    Number reach() const { return once(reach_, &Completion::find_reach); }
    Number burden() const { return once(burden_, &Completion::find_burden); }
    bool solitary() const;
    /// Whether the list can be planned and no plan is safe, not even doing nothing.
    bool no_safe_plan() const;
    /// Whether list and estimates are more than 10 points apart in reach or burden.
    bool list_contradicts_estimates() const;
    /// On which side of the list the estimates lie, and the list's figures of the lines that verdicts compare with, as one number:
    /// while it stays the same, so does what is compared.
    int place_of_list() const;
    /// The minimum future liver remnant of this liver, percent of the standard volume.
    Percent minimum_remnant() const;
    /// Whether the estimated extent leaves a safe remnant.
    bool estimate_is_safe() const;

private:
    bool yes(FactId fact) const { return world_.is_among(fact, yes_value); }
    template <class T>
    const T& noted(FactId fact, const T& value) const {
        world_.note(fact);
        return value;
    }
    bool listed() const { return !case_.lesions.empty(); }
    bool list_is_whole() const;
    bool remnant_exceeds(const Number& remnant, const model::Line& minimum, bool (Completion::*applies)() const) const;
    bool injured_liver() const { return steatosis() || hepatitis() || long_chemotherapy(); }
    Number estimated_reach() const;
    Number estimated_burden() const { return Number::of(world_, FactId::tumour_burden); }
    bool reach_is_computed() const;
    Number computed_reach() const;
    Number reach_of_any(Percent minimum) const;
    Number computed_burden() const;
    /// Where an estimate lies against what the list gives: within the agreed points, or further below or above.
    enum class Lies { below, near, above };
    Lies side(const Number& estimate, const Number& computed) const;
    Lies side_of_reach() const;
    Lies side_of_burden() const;
    bool reach_contradicts() const { return side_of_reach() != Lies::near; }
    bool burden_contradicts() const { return side_of_burden() != Lies::near; }
    bool trust_the_list() const;

    Number find_reach() const;
    Number find_burden() const;
    /// A number found before in this completion of the world; what it rests on need not be asked again.
    struct Found {
        std::uint64_t run;
        Number number;
    };
    Number once(std::optional<Found>& found, Number (Completion::*find)() const) const;

    const Case& case_;
    const Volumes& volumes_;
    World& world_;
    ReachSource* planner_;
    model::Line eligibility_;
    bool lesions_together_ = false;
    mutable std::optional<Found> reach_;
    mutable std::optional<Found> burden_;
};

}  // namespace nelm::completion
