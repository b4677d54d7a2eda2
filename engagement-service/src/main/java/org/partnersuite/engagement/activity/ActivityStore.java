package org.partnersuite.engagement.activity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.OpportunityFacts;
import org.partnersuite.engagement.opportunity.OpportunityRow;
import org.partnersuite.engagement.reference.ReferenceData;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.LockedRows;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/** Activities in the database. */
public final class ActivityStore {
    public static final AggregateType<Activity> ACTIVITY =
            new AggregateType<>("activity", "engagement.activity.v1", State::of, ActivityStore::audited);

    /**
     * Of a table {@code t}: the columns of a {@link Counted}. It counts no further than the number expected before an
     * MVP.
     */
    public static final String COUNTED =
            """
            t.*, case when t.type = 'MVP' then (
                  select count(*) from (
                      select from activity b
                      where b.opportunity_id = t.opportunity_id and b.id <> t.id and b.status = 'COMPLETED'
                        and b.type <> 'MVP' and b.type in %s
                        and b.actual_end <= coalesce(t.actual_start, t.planned_start, 'infinity')
                      limit %d) counted)
              else 0 end as completed_before,
            %s as l30_dropped
            """.formatted(ReferenceData.ACCELERATORS, ActivityWarning.TYPICAL_BEFORE_MVP, L30.DROPPED);

    private static final Table<Activity> TABLE = Table.of("activity", "id", Activity.class)
            .column("counts_as_pilot", "boolean", a -> a.countsAsPilot().value())
            .column("status", "text", a -> a.status().value());
    private static final String SELECT = "select " + COUNTED + ", " + OpportunityFacts.COLUMNS
            + " from activity t join " + OpportunityRow.joined("t.opportunity_id") + " where t.id = :id";
    private static final LockedRows<InPlace> LOCK = new LockedRows<>(
            "select 1 from activity t join " + OpportunityRow.joined("t.opportunity_id")
                    + " where t.id = :id for share of o for no key update of t",
            SELECT,
            Rows.of(InPlace.class));

    private ActivityStore() {}

    /** Activities for re-emission. */
    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of("activity", "activity", Rows.of(Activity.class, ACTIVITY::state));
    }

    /** An activity with the opportunity that it is work on. */
    public record InPlace(
            @Nested Counted counted, @Nested("fact") OpportunityFacts opportunity) {
        Activity activity() {
            return counted.activity();
        }
    }

    /** @param completedBefore as in {@link ActivityView} */
    public record Counted(@Nested Activity activity, int completedBefore, boolean l30Dropped) {
        public ActivityView seen(Instant now) {
            return new ActivityView(activity, LocalDate.ofInstant(now, ZoneOffset.UTC), completedBefore, l30Dropped);
        }
    }

    static void insert(Handle db, Activity activity) {
        TABLE.insert(db, List.of(activity));
    }

    /** The rows are locked before. */
    static void update(Handle db, List<Activity> activities) {
        TABLE.update(db, activities);
    }

    /** Of those that the caller may read. */
    static Optional<InPlace> find(Handle db, UUID id) {
        return db.createQuery(SELECT).bind("id", id).mapTo(InPlace.class).findOne();
    }

    /**
     * The activity's row is locked until the transaction ends, and its opportunity stays as it is meanwhile. Locks the
     * opportunity first, like all changes of both.
     */
    static Optional<InPlace> lock(Handle db, UUID id) {
        return LOCK.one(db, query -> query.bind("id", id));
    }

    static List<Activity> lockAll(Handle db, UUID opportunityId) {
        return db.createQuery("select * from activity where opportunity_id = ? order by id for no key update")
                .bind(0, opportunityId)
                .mapTo(Activity.class)
                .list();
    }

    /** After a change; only of an MVP is there something to count. */
    static ActivityView seen(Change change, Activity activity) {
        Counted counted = activity.details().type() == ActivityType.MVP
                        || activity.details().l30() != null
                ? find(change.db(), activity.id()).orElseThrow().counted()
                : new Counted(activity, 0, false);
        return counted.seen(change.now());
    }

    /** Who is committed stands in histories by side. */
    private static ObjectNode audited(Activity activity) {
        ObjectNode audited = Json.mapper().valueToTree(Audited.of(activity));
        audited.remove("committedPeople")
                .properties()
                .forEach(side -> audited.set(
                        "committed" + (side.getKey().equals("ours") ? "Ours" : "Clients"), side.getValue()));
        return audited;
    }

    private record Audited(
            @JsonUnwrapped ActivityDetails details,
            UUID opportunityId,
            ActivityStatus status,
            @Nullable Cancellation cancellation) {
        static Audited of(Activity activity) {
            return new Audited(
                    activity.details(),
                    activity.opportunityId(),
                    activity.status().value(),
                    activity.cancellation());
        }
    }

    /** The data of {@code engagement.activity.v1}. */
    private record State(
            UUID id,
            long version,
            UUID opportunityId,
            UUID accountId,

            @JsonUnwrapped @JsonIgnoreProperties("agreement")
            ActivityDetails details,

            boolean countsAsPilot,
            ActivityStatus status,
            @Nullable LocalDate cancelledOn,
            Instant createdAt,
            Instant updatedAt) {
        static State of(Activity activity) {
            Cancellation cancellation = activity.cancellation();
            return new State(
                    activity.id(),
                    activity.version(),
                    activity.opportunityId(),
                    activity.accountId(),
                    activity.details(),
                    activity.countsAsPilot().value(),
                    activity.status().value(),
                    cancellation == null ? null : cancellation.on(),
                    activity.createdAt(),
                    activity.updatedAt());
        }
    }
}
