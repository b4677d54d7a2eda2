package org.partnersuite.reporting.projection.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.pipeline.ActivityStatus;
import org.partnersuite.reporting.pipeline.Mark;
import org.partnersuite.reporting.projection.ActivityState;

/** What reporting reads of {@code engagement.activity.v1}. */
record ActivityEvent(
        UUID id,
        long version,
        UUID opportunityId,
        String type,
        String source,
        String subject,
        boolean countsAsPilot,
        ActivityStatus status,
        @Nullable LocalDate plannedStart,
        @Nullable LocalDate plannedEnd,
        @Nullable LocalDate actualStart,
        @Nullable LocalDate actualEnd,
        @Nullable LocalDate cancelledOn,
        @Nullable String outcome,
        @Nullable String technicalSeller,
        Instant updatedAt)
        implements ChildEvent<ActivityState> {
    static final String TOPIC = "engagement.activity.v1";

    private static final Set<String> PILOTS = Set.of("PROOF_OF_VALUE", "MVP");

    @Override
    public @Nullable UUID aggregate() {
        return id;
    }

    @Override
    public ActivityState state(int partition) {
        return new ActivityState(
                Present.value("id", id),
                version,
                partition,
                Present.value("opportunityId", opportunityId),
                Present.value("type", type),
                Present.value("source", source),
                subject == null ? "" : subject,
                countsAs(),
                Present.value("status", status),
                plannedStart,
                plannedEnd,
                actualStart,
                actualEnd,
                cancelledOn,
                outcome,
                technicalSeller,
                Present.value("updatedAt", updatedAt));
    }

    /** A pilot is client engineering's own record of one (EN-8). */
    private Mark.@Nullable Kind countsAs() {
        if (type.equals("CLIENT_BRIEFING")) {
            return Mark.Kind.BRIEFING;
        }
        boolean pilot = countsAsPilot && PILOTS.contains(type) && source.equals("CLIENT_ENGINEERING");
        return pilot ? Mark.Kind.PILOT : null;
    }
}
