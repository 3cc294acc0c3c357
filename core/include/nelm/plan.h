// A plan: what is resected, wedged, ablated and left, and what that does (decision model, section 3).
#pragma once

#include <bitset>
#include <optional>
#include <string>
#include <vector>

#include <nelm/case.h>

namespace nelm {

/// What is done to the lesions of one entry whose segments stay.
struct EntryAction {
    int wedged = 0;
    int ablated = 0;
};

/// The debulked share by each measure, percent. No source defines the measure (S91).
struct DebulkedBy {
    double volume = 0;
    double diameters = 0;
    double product = 0;
    double count = 0;
};

using PlanCautions = std::bitset<8>;

struct Plan {
    Segments segments;
    std::vector<EntryAction> actions;  ///< one for each entry of the lesion list, in its order
    std::vector<int> left;             ///< of each entry, how many are not treated
    std::string name;                  ///< Brisbane name; empty where there is none
    bool major = false;                ///< three or more segments, or more than 40 % of the functional volume
    DebulkedBy debulked;
    Millilitres lost;
    Percent remnant;                ///< of the standard volume
    Percent remnant_of_functional;
    int interventions = 0;          ///< resected segments, wedges and ablations
    bool enough_remnant = false;
    bool contiguous = false;
    bool proven = true;             ///< no safe plan for the same purpose loses less by more than 0.001 mL
    double gap = 0;                 ///< millilitres that a better plan could still save; 0 where proven
    PlanCautions cautions;          ///< bit = PlanCaution

    bool safe() const { return enough_remnant && contiguous; }
};

}  // namespace nelm
