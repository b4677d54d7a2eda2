package org.partnersuite.engagement.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.OpportunityFacts;
import org.partnersuite.platform.rest.Aggregate;
import org.partnersuite.platform.unitofwork.Ids;

/**
 * Technical work on an opportunity: a briefing, a demo, a workshop, a pilot.
 *
 * @param version counts its changes from 1
 * @param accountId the opportunity's
 */
public record Activity(
        UUID id,
        long version,
        UUID opportunityId,
        UUID accountId,
        @Nested ActivityDetails details,
        @Nested @Nullable Cancellation cancellation,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    static Activity logged(OpportunityFacts on, ActivityDetails details, Instant now) {
        return new Activity(Ids.next(), 1, on.id(), on.accountId(), details, null, now, now);
    }

    public Derived<ActivityStatus> status() {
        return ActivityStatus.of(details.dates(), cancellation);
    }

    public Derived<Boolean> countsAsPilot() {
        return PilotCount.of(details, createdAt);
    }

    /** The same details are no change, and no new version. */
    Activity revised(ActivityDetails now, Instant at) {
        return now.equals(details)
                ? this
                : new Activity(id, version + 1, opportunityId, accountId, now, cancellation, createdAt, at);
    }

    Activity cancelled(String by, String reason, Instant at) {
        Cancellation cancelled = new Cancellation(LocalDate.ofInstant(at, ZoneOffset.UTC), by, reason);
        return new Activity(id, version + 1, opportunityId, accountId, details, cancelled, createdAt, at);
    }

    Activity movedTo(UUID opportunity, UUID account, Instant at) {
        return new Activity(id, version + 1, opportunity, account, details, cancellation, createdAt, at);
    }

    /** Whether it has started on another ground than before: only then its start is judged again. */
    boolean startsOtherwiseThan(Activity before) {
        ActivityDetails then = before.details;
        return details.dates().started()
                && !(details.type() == then.type()
                        && details.agreement().equals(then.agreement())
                        && Objects.equals(
                                details.dates().actualStart(), then.dates().actualStart()));
    }
}
