// Uncertainty of a plan's debulked share: hidden disease, and the error of measured diameters (decision model, section 8).
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <nelm/case.h>
#include <nelm/plan.h>

namespace nelm {

/// What the draws of the diameters' errors made of a plan. Never a probability of success.
struct DrawsReaching {
    double share;           ///< of the draws in which the plan still reaches its threshold, 0 to 1
    double standard_error;  ///< of the share
    double p5;              ///< quantiles of the debulked percentage over the draws
    double p50;
    double p95;
};

/// A plan and the threshold that it is held to.
struct HeldPlan {
    const Plan* plan;
    double percent;
};

/// Draws the error of every measured diameter and holds each plan against its threshold in every draw. The plans'
/// actions are kept, the tumour volume is recomputed, safety is not. The same seed gives the same result on every
/// machine. Empty when no draw is asked for.
std::vector<DrawsReaching> draw_diameter_errors(const Case& patient, const std::vector<HeldPlan>& plans);

/// The share of hidden disease, 0 to 1, at which the visible debulked percentage falls to the threshold, when none of
/// what is hidden is removed (S99). None when the threshold is not reached as it is.
std::optional<double> hidden_disease_tolerance(double visible_percent, double threshold_percent);

/// A point of the hidden-disease curve: with this share of all disease hidden (0 to 1), so much is truly debulked.
struct HiddenDisease {
    double hidden;
    double true_percent;
};
/// At 0, 10, ... 50 % of hidden disease: imaging underestimates by up to half (S99).
std::vector<HiddenDisease> hidden_disease_curve(double visible_percent);

}  // namespace nelm
