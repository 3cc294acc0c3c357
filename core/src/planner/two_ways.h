// Two ways: a bound for lesions of two kinds, where wedging those that can be wedged loses less than ablating the others.
#pragma once

#include <optional>
#include <vector>

#include "planner/residual.h"

namespace nelm::planner {

/// So many of each kind, and how much the wedged gain when the ablated gain the rest at the least cost.
struct Split {
    int wedged;
    int ablated;
    double gain_wedged;    ///< mL
    bool largest_wedged;   ///< the wedged are the largest there are; otherwise the ablated are the smallest
};

class TwoWays {
public:
    /// Each item of the residual must be treatable in one way only, and the wedge margin the smaller.
    TwoWays(const Residual& residual, Margins margins);

    /// A lower bound on the liver lost by gaining at least `gain` mL, above 0, from items `from` on, where `least_of_all` is
    /// one for the case that every lesion cost as little as a wedge (mL).
    double least_cost(std::size_t from, double gain, Allowance allowance, double least_of_all) const;

    /// How plans with the fewest ablations may look.
    std::vector<Split> splits(double gain, Allowance allowance) const;

    /// The concave bound's shape of one kind in a split of the whole.
    Shape shape_of_wedged(const Split& split) const { return wedged_.shape_of_exactly(split.wedged, 0, split.gain_wedged); }
    Shape shape_of_ablated(const Split& split, double gain) const {
        return ablated_.shape_of_exactly(split.ablated, 0, gain - split.gain_wedged);
    }

private:
    template <class Each>
    std::optional<int> for_each_split(std::size_t from, double gain, Allowance allowance, Each&& each) const;
    bool apart(std::size_t wedged_from, std::size_t ablated_from) const;

    Residual wedged_;
    Residual ablated_;
    std::vector<std::size_t> wedged_from_;   ///< for each item of the whole, which of wedged_ comes next
    std::vector<std::size_t> ablated_from_;
    Margins margins_;
    double least_surcharge_;  ///< mL: at least what ablating a lesion costs above what wedging it would
};

}  // namespace nelm::planner
