package org.partnersuite.customersuccess.handoff.messaging;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.handoff.Handoff;
import org.partnersuite.customersuccess.handoff.SubmittedDocument;
import org.partnersuite.platform.inbox.StateBody;

/** Fields of the transition document's state that this service consumes. */
record TransitionDocumentState(
        UUID id,
        long version,
        UUID accountId,
        @Nullable UUID opportunityId,
        @Nullable UUID engagementId,
        String status,
        @Nullable String customerSuccessManager,
        @Nullable String useCase,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable String returnReason)
        implements StateBody {

    @Override
    public @Nullable UUID aggregate() {
        return id;
    }

    /** Empty while it is a draft. */
    Optional<SubmittedDocument> submitted() {
        return submittedAt == null ? Optional.empty() : Optional.of(submitted(submittedAt));
    }

    private SubmittedDocument submitted(Instant at) {
        return new SubmittedDocument(
                id,
                version,
                handoffStatus(),
                accountId,
                opportunityId,
                engagementId,
                customerSuccessManager,
                useCase,
                at,
                decidedAt,
                returnReason);
    }

    private Handoff.Status handoffStatus() {
        return switch (status) {
            case "ACCEPTED" -> Handoff.Status.ACCEPTED;
            case "RETURNED" -> Handoff.Status.RETURNED;
            default -> Handoff.Status.INITIATED;
        };
    }
}
