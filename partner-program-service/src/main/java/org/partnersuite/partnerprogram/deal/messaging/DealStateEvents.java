package org.partnersuite.partnerprogram.deal.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.deal.Deal;
import org.partnersuite.partnerprogram.deal.DealEvents;
import org.partnersuite.partnerprogram.deal.DealStatus;
import org.partnersuite.partnerprogram.deal.DealTerms;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.unitofwork.Change;

/** {@code partner-program.deal.v1}: the whole deal at a version. */
@ApplicationScoped
public class DealStateEvents implements DealEvents {
    public static final String TOPIC = "partner-program.deal.v1";
    private static final String TYPE = "org.partnersuite." + TOPIC;

    /** @param partnerId absent once the deal has left its partner */
    record Body(
            UUID id,
            long version,
            @Nullable UUID partnerId,
            @Nullable UUID opportunityId,
            @Nullable ExternalId externalId,
            String name,
            @Nullable String client,
            DealStatus status,
            @Nullable LocalDate closeDate,
            Money partnerPortion,
            @Nullable Money valueAddPortion,
            Money tcv,
            boolean qualifies,
            Instant createdAt,
            Instant updatedAt) {}

    @Override
    public void changed(Change change, Deal deal) {
        change.event(state(deal));
    }

    public static OutgoingEvent state(Deal deal) {
        return OutgoingEvent.state(TOPIC, TYPE, deal.id(), deal.version(), deal.knownFrom(), Json.write(body(deal)));
    }

    private static Body body(Deal deal) {
        DealTerms terms = deal.terms();
        return new Body(
                deal.id(),
                deal.version(),
                terms.partnerId(),
                deal.opportunityId(),
                deal.externalId(),
                terms.name(),
                terms.client(),
                terms.status(),
                terms.closeDate(),
                new Money(terms.partnerPortion(), terms.currency()),
                terms.valueAddPortion() == null ? null : new Money(terms.valueAddPortion(), terms.currency()),
                new Money(terms.tcv(), terms.currency()),
                terms.qualifies(),
                deal.createdAt(),
                deal.knownFrom());
    }
}
