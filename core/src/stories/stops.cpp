// Stops: what may be told at each stop of a story, from the planner and the lines of the sources.
#include <array>
#include <cmath>

#include "assess/subject.h"
#include "completion/lesion_completions.h"
#include "model/thresholds.h"
#include "rules/opinions/opinion.h"
#include "stories/cases.h"
#include "stories/json_text.h"
#include <nelm/couinaud.h>

namespace nelm {
namespace {

using assessing::Subject;
using stories::Joined;
using stories::quoted;

constexpr std::array plain{Stop::scan, Stop::cleared, Stop::left, Stop::sources};
constexpr std::array with_further{Stop::scan, Stop::cleared, Stop::left, Stop::further, Stop::sources};

struct Story {
    std::string_view id;
    Case (*make)();
    std::span<const Stop> stops;
};

constexpr std::array<Story, 5> all{{{"one-large-spot", stories::one_large_spot, plain},
                                    {"spots-and-flushing", stories::spots_and_flushing, with_further},
                                    {"spots-all-over", stories::spots_all_over, plain},
                                    {"scarred-liver", stories::scarred_liver, with_further},
                                    {"large-and-silent", stories::large_and_silent, plain}}};

constexpr std::array<std::string_view, all.size()> ids = [] {
    std::array<std::string_view, all.size()> result;
    for (std::size_t i = 0; i < all.size(); ++i) result[i] = all[i].id;
    return result;
}();

/// The clearance that a step of the story aims at, percent: the two lines that the sources debate.
constexpr std::array<double, 2> debated{model::thresholds::eligibility.value, model::thresholds::strict_debulking.value};

std::string_view name_of(Stop stop) {
    constexpr std::array<std::string_view, 5> names{"scan", "cleared", "left", "further", "sources"};
    return names[static_cast<std::size_t>(stop)];
}

std::string_view agreement(Stance stance) {
    constexpr std::array<std::string_view, 4> words{"yes", "in-part", "no", "silent"};
    return words[static_cast<std::size_t>(stance)];
}

int whole(double percent) { return static_cast<int>(std::lround(percent)); }

std::string numbers(const Segments& segments) {
    Joined list('[', ']');
    for (std::size_t s = first_segment; s <= last_segment; ++s)
        if (segments.test(s)) list.add(std::to_string(s));
    return list.text();
}

/// The planner of a story, ready with the remnant that its liver calls for.
struct Planned {
    explicit Planned(const Case& given)
        : story(given),
          subject(story),
          minimum(subject.completion().minimum_remnant()),
          planner(subject.planned->planner(completion::extreme_treatability(story, false), minimum)),
          reach(planner.reach()) {}

    const Case& story;
    Subject subject;
    Percent minimum;
    planner::Planner& planner;
    std::optional<Plan> reach;
};

std::string lesions_of(const Case& story) {
    Joined list('[', ']');
    for (const Lesion& lesion : story.lesions) {
        Joined entry('{', '}');
        entry.add("id", quoted(lesion.id));
        entry.add("segments", numbers(lesion.segments));
        entry.add("diameterMm", whole(largest_diameter(lesion).value));
        entry.add("count", lesion.count);
        list.add(entry.text());
    }
    return list.text();
}

std::string plan_of(const Case& story, const Plan& plan) {
    Joined wedged('{', '}');
    Joined ablated('{', '}');
    Joined left('{', '}');
    for (std::size_t i = 0; i < story.lesions.size(); ++i) {
        const std::string& id = story.lesions[i].id;
        if (plan.actions[i].wedged > 0) wedged.add(id, plan.actions[i].wedged);
        if (plan.actions[i].ablated > 0) ablated.add(id, plan.actions[i].ablated);
        if (plan.left[i] > 0) left.add(id, plan.left[i]);
    }
    Joined text('{', '}');
    text.add("segments", numbers(plan.segments));
    text.add("wedged", wedged.text());
    text.add("ablated", ablated.text());
    text.add("left", left.text());
    return text.text();
}

/// What a plan clears and leaves, in whole percent.
std::string step_of(const Case& story, const Plan& plan) {
    Joined step('{', '}');
    step.add("cleared", whole(plan.debulked.volume));
    step.add("remnant", whole(plan.remnant.value));
    step.add("safe", plan.safe());
    step.add("plan", plan_of(story, plan));
    return step.text();
}

/// Less than the most that can be cleared, then that, then what the story draws beyond it.
std::string steps_of(Planned& planned) {
    Joined steps('[', ']');
    const auto add = [&](const std::optional<Plan>& plan) {
        if (plan) steps.add(step_of(planned.story, *plan));
    };
    planner::Planner& planner = planned.planner;
    if (planned.story.plan) {
        add(planned.reach);
        add(planner::evaluate_drawn(planner.problem(), planned.story));
    } else {
        for (const double percent : debated) add(planner.least_loss(percent));
        add(planned.reach);
    }
    return steps.text();
}

/// The stance of each source and the line that decides it. The story is whole, so there is one of each.
std::string opinions_of(Planned& planned) {
    const completion::Completion completion = planned.subject.completion();
    Joined list('[', ']');
    for (const rules::Opinion& opinion : rules::opinions()) {
        const rules::Decided decided = rules::stance_of(opinion, completion);
        Joined entry('{', '}');
        entry.add("source", quoted(sources()[static_cast<std::size_t>(opinion.source)].key));
        entry.add("agrees", quoted(agreement(decided.stance)));
        entry.add("why", quoted(decided.rule->id));
        list.add(entry.text());
    }
    return list.text();
}

void tell_extent(const Planned& planned, Joined& text) {
    int spots = 0;
    for (const Lesion& lesion : planned.story.lesions) spots += lesion.count;
    text.add("spots", spots);
    text.add("tumour", whole(planned.subject.volumes.burden->value));
}

std::string told(const Story& story, Stop stop) {
    const Case invented = story.make();
    Planned planned(invented);
    const Plan& most = *planned.reach;
    Joined text('{', '}');
    text.add("story", quoted(story.id));
    text.add("stop", quoted(name_of(stop)));
    text.add("lesions", lesions_of(invented));
    switch (stop) {
        case Stop::scan: tell_extent(planned, text); break;
        case Stop::cleared: text.add("most", step_of(invented, most)); break;
        case Stop::left:
            text.add("most", step_of(invented, most));
            text.add("minimum", whole(planned.minimum.value));
            break;
        case Stop::further:
            text.add("steps", steps_of(planned));
            text.add("minimum", whole(planned.minimum.value));
            break;
        case Stop::sources: text.add("opinions", opinions_of(planned)); break;
    }
    return text.text();
}

}  // namespace

std::span<const std::string_view> story_ids() noexcept { return ids; }

std::span<const Stop> stops_of(int story) noexcept {
    if (story < 0 || story >= static_cast<int>(all.size())) return {};
    return all[static_cast<std::size_t>(story)].stops;
}

std::string story_text(int story, int stop) noexcept {
    try {
        const std::span<const Stop> stops = stops_of(story);
        if (stop < 0 || stop >= static_cast<int>(stops.size())) return {};
        return told(all[static_cast<std::size_t>(story)], stops[static_cast<std::size_t>(stop)]);
    } catch (...) {
        return {};
    }
}

}  // namespace nelm
