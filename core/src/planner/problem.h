// Problem: a lesion list and a liver as the planner sees them, every value known.
#pragma once

#include <vector>

#include "completion/reach_source.h"
#include <nelm/case.h>
#include <nelm/plan.h>
#include <nelm/volumetry.h>

namespace nelm::planner {

/// One entry of the list: `count` alike lesions.
struct Entry {
    Segments segments;
    int count;
    double volume;      ///< mL, of one
    double diameter;    ///< mm, the largest
    double product;     ///< mm², of the two largest diameters
    double wedge_shell;     ///< mL of liver lost around one when wedged
    double ablation_shell;  ///< mL of liver lost around one when ablated
    completion::Treatability may;
};

struct Limits {
    int ablations;
    int local_treatments;
};

struct Problem {
    std::vector<Entry> entries;
    std::array<double, 9> segment_volumes{};  ///< mL, functional
    Segments removed_before;
    double functional;       ///< F, mL
    double standard;         ///< B, mL
    double tumour;           ///< T, mL
    double minimum_remnant;  ///< percent of B
    Limits limits;
    double wedge_margin;     ///< mm
    double ablation_margin;  ///< mm
    bool contiguity_required = true;  ///< lifted only to find out what blocks a threshold

    /// The most liver that a safe plan may lose, mL; a plan that loses this or more is not safe.
    double most_lost() const;
    bool contiguous_without(const Segments& resected) const;
};

/// The liver lost around a lesion of this volume (mL) when treated with this margin (mm), mL. Strictly concave and
/// increasing in the volume, and 0 at 0 only where the margin is 0.
double shell_volume(double volume, double margin);

/// The problem of a case whose volumes are known: functional and standard volume, and the segments.
Problem problem_of(const Case& patient, const Volumes& volumes);

/// Everything that a plan says of itself, from its segments and actions.
Plan evaluate(const Problem& problem, const Segments& segments, const std::vector<EntryAction>& actions);

/// The plan that the user drew, as drawn: safe or not, and whatever the limits say. The case must hold one.
Plan evaluate_drawn(const Problem& problem, const Case& patient);

/// Why the planner would not propose this plan, however it debulks: it is not safe, or it treats what the limits rule out.
std::vector<Blocker> objections(const Problem& problem, const Plan& plan);

}  // namespace nelm::planner
