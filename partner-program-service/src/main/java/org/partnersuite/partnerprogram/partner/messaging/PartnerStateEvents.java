package org.partnersuite.partnerprogram.partner.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.partner.EngagementModel;
import org.partnersuite.partnerprogram.partner.Partner;
import org.partnersuite.partnerprogram.partner.PartnerEvents;
import org.partnersuite.partnerprogram.partner.PartnerStatus;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Change;

/** {@code partner-program.partner.v1}: the whole partner at a version. */
@ApplicationScoped
public class PartnerStateEvents implements PartnerEvents {
    public static final String TOPIC = "partner-program.partner.v1";
    private static final String TYPE = "org.partnersuite." + TOPIC;

    record Body(
            UUID id,
            long version,
            String name,
            @Nullable ExternalId externalId,
            PartnerStatus status,
            EngagementModel engagementModel,
            List<String> geographies,
            Instant createdAt,
            Instant updatedAt) {}

    @Override
    public void changed(Change change, Partner partner) {
        change.event(state(partner));
    }

    public static OutgoingEvent state(Partner partner) {
        return OutgoingEvent.state(
                TOPIC, TYPE, partner.id(), partner.version(), partner.updatedAt(), Json.write(body(partner)));
    }

    private static Body body(Partner partner) {
        return new Body(
                partner.id(),
                partner.version(),
                partner.details().name(),
                partner.externalId(),
                partner.status(),
                partner.details().engagementModel(),
                partner.details().geographies(),
                partner.createdAt(),
                partner.updatedAt());
    }
}
