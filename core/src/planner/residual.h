// Residual: the lesions that a set of resected segments leaves, largest first, and bounds on treating them locally.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "planner/lesions.h"

namespace nelm::planner {

class TwoWays;

/// Alike lesions that can be treated locally: same volume, same possibilities.
struct Item {
    double volume;    ///< mL, of one
    double wedge;     ///< mL lost by wedging one; infinite where it may not be
    double ablation;  ///< mL lost by ablating one; infinite where it may not be
    double least;     ///< mL, at most what treating one costs; a concave function of the volume over all items
    int count;
    std::size_t first_entry;  ///< where these begin in entries()

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

/// How the cheapest way to gain a volume would look if lesions came in every size: the largest, one between, the smallest.
struct Shape {
    int treatments;
    int largest;
    double between;  ///< mL, at most as large as the smallest of the largest
};

/// In mm.
struct Margins {
    double wedge;
    double ablation;
};

class Residual {
public:
    struct Sums {
        double count = 0;
        double volume = 0;  ///< mL
        double cost = 0;    ///< mL
    };

    Residual(const Lesions& lesions, const Segments& resected);

    /// Of items, largest first, that are all treated in the same way with this margin (mm).
    Residual(std::vector<Item> items, double margin);

    const std::vector<Item>& items() const { return items_; }

    /// The entries behind an item, in case order: of entries(), those from `first_entry` up to the next item's.
    const std::vector<std::size_t>& entries() const { return entries_; }

    /// A lower bound on the liver lost by gaining at least `gain` mL from items `from` on.
    /// `thorough` adds the concave bound to the linear one.
    LeastCost least_cost(std::size_t from, double gain, Allowance allowance, bool thorough) const;

    /// The bound for lesions of two kinds, made when first asked for; none where the costs of all are of one kind.
    const TwoWays* ways() const;

    /// The same bound as `least`, raised where the lesions are of two kinds.
    double least_cost_by_ways(std::size_t from, double gain, Allowance allowance, double least) const;

    /// The gain that bounds on gaining this much are of: smaller by what rounding may have added.
    double without_rounding(double gain) const { return gain - rounding_; }

    /// How many lesions there are from an item on.
    int count(std::size_t from) const;

    /// The sums of the `count` largest and smallest lesions from an item on; there must be as many.
    Sums largest(std::size_t from, int count) const;
    Sums smallest(std::size_t from, double count) const;

    /// At least what exactly `treatments` of the lesions from an item on cost that gain `gain` mL or more.
    double cost_of_exactly(int treatments, std::size_t from, double gain) const;

    /// The concave bound's shape for exactly so many treatments.
    Shape shape_of_exactly(int treatments, std::size_t from, double gain) const;

    /// What the concave bound on gaining `gain` mL stands for. `least_cost` must be finite for it, and the gain above 0.
    Shape shape(double gain, Allowance allowance) const;

    /// An upper bound on the tumour volume that treating items `from` on can gain while losing at most `budget` mL.
    double most_gain(std::size_t from, double budget, Allowance allowance) const;

private:
    /// Sums over the items before one.
    struct Before {
        Sums all;
        Sums ablated;  ///< of them, those that only ablation can treat
    };
    struct Largest;

    void add_up();
    double cost_of(const Shape& shape, const Largest& largest, std::size_t from) const;
    Shape shape(const Largest& largest, std::size_t from, double gain, int treatments) const;

    std::vector<Item> items_;
    std::vector<std::size_t> entries_;
    std::vector<Before> before_;  ///< one more than items
    double margin_ = 0;           ///< of Item::least, mm
    double rounding_ = 0;         ///< mL; see Lesions
    std::optional<Margins> two_margins_;
    mutable std::shared_ptr<const TwoWays> ways_;
};

}  // namespace nelm::planner
