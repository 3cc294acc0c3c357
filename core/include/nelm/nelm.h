// nelm: the three verbs. Read a case, assess it, write the assessment.
#pragma once

#include <string>
#include <string_view>

#include <nelm/assess.h>
#include <nelm/assessment.h>
#include <nelm/case.h>
#include <nelm/json.h>
