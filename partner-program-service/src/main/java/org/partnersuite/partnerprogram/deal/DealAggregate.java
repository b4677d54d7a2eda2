package org.partnersuite.partnerprogram.deal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.unitofwork.AggregateType;

/** How changes of deals enter histories, and their states become events. */
public final class DealAggregate {
    private static final String TOPIC = "partner-program.deal.v1";

    /** The history contains the stored terms: amounts as numbers, next to their currency. */
    public static final AggregateType<Deal> DEAL = new AggregateType<>("deal", TOPIC, State::of, Deal::terms);

    private DealAggregate() {}

    @Produces
    @Singleton
    static AggregateStates states() {
        return new CurrentStates("deal", "deal", "id", (db, ids) -> DealStore.share(db, ids).stream()
                .map(DEAL::state)
                .toList());
    }

    /** The data of {@code partner-program.deal.v1}; without a partner once the deal has left it. */
    private record State(
            UUID id,
            long version,
            @Nullable UUID opportunityId,
            @Nullable ExternalId externalId,
            @JsonUnwrapped DealDetails details,
            Instant createdAt,
            Instant updatedAt) {
        static State of(Deal deal) {
            return new State(
                    deal.id(),
                    deal.version(),
                    deal.opportunityId(),
                    deal.externalId(),
                    DealDetails.of(deal.terms()),
                    deal.createdAt(),
                    deal.updatedAt());
        }
    }
}
