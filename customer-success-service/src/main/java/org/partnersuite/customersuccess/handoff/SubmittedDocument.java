package org.partnersuite.customersuccess.handoff;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A submitted transition document, as last received from the engagement service.
 *
 * @param status what the document says of its decision: INITIATED, ACCEPTED or RETURNED
 * @param submittedBy null when the engagement service did not say
 * @param customerSuccessManager who is to take over
 * @param sentAt time of its latest submission
 * @param information what it says, by key of the template's required information
 */
public record SubmittedDocument(
        UUID id,
        long version,
        HandoffStatus status,
        UUID accountId,
        @Nullable UUID opportunityId,
        @Nullable UUID engagementId,
        @Nullable String submittedBy,
        @Nullable String customerSuccessManager,
        @Nullable String useCase,
        Instant sentAt,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String returnReason,
        Map<String, String> information) {

    /**
     * @throws IllegalArgumentException for values that the schema refuses: a failed flush would roll back the whole
     *     poll
     */
    public SubmittedDocument {
        if ((status == HandoffStatus.INITIATED) != (decidedAt == null)) {
            throw new IllegalArgumentException("a document has a time of its decision once it is decided on");
        }
        if ((status == HandoffStatus.RETURNED) != (returnReason != null)) {
            throw new IllegalArgumentException("a document has a reason when it is returned, and only then");
        }
        information = Map.copyOf(information);
    }
}
