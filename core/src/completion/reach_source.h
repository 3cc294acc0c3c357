// ReachSource: where the reach of a lesion list comes from. The planner stands behind it.
#pragma once

#include <vector>

#include <nelm/quantity.h>

namespace nelm::completion {

/// What may be done to the lesions of one entry where their segments stay.
struct Treatability {
    bool wedge = false;
    bool ablate = false;
    friend constexpr bool operator==(const Treatability&, const Treatability&) = default;
    friend constexpr bool operator<(const Treatability& a, const Treatability& b) {
        return a.wedge != b.wedge ? b.wedge : (a.ablate != b.ablate && b.ablate);
    }
};

class ReachSource {
public:
    virtual ~ReachSource() = default;
    /// The largest debulked share, in percent, of any safe plan; 0 when there is none.
    virtual Percent reach(const std::vector<Treatability>& lesions, Percent minimum_remnant) = 0;
    /// Whether any plan is safe, doing nothing included.
    virtual bool any_safe_plan(const std::vector<Treatability>& lesions, Percent minimum_remnant) = 0;
};

}  // namespace nelm::completion
