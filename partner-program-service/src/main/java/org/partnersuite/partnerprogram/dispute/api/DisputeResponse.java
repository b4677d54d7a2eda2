package org.partnersuite.partnerprogram.dispute.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.dispute.Dispute;
import org.partnersuite.partnerprogram.dispute.DisputeStatus;

/** A dispute about a line of the ledger. */
@Schema(name = "IncentiveDispute")
record DisputeResponse(
        UUID id,
        long version,
        UUID partnerId,
        UUID lineId,
        String reason,
        @Schema(description = "The partner's person.") String raisedBy,
        DisputeStatus status,

        @Schema(description = "Absent while it is open.") @Nullable
        String answer,

        @Schema(description = "The line that was posted because of it.") @Nullable
        UUID adjustingLine,

        Instant createdAt,
        Instant updatedAt) {

    static DisputeResponse of(Dispute dispute) {
        return new DisputeResponse(
                dispute.id(),
                dispute.version(),
                dispute.partnerId(),
                dispute.lineId(),
                dispute.reason(),
                dispute.raisedBy(),
                dispute.status(),
                dispute.answer(),
                dispute.adjustingLine(),
                dispute.createdAt(),
                dispute.updatedAt());
    }
}
