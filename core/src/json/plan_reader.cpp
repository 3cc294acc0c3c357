// Plan reader: segments to resect, and how many of which entry to wedge or ablate.
#include "json/plan_reader.h"

#include <algorithm>

#include "json/nearest.h"

namespace nelm::json {
namespace {

constexpr Field resected_segments{"segments", "", Entry::detailed, "", "", {1, 8}, 8, 0, {}, "", "",
                                  SetSegments([](Case& c, Segments v) { c.plan->segments = v; })};

using Counts = std::map<std::string, int>;

void read_counts(const Node& node, const Case& patient, Counts& counts, Complaints& complaints) {
    if (node.kind == Kind::null) return;
    if (node.kind != Kind::object) {
        complaints.add(node, IssueCode::wrong_type, "Local treatments are an object.", "lesion names with how many of each");
        return;
    }
    complaints.document().for_each_child(node, [&](const Node& item) {
        const auto lesion = std::find_if(patient.lesions.begin(), patient.lesions.end(), [&](const Lesion& l) { return l.id == item.key; });
        if (lesion == patient.lesions.end()) {
            complaints.add(item, IssueCode::not_a_choice, "No lesion has this name.", "the name of a listed lesion");
        } else if (!is_whole(item)) {
            complaints.add(item, IssueCode::wrong_type, "This is not a count.", "a whole number, 0 to " + std::to_string(lesion->count));
        } else if (item.number < 0 || item.number > lesion->count) {
            complaints.add(item, IssueCode::out_of_range, "There are not that many.", "0 to " + std::to_string(lesion->count));
        } else {
            counts[item.key] = static_cast<int>(item.number);
        }
    });
}

}  // namespace

void read_plan(const Node& plan, Case& patient, Complaints& complaints) {
    if (plan.kind != Kind::object) {
        complaints.add(plan, IssueCode::wrong_type, "A plan is an object.", "an object with segments, wedge and ablate");
        return;
    }
    patient.plan.emplace();
    complaints.document().for_each_child(plan, [&](const Node& member) {
        if (member.key == "segments") {
            read_field(resected_segments, member, patient, complaints);
        } else if (member.key == "wedge") {
            read_counts(member, patient, patient.plan->wedge, complaints);
        } else if (member.key == "ablate") {
            read_counts(member, patient, patient.plan->ablate, complaints);
        } else {
            const std::string_view near = nearest(member.key, {"segments", "wedge", "ablate"});
            complaints.add(member, IssueCode::unknown_key, "A plan has no such key.",
                           near.empty() ? "segments, wedge, ablate" : "perhaps \"" + std::string(near) + "\"");
        }
    });
    const DrawnPlan& drawn = *patient.plan;
    if (patient.liver.removed_segments && (drawn.segments & *patient.liver.removed_segments).any())
        complaints.add_at(complaints.document().pointer_to(plan) + "/segments", IssueCode::inconsistent,
                          "The plan resects a segment that was removed before.", "segments that are present", "");
    for (const Lesion& lesion : patient.lesions) {
        const auto of = [&](const Counts& counts) {
            const auto found = counts.find(lesion.id);
            return found == counts.end() ? 0 : found->second;
        };
        if (of(drawn.wedge) + of(drawn.ablate) > lesion.count)
            complaints.add_at(complaints.document().pointer_to(plan), IssueCode::inconsistent,
                              "The plan treats more of " + lesion.id + " than there are.", "at most " + std::to_string(lesion.count), "");
    }
}

}  // namespace nelm::json
