// Lesions together: the verdict of a list with open depths or vessel contacts, without trying each of its completions.
#pragma once

#include "assess/subject.h"

namespace nelm::assessing {

/// What deciding_lines gives, sooner. Which lesions were asked about is then not known.
std::vector<std::size_t> deciding_lines_together(Subject& subject, completion::Completion completion);

}  // namespace nelm::assessing
