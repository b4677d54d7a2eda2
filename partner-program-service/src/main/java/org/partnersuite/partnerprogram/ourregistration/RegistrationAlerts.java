package org.partnersuite.partnerprogram.ourregistration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.Json;

/** What partner managers are told about our registrations with partners, each once. */
final class RegistrationAlerts {
    private static final String TOPIC = "partner-program.registration-alert.v1";

    private RegistrationAlerts() {}

    private enum Kind {
        MISSING,
        EXPIRING
    }

    /** The data of {@code partner-program.registration-alert.v1}. */
    private record Alert(
            Kind kind,
            UUID partnerId,
            UUID dealId,
            @Nullable LocalDate expiresOn,
            LocalDate dueOn) {}

    /** An open deal is not registered with its partner. */
    static OutgoingEvent missing(UUID partner, UUID deal, long dealVersion, LocalDate dueOn, Instant now) {
        return OutgoingEvent.state(
                TOPIC, deal, dealVersion, now, Json.write(new Alert(Kind.MISSING, partner, deal, null, dueOn)));
    }

    /** A registration expires soon. */
    static OutgoingEvent expiring(
            UUID id, long version, UUID partner, UUID deal, LocalDate expiresOn, LocalDate dueOn, Instant now) {
        return OutgoingEvent.state(
                TOPIC, id, version, now, Json.write(new Alert(Kind.EXPIRING, partner, deal, expiresOn, dueOn)));
    }
}
