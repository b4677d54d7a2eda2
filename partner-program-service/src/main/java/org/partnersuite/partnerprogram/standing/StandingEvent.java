package org.partnersuite.partnerprogram.standing;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.unitofwork.Rows;

/** A partner's newest snapshot as the event {@code partner-program.standing.v1}. */
final class StandingEvent {
    private static final String TOPIC = "partner-program.standing.v1";

    private static final String NEWEST = """
            select s.* from standing_schedule d join standing_snapshot s on s.partner_id = d.partner_id and s.number = d.snapshots
            where d.partner_id = any(:ids) order by d.partner_id
            """;

    private StandingEvent() {}

    private record State(
            UUID partnerId,
            long version,
            LocalDate day,
            Instant knownAt,
            int edition,
            Money aggregateTcv,
            Money projected,
            boolean complete,
            @Nullable Tier highestTargetMet,
            @Nullable Tier projectedTarget) {}

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(
                "standing", "standing_schedule", "partner_id", NEWEST, Rows.of(Snapshot.class, StandingEvent::of));
    }

    static OutgoingEvent of(Snapshot snapshot) {
        State state = new State(
                snapshot.partnerId(),
                snapshot.number(),
                snapshot.day(),
                snapshot.knownAt(),
                snapshot.edition(),
                new Money(snapshot.aggregateTcv(), snapshot.currency()),
                new Money(snapshot.projected(), snapshot.currency()),
                snapshot.complete(),
                snapshot.highestTargetMet(),
                snapshot.projectedTarget());
        return OutgoingEvent.state(
                TOPIC, snapshot.partnerId(), snapshot.number(), snapshot.knownAt(), Json.write(state));
    }
}
