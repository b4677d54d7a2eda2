package org.partnersuite.reporting.sample;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.pipeline.ActivityStatus;
import org.partnersuite.reporting.pipeline.Period;
import org.partnersuite.reporting.pipeline.Quarters;
import org.partnersuite.reporting.pipeline.Stage;
import org.partnersuite.reporting.projection.ActivityState;
import org.partnersuite.reporting.projection.Child;
import org.partnersuite.reporting.projection.OpportunityState;
import org.partnersuite.reporting.projection.RequirementState;
import org.partnersuite.reporting.projection.RoadblockState;
import org.partnersuite.reporting.topsheet.Question;

/** Counts the records of opportunities as the specification says, one by one, in memory. */
public final class PlainEngagement {
    private final Map<UUID, OpportunityState> opportunities;
    private final PlainCount pipeline;
    private final Map<UUID, Child> children;

    /** @param children at their current version, without those that are gone; their opportunity may be */
    public PlainEngagement(Map<UUID, OpportunityState> opportunities, PlainCount pipeline, Map<UUID, Child> children) {
        this.opportunities = opportunities;
        this.pipeline = pipeline;
        this.children = children;
    }

    public long briefings(Question question, ActivityStatus status) {
        return activities(question, a -> isBriefing(a) && a.status() == status && in(question, day(a)));
    }

    public long undatedBriefings(Question question) {
        return activities(question, a -> isBriefing(a) && day(a) == null);
    }

    public long clients(Question question) {
        return of(question, ActivityState.class)
                .filter(a -> isBriefing(a) && a.status() == ActivityStatus.COMPLETED && in(question, day(a)))
                .map(a -> opportunities.get(a.opportunityId()).account().id())
                .collect(Collectors.toSet())
                .size();
    }

    public long pilots(Question question, ActivityStatus status) {
        return activities(question, a -> isPilot(a) && a.status() == status && in(question, day(a)));
    }

    public long progressedPilots(Question question) {
        return activities(
                question,
                a -> isPilot(a)
                        && a.status() == ActivityStatus.COMPLETED
                        && "PROGRESSED".equals(a.outcome())
                        && in(question, day(a)));
    }

    public long openRoadblocks(Question question, String category, boolean undated) {
        return of(question, RoadblockState.class)
                .filter(r -> r.resolvedAt() == null && r.category().equals(category))
                .filter(r -> counts(question, r, undated))
                .count();
    }

    /** @param requirement null for any */
    public long missing(Question question, @Nullable String requirement, boolean undated) {
        return of(question, RequirementState.class)
                .filter(r -> requirement == null
                        ? !r.missing().isEmpty()
                        : r.missing().contains(requirement))
                .filter(r -> counts(question, r, undated))
                .count();
    }

    public long recommended(Question question, String requirement, boolean undated) {
        return of(question, RequirementState.class)
                .filter(r -> r.recommended().contains(requirement))
                .filter(r -> counts(question, r, undated))
                .count();
    }

    /** Dated opportunities of the stages, or undated ones. */
    public long initiatives(Question question, String name, Collection<Stage> stages, boolean undated) {
        return opportunities.values().stream()
                .filter(o -> o.initiative() != null && o.initiative().name().equals(name))
                .filter(o -> stages.contains(o.stage()) && pipeline.finds(question, o))
                .filter(o -> undated ? o.closeDate() == null : in(question, o.closeDate()))
                .count();
    }

    private long activities(Question question, Predicate<ActivityState> counted) {
        return of(question, ActivityState.class).filter(counted).count();
    }

    private <C extends Child> Stream<C> of(Question question, Class<C> kind) {
        Function<Child, @Nullable OpportunityState> opportunity = child -> opportunities.get(child.opportunityId());
        return children.values().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(child -> {
                    OpportunityState on = opportunity.apply(child);
                    return on != null && pipeline.finds(question, on);
                });
    }

    private boolean counts(Question question, Child child, boolean undated) {
        LocalDate closing = opportunities.get(child.opportunityId()).closeDate();
        return undated ? closing == null : in(question, closing);
    }

    private static boolean isBriefing(ActivityState activity) {
        return activity.type().equals("CLIENT_BRIEFING");
    }

    private static boolean isPilot(ActivityState activity) {
        return Set.of("PROOF_OF_VALUE", "MVP").contains(activity.type())
                && activity.source().equals("CLIENT_ENGINEERING");
    }

    /** The sample gives an activity all the days of its status or none. */
    private static @Nullable LocalDate day(ActivityState activity) {
        return switch (activity.status()) {
            case PLANNED -> activity.plannedStart();
            case IN_PROGRESS -> activity.actualStart();
            case COMPLETED -> activity.actualEnd();
            case CANCELLED -> activity.cancelledOn();
        };
    }

    private static boolean in(Question question, @Nullable LocalDate day) {
        Period.Range range = question.period().range();
        return day != null
                && (range == null
                        || (Quarters.of(day).compareTo(range.from()) >= 0
                                && Quarters.of(day).compareTo(range.to()) <= 0));
    }
}
