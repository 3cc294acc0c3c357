// Laxer settings: where the user asks for less than the model, the verdict under the unchanged figure is named.
#pragma once

#include <vector>

#include "assess/subject.h"

namespace nelm::assessing {

/// A warning for every setting that is laxer than the cited figure, or than this liver calls for.
std::vector<Warning> laxer_settings(Subject& subject);

}  // namespace nelm::assessing
