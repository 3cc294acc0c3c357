// The five stories: whole invented cases, so that no answer is ever a set.
#pragma once

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include <nelm/case.h>
#include <nelm/stories.h>

namespace nelm::stories {

inline Segments segments_of(std::initializer_list<std::size_t> numbers) {
    Segments segments;
    for (const std::size_t number : numbers) segments.set(number);
    return segments;
}

enum class At { surface, depth, vessel };

inline Lesion spots(const char* id, int count, double diameter_mm, std::initializer_list<std::size_t> segments, At at) {
    Lesion lesion;
    lesion.id = id;
    lesion.segments = segments_of(segments);
    lesion.diameters = {Millimetres(diameter_mm)};
    lesion.count = count;
    lesion.depth = at == At::surface ? Depth::superficial : Depth::deep;
    lesion.near_major_vessel = at == At::vessel;
    return lesion;
}

/// What all five have in common: a grade 1 tumour of the small bowel, taken out before, with spots in the liver alone,
/// without symptoms, in a body and a liver that are otherwise well.
inline Case common_case(std::vector<Lesion> lesions) {
    Case story;
    story.patient = {Centimetres(170), Kilograms(70), 58, 0, true};
    story.tumour.primary_site = PrimarySite::small_bowel;
    story.tumour.differentiation = Differentiation::well;
    story.tumour.ki67_percent = Interval::exactly(2);
    story.tumour.mitoses_per_2mm2 = Interval::exactly(1);
    story.tumour.functioning = false;
    story.tumour.hormonal_symptoms = false;
    story.tumour.bulk_symptoms = false;
    story.tumour.symptoms_controlled = true;
    story.primary = {false, false, false};
    story.extrahepatic = Extrahepatic::none;
    story.peritoneal_carcinomatosis = false;
    story.carcinoid_heart_disease = HeartDisease::none;
    story.liver.failure = false;
    story.liver.cirrhosis = false;
    story.liver.hepatitis = false;
    story.liver.steatosis = false;
    story.liver.long_chemotherapy = false;
    story.liver.child_pugh = ChildPugh::a;
    story.liver.removed_segments = Segments{};
    story.liver.portal_vein_thrombosis = false;
    story.liver.bilioenteric_anastomosis = false;
    story.history.progressing_on_systemic_therapy = false;
    story.history.prrt_planned = false;
    story.lesions = std::move(lesions);
    story.lesions_complete = true;
    return story;
}

inline Case one_large_spot() { return common_case({spots("A", 1, 70, {6, 7}, At::depth)}); }

/// Symptoms from hormone that treatment does not control; one of the spots sits where large vessels meet.
inline Case spots_and_flushing() {
    Case story = common_case({spots("A", 1, 64, {6, 7}, At::depth), spots("B", 1, 30, {2}, At::surface),
                              spots("C", 1, 22, {3}, At::surface), spots("D", 1, 26, {5}, At::depth),
                              spots("E", 4, 14, {8}, At::surface), spots("F", 1, 26, {4, 5, 8}, At::vessel)});
    story.tumour.functioning = true;
    story.tumour.hormonal_symptoms = true;
    story.tumour.symptoms_controlled = false;
    return story;
}

/// Small spots on the borders of all segments, each at a vessel.
inline Case spots_all_over() {
    return common_case({spots("A", 8, 18, {2, 3}, At::vessel), spots("B", 8, 18, {3, 4}, At::vessel),
                        spots("C", 6, 18, {4, 5}, At::vessel), spots("D", 8, 18, {4, 8}, At::vessel),
                        spots("E", 8, 18, {5, 6}, At::vessel), spots("F", 10, 18, {6, 7}, At::vessel),
                        spots("G", 10, 18, {7, 8}, At::vessel), spots("H", 6, 18, {5, 8}, At::vessel)});
}

/// The right half would have to go for both spots. The drawn plan does that, which a scarred liver cannot spare.
inline Case scarred_liver() {
    Case story = common_case({spots("A", 1, 60, {5, 8}, At::depth), spots("B", 1, 40, {6, 7}, At::depth)});
    story.liver.cirrhosis = true;
    story.plan = DrawnPlan{segments_of({5, 6, 7, 8}), {}, {}};
    return story;
}

/// More than a quarter of the liver is tumour, and nothing is felt of it.
inline Case large_and_silent() {
    return common_case({spots("A", 1, 130, {5, 6, 7, 8}, At::depth), spots("B", 1, 50, {4}, At::vessel)});
}

}  // namespace nelm::stories
