// Likeness: the criteria, each a total function of a complete case.
#include "evidence/likeness.h"

#include "model/thresholds.h"
#include "rules/terms.h"

namespace nelm::evidence::alike {
namespace {

using completion::Completion;
namespace thresholds = model::thresholds;

constexpr Answer answer(bool holds) { return holds ? Answer::yes : Answer::no; }

bool gut_or_pancreas(const Completion& c) { return !rules::lung_or_thymus(c); }

bool tumour(const Completion& c) { return gut_or_pancreas(c) && !rules::poorly_differentiated(c); }

/// Whoever was operated on was fit for it, with a liver that bore it (S39, S85), and something could be removed.
bool operable(const Completion& c) {
    return !c.liver_failure() && c.fit_for_liver_surgery() && !rules::child_pugh_b_or_c(c) &&
           rules::reach_above_zero(c);
}

bool was_operated(const Completion& c) { return tumour(c) && operable(c); }

/// Neither liver failure nor Child-Pugh C, which rule out treatment through the artery (S123).
bool liver_bears_treatment(const Completion& c) { return !c.liver_failure() && !c.child_pugh().is(ChildPugh::c); }

bool was_ablated(const Completion& c) { return tumour(c) && liver_bears_treatment(c); }

/// S113: embolisation is for disease that cannot be resected.
bool was_embolised(const Completion& c) { return tumour(c) && liver_bears_treatment(c) && !rules::complete(c); }

bool of_small_bowel(const Completion& c) { return c.primary_site().is(PrimarySite::small_bowel); }

bool of_pancreas(const Completion& c) { return c.primary_site().is(PrimarySite::pancreas); }

bool of_gut(const Completion& c) {
    return c.primary_site().is_any_of({PrimarySite::small_bowel, PrimarySite::appendix, PrimarySite::colon,
                                       PrimarySite::cecum, PrimarySite::rectum, PrimarySite::stomach,
                                       PrimarySite::duodenum});
}

bool grade_1_or_2(const Completion& c) {
    const auto grade = rules::grade(c);
    return grade == Grade::g1 || grade == Grade::g2;
}

/// S101: below 25 %. Exactly 25 % is on neither side.
bool low_burden(const Completion& c) {
    return c.burden().meets({thresholds::high_burden.value, model::Comparator::below});
}

/// Whether the liver was operated on or, where that counts too, ablated before. Treatments not entered are not known.
Answer operated_on_after_hepatectomy(const Completion& c, bool or_ablation) {
    if (!was_operated(c)) return Answer::no;
    if (c.had_hepatectomy() || (or_ablation && c.was_given(Therapy::ablation))) return Answer::yes;
    return c.therapies() ? Answer::no : Answer::unknown;
}

bool operated_non_functioning_tumour(const Completion& c) { return was_operated(c) && !c.functioning(); }

}  // namespace

const Likeness never{"lung primaries are not assessed here", [](const Completion&) { return Answer::no; }};

const Likeness well_differentiated{"well differentiated, primary not in lung or thymus",
                                   [](const Completion& c) { return answer(tumour(c)); }};

const Likeness grade_1_or_2_of_colon{
    "grade 1 or 2, primary in the colon but not in the cecum",
    [](const Completion& c) { return answer(c.primary_site().is(PrimarySite::colon) && grade_1_or_2(c)); }};

const Likeness grade_1_or_2_of_small_bowel_or_cecum{
    "grade 1 or 2, primary in jejunum, ileum or cecum", [](const Completion& c) {
        return answer(c.primary_site().is_any_of({PrimarySite::small_bowel, PrimarySite::cecum}) && grade_1_or_2(c));
    }};

const Likeness operated{
    "well differentiated, something in the liver can be removed safely, fit for liver surgery, no liver failure, "
    "Child-Pugh A",
    [](const Completion& c) { return answer(was_operated(c)); }};

const Likeness operated_any_differentiation{"any differentiation, otherwise as for surgery", [](const Completion& c) {
                                                return answer(gut_or_pancreas(c) && operable(c));
                                            }};

const Likeness operated_with_symptoms{"as for surgery, with symptoms", [](const Completion& c) {
                                          return answer(was_operated(c) && rules::symptomatic(c));
                                      }};

const Likeness operated_with_hormonal_symptoms{
    "as for surgery, with symptoms of hormone excess",
    [](const Completion& c) { return answer(was_operated(c) && c.hormonal_symptoms()); }};

const Likeness operated_with_several_metastases{"as for surgery, more than one metastasis", [](const Completion& c) {
                                                    return answer(was_operated(c) && !c.solitary());
                                                }};

const Likeness operated_again{"as for surgery, after an earlier liver resection",
                              [](const Completion& c) { return operated_on_after_hepatectomy(c, false); }};

const Likeness treated_again{"as for surgery, after an earlier liver resection or ablation", [](const Completion& c) {
                                 return operated_on_after_hepatectomy(c, true);
                             }};

const Likeness operated_non_functioning{"as for surgery, non-functioning",
                                        [](const Completion& c) { return answer(operated_non_functioning_tumour(c)); }};

const Likeness operated_non_functioning_primary_in_place{
    "as for surgery, non-functioning, primary in place",
    [](const Completion& c) { return answer(operated_non_functioning_tumour(c) && c.primary_in_place()); }};

// A primary that was never found was not resected.
const Likeness operated_non_functioning_primary_removed{
    "as for surgery, non-functioning, primary removed", [](const Completion& c) {
        return answer(operated_non_functioning_tumour(c) && !c.primary_site().is(PrimarySite::unknown_primary) &&
                      !c.primary_in_place());
    }};

const Likeness operated_non_functioning_extrahepatic{
    "as for surgery, non-functioning, disease outside the liver beyond regional nodes",
    [](const Completion& c) { return answer(operated_non_functioning_tumour(c) && rules::beyond_regional_nodes(c)); }};

const Likeness operated_low_burden{"as for surgery, liver burden below 25 %",
                                   [](const Completion& c) { return answer(was_operated(c) && low_burden(c)); }};

const Likeness operated_high_burden_with_symptoms{
    "as for surgery, liver burden above 25 %, with symptoms",
    [](const Completion& c) { return answer(was_operated(c) && rules::high_burden(c) && rules::symptomatic(c)); }};

const Likeness operated_high_burden_without_symptoms{
    "as for surgery, liver burden above 25 %, no symptoms",
    [](const Completion& c) { return answer(was_operated(c) && rules::high_burden(c) && !rules::symptomatic(c)); }};

const Likeness operated_small_bowel{"as for surgery, small bowel primary",
                                    [](const Completion& c) { return answer(of_small_bowel(c) && was_operated(c)); }};

const Likeness small_bowel{"well differentiated, small bowel primary",
                           [](const Completion& c) { return answer(of_small_bowel(c) && tumour(c)); }};

const Likeness ablated{"well differentiated, neither liver failure nor Child-Pugh C",
                       [](const Completion& c) { return answer(was_ablated(c)); }};

const Likeness ablated_with_hormonal_symptoms{
    "well differentiated, neither liver failure nor Child-Pugh C, with symptoms of hormone excess",
    [](const Completion& c) { return answer(was_ablated(c) && c.hormonal_symptoms()); }};

const Likeness embolised{
    "well differentiated, not all visible disease can be removed, neither liver failure nor Child-Pugh C",
    [](const Completion& c) { return answer(was_embolised(c)); }};

const Likeness embolised_gut{"as for embolisation, primary in stomach or bowel",
                             [](const Completion& c) { return answer(of_gut(c) && was_embolised(c)); }};

const Likeness embolised_pancreas{"as for embolisation, primary in the pancreas",
                                  [](const Completion& c) { return answer(of_pancreas(c) && was_embolised(c)); }};

const Likeness embolised_functioning{"as for embolisation, functioning",
                                     [](const Completion& c) { return answer(was_embolised(c) && c.functioning()); }};

// The source speaks of disease confined to the liver that cannot be resected (S125).
const Likeness transplanted{"well differentiated, not all visible disease can be removed, nothing outside the liver",
                            [](const Completion& c) {
                                return answer(tumour(c) && c.extrahepatic().is(Extrahepatic::none) &&
                                              !c.peritoneal_carcinomatosis() && !rules::complete(c));
                            }};

// S82: midgut is small bowel and appendix.
const Likeness midgut{
    "well differentiated, primary in small bowel or appendix", [](const Completion& c) {
        return answer(c.primary_site().is_any_of({PrimarySite::small_bowel, PrimarySite::appendix}) && tumour(c));
    }};

const Likeness small_bowel_primary_without_symptoms{
    "well differentiated, small bowel primary in place and without symptoms", [](const Completion& c) {
        return answer(of_small_bowel(c) && tumour(c) && c.primary_in_place() && !c.primary_symptomatic());
    }};

}  // namespace nelm::evidence::alike
