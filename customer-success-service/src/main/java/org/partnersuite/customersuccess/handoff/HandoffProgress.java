package org.partnersuite.customersuccess.handoff;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.TextBounds;

/** Status of a handoff, and who brought it there. Only steps change it. */
@Embeddable
public record HandoffProgress(
        @Enumerated(EnumType.STRING) HandoffStatus status,

        @Schema(description = "Time at which it was last sent.")
        Instant initiatedAt,

        @Schema(description = "Time of acceptance or return.") @Nullable
        Instant decidedAt,

        @Schema(maxLength = TextBounds.SUBJECT, description = "Who accepted or returned it.", examples = "mia")
        @Nullable
        String decidedBy,

        @Schema(maxLength = 2000, description = "What is missing.", examples = "Who owns the data is not said")
        @Nullable
        String returnReason,

        @Nullable Instant completedAt,

        @Schema(maxLength = TextBounds.SUBJECT, examples = "mia") @Nullable
        String completedBy) {

    static HandoffProgress begun(Instant at) {
        return new HandoffProgress(HandoffStatus.INITIATED, at, null, null, null, null, null);
    }

    /** @param reason of a return */
    HandoffProgress after(HandoffStep step, Instant at, String by, @Nullable String reason) {
        return switch (step) {
            case REVIEW -> new HandoffProgress(HandoffStatus.IN_REVIEW, initiatedAt, null, null, null, null, null);
            case RESUBMISSION -> begun(at);
            case ACCEPTANCE, RETURN -> decided(step.to(), at, by, reason);
            case COMPLETION ->
                new HandoffProgress(HandoffStatus.COMPLETED, initiatedAt, decidedAt, decidedBy, null, at, by);
        };
    }

    HandoffProgress decided(HandoffStatus as, Instant at, @Nullable String by, @Nullable String reason) {
        return new HandoffProgress(as, initiatedAt, at, by, reason, null, null);
    }
}
