// Residual: the lesions that a set of resected segments leaves, largest first, and bounds on treating them locally.
#pragma once

#include <limits>
#include <vector>

#include "planner/problem.h"

namespace nelm::planner {

inline constexpr double infinity = std::numeric_limits<double>::infinity();

/// Alike lesions that can be treated locally: same volume, same possibilities.
struct Item {
    double volume;  ///< mL, of one
    double wedge;     ///< mL lost by wedging one; infinite where it may not be
    double ablation;  ///< mL lost by ablating one; infinite where it may not be
    double least;     ///< mL, at most what treating one costs; a concave function of the volume over all items
    int count;
    std::vector<std::size_t> entries;  ///< which entries these are, in case order

    bool by_ablation_only() const { return wedge == infinity; }
};

/// How many more local treatments, and how many ablations among them.
struct Allowance {
    int treatments;
    int ablations;
};

/// A lower bound on what it costs to gain a volume.
struct LeastCost {
    double lost;  ///< mL; infinite when the gain cannot be had at all
    int treatments;
};

class Residual {
public:
    Residual(const Problem& problem, const Segments& resected);

    const std::vector<Item>& items() const { return items_; }
    double removed_volume() const { return removed_; }  ///< mL of tumour that goes with the segments
    double segment_loss() const { return segment_loss_; }  ///< mL

    /// A lower bound on the liver lost by gaining at least `gain` mL from items `from` on.
    /// `thorough` adds the concave bound to the linear one.
    LeastCost least_cost(std::size_t from, double gain, Allowance allowance, bool thorough) const;

    /// An upper bound on the tumour volume that treating items `from` on can gain while losing at most `budget` mL.
    double most_gain(std::size_t from, double budget, Allowance allowance) const;

private:
    struct Sums {
        double count = 0;
        double volume = 0;
        double cost = 0;
    };
    struct Largest;

    Sums smallest(std::size_t from, double count) const;

    std::vector<Item> items_;
    std::vector<Sums> any_;      ///< prefix sums over all items
    std::vector<Sums> wedge_;    ///< over items that need no ablation
    std::vector<Sums> ablate_;   ///< over items that need one
    double removed_ = 0;
    double segment_loss_ = 0;
    double margin_ = 0;          ///< of Item::least
};

}  // namespace nelm::planner
