// Warnings: what plausible people would ask about, beside a good assessment. They never change an answer.
#pragma once

#include <vector>

#include <nelm/case.h>
#include <nelm/issue.h>
#include <nelm/volumetry.h>

namespace nelm::assessing {

std::vector<Warning> warnings_of(const Case& patient, const Volumes& volumes);

}  // namespace nelm::assessing
