// Warnings: one function for each kind of question.
#include "assess/warnings.h"

#include <cmath>

#include "assess/typing_warnings.h"
#include "completion/answers.h"
#include "model/thresholds.h"

namespace nelm::assessing {
namespace {

namespace thresholds = model::thresholds;
using List = std::vector<Warning>;

void pathology(const Tumour& tumour, List& list) {
    if (!tumour.ki67_percent || !tumour.differentiation) return;
    const bool well = *tumour.differentiation == Differentiation::well;
    if (well && thresholds::ki67_unusual_for_well.line().met_by(tumour.ki67_percent->min))
        list.push_back({"/tumour/ki67Percent", "pathology-review",
                        "Well differentiated with a Ki-67 above 55 % is unusual: ask for pathology review."});
    if (!well && thresholds::ki67_unusual_for_poor.line().met_by(tumour.ki67_percent->max))
        list.push_back({"/tumour/ki67Percent", "pathology-review",
                        "Poorly differentiated with a Ki-67 of 20 % or less is unusual: ask for pathology review."});
}

void primary_site(const Tumour& tumour, List& list) {
    if (tumour.primary_site == PrimarySite::unknown_primary)
        list.push_back({"/tumour/primarySite", "exclude-lung", "A lung primary must have been excluded: lung tumours are not covered."});
    if (tumour.primary_site == PrimarySite::other)
        list.push_back({"/tumour/primarySite", "other-site", "The sources speak of gastro-entero-pancreatic tumours only."});
}

void outside_the_liver(const Case& patient, List& list) {
    if (patient.peritoneal_carcinomatosis == true && patient.extrahepatic == Extrahepatic::none)
        list.push_back({"/extrahepatic", "peritoneal-is-extrahepatic",
                        "Peritoneal disease is disease outside the liver, which is entered as none."});
}

void fitness(const Patient& patient, List& list) {
    if (patient.fit_for_liver_surgery == true && patient.ecog && *patient.ecog >= 3)
        list.push_back({"/patient/ecog", "ecog-and-fitness", "ECOG 3 or 4 beside fit for liver surgery: please check both."});
}

void liver_function(const Liver& liver, List& list) {
    if (liver.child_pugh && *liver.child_pugh != ChildPugh::a && liver.cirrhosis == false)
        list.push_back({"/liver/childPugh", "child-pugh-without-cirrhosis",
                        "Child-Pugh B or C without cirrhosis: the class was made for cirrhosis; please check both."});
}

void list_completeness(const Case& patient, List& list) {
    if (!patient.lesions.empty() && !patient.lesions_complete)
        list.push_back({"/lesionsComplete", "list-not-declared-complete",
                        "It is not said whether every visible lesion is listed; both count."});
}

/// What the planner needs beside the list: without it the estimates stand in, or the reach stays open.
void not_planned(const Case& patient, const Volumes& volumes, List& list) {
    if (patient.lesions.empty() || patient.lesions_complete == false) return;
    const auto ask = [&](const char* pointer, const char* what) {
        list.push_back({pointer, "list-not-planned", std::string("The listed lesions cannot be planned yet: ") + what});
    };
    if (!patient.patient.height) ask("/patient/heightCm", "height is needed for the standard liver volume.");
    if (!patient.patient.weight) ask("/patient/weightKg", "weight is needed for the standard liver volume.");
    if (!patient.liver.removed_segments)
        ask("/liver/removedSegments", "it is not said whether segments were removed before.");
    else if (!volumes.functional && patient.liver.removed_segments->any())
        ask("/liver/totalVolumeMl", "after an earlier resection the liver has to be measured; no formula speaks of it.");
}

void measured_volumes(const Case& patient, const Volumes& volumes, List& list) {
    if (!patient.liver.functional_segments || !patient.liver.total_volume || !volumes.tumour || !volumes.functional) return;
    const double rest = (*patient.liver.total_volume - *volumes.tumour).value;
    const double functional = volumes.functional->value;
    if (std::abs(rest - functional) > thresholds::measured_volumes_warn_beyond * functional)
        list.push_back({"/liver/totalVolumeMl", "volumes-do-not-add-up",
                        "Total volume less tumour differs from the sum of the segments by more than 3 %."});
}

/// Standard fractions overstate what is lost where tumour fills much of the liver: segments should then be measured.
void measure_segments(const Case& patient, const Volumes& volumes, List& list) {
    if (patient.liver.functional_segments || !volumes.burden) return;
    if (completion::Number::computed(volumes.burden->value).meets(thresholds::high_burden.line()))
        list.push_back({"/liver/functionalSegmentsMl", "measure-segments",
                        "More than a quarter of the liver is tumour: standard fractions of the segments then overstate what a resection "
                        "loses; the segments could be measured."});
}

}  // namespace

std::vector<Warning> warnings_of(const Case& patient, const Volumes& volumes) {
    List list;
    primary_site(patient.tumour, list);
    pathology(patient.tumour, list);
    outside_the_liver(patient, list);
    liver_function(patient.liver, list);
    fitness(patient.patient, list);
    list_completeness(patient, list);
    not_planned(patient, volumes, list);
    measured_volumes(patient, volumes, list);
    measure_segments(patient, volumes, list);
    lesion_units(patient, list);
    liver_size(patient, volumes, list);
    body_size(patient.patient, list);
    zeros(patient, list);
    return list;
}

}  // namespace nelm::assessing
