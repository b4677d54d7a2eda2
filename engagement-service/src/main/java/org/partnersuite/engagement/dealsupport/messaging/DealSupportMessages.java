package org.partnersuite.engagement.dealsupport.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.dealsupport.DealSupportEvents;
import org.partnersuite.engagement.dealsupport.DealSupportRequest;
import org.partnersuite.engagement.dealsupport.SupportDetails;
import org.partnersuite.engagement.dealsupport.SupportProgress;
import org.partnersuite.engagement.dealsupport.SupportStatus;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Change;

/** Tells other services the state of deal-support requests. */
@ApplicationScoped
class DealSupportMessages implements DealSupportEvents {
    static final String TOPIC = "engagement.deal-support-request.v1";

    private static final String TYPE = "org.partnersuite.engagement.deal-support-request.v1";

    @Override
    public void changed(Change change, DealSupportRequest request) {
        change.event(state(request));
    }

    static OutgoingEvent state(DealSupportRequest request) {
        return OutgoingEvent.state(
                TOPIC,
                TYPE,
                request.id(),
                request.version(),
                request.updatedAt(),
                Json.write(DealSupportState.of(request)));
    }

    /** The data of {@code engagement.deal-support-request.v1}. */
    record DealSupportState(
            UUID id,
            long version,
            UUID opportunityId,
            UUID accountId,
            String help,
            String offering,
            LocalDate desiredStart,
            @Nullable String note,
            SupportStatus status,
            Instant statusSince,
            @Nullable UUID squadId,
            @Nullable LocalDate interlockOn,
            @Nullable String reason,
            @Nullable String outcome,
            String requestedBy,
            Instant createdAt,
            Instant updatedAt) {
        static DealSupportState of(DealSupportRequest request) {
            SupportDetails details = request.details();
            SupportProgress progress = request.progress();
            return new DealSupportState(
                    request.id(),
                    request.version(),
                    details.opportunityId(),
                    request.accountId(),
                    details.help(),
                    details.offering(),
                    details.desiredStart(),
                    details.note(),
                    progress.status(),
                    progress.since(),
                    progress.squadId(),
                    progress.interlockOn(),
                    progress.reason(),
                    progress.outcome(),
                    request.requestedBy(),
                    request.createdAt(),
                    request.updatedAt());
        }
    }
}
