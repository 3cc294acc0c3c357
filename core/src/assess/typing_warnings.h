// Typing warnings: numbers that look like another unit, or like a value that was never measured. Asked about, never converted.
#pragma once

#include <vector>

#include <nelm/case.h>
#include <nelm/issue.h>
#include <nelm/volumetry.h>

namespace nelm::assessing {

/// Diameters and volumes of lesions that would be usual in another unit, or that contradict each other.
void lesion_units(const Case& patient, std::vector<Warning>& list);

/// A liver far larger or smaller than this body's standard volume.
void liver_size(const Case& patient, const Volumes& volumes, std::vector<Warning>& list);

/// Height and weight that no adult has together.
void body_size(const Patient& patient, std::vector<Warning>& list);

/// Zeros where zero is hardly ever measured: unknown is an empty field.
void zeros(const Case& patient, std::vector<Warning>& list);

}  // namespace nelm::assessing
