// Likeness: whether a complete case is like the patients of a series, by what their source says of them.
#pragma once

#include <string_view>

#include <nelm/vocabulary.h>
#include "completion/completion.h"

namespace nelm::evidence {

struct Likeness {
    std::string_view criterion;  ///< in words, for people
    /// Not known: even in a complete case, where it turns on an entry that was not made (treatments given before).
    Answer (*of)(const completion::Completion&);
};

namespace alike {

// No series is about lung or thymus for this purpose. A neuroendocrine tumour is well differentiated (S80): only where
// a source says that others were counted too are they taken as like.
extern const Likeness never;
extern const Likeness well_differentiated;
extern const Likeness grade_1_or_2_of_colon;
extern const Likeness grade_1_or_2_of_small_bowel_or_cecum;

// Operated: something in the liver could be removed safely, and neither fitness nor liver function forbids it.
extern const Likeness operated;
extern const Likeness operated_any_differentiation;
extern const Likeness operated_with_symptoms;
extern const Likeness operated_with_hormonal_symptoms;
extern const Likeness operated_with_several_metastases;
extern const Likeness operated_again;
extern const Likeness treated_again;
extern const Likeness operated_non_functioning;
extern const Likeness operated_non_functioning_primary_in_place;
extern const Likeness operated_non_functioning_primary_removed;
extern const Likeness operated_non_functioning_extrahepatic;
extern const Likeness operated_low_burden;
extern const Likeness operated_high_burden_with_symptoms;
extern const Likeness operated_high_burden_without_symptoms;
extern const Likeness operated_small_bowel;
extern const Likeness small_bowel;

// Treated otherwise.
extern const Likeness ablated;
extern const Likeness ablated_with_hormonal_symptoms;
extern const Likeness embolised;
extern const Likeness embolised_gut;
extern const Likeness embolised_pancreas;
extern const Likeness embolised_functioning;
extern const Likeness transplanted;

// About the primary.
extern const Likeness midgut;
extern const Likeness small_bowel_primary_without_symptoms;

}  // namespace alike
}  // namespace nelm::evidence
