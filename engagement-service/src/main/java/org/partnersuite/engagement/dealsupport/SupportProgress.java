package org.partnersuite.engagement.dealsupport;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a request has come. */
@Embeddable
public record SupportProgress(
        @Enumerated(EnumType.STRING) SupportStatus status,

        @Schema(description = "Time of the last move, or else of the request.")
        Instant statusSince,

        @Schema(description = "Current or last assigned squad.") @Nullable
        UUID squadId,

        @Schema(description = "Date of the meeting of squad and sales team.", examples = "2026-04-02") @Nullable
        LocalDate interlockOn,

        @Schema(maxLength = 2000, description = "Reason for the decline or withdrawal.") @Nullable
        String reason,

        @Schema(maxLength = 2000, description = "Result; present once closed.") @Nullable
        String outcome) {

    static SupportProgress requested(Instant now) {
        return new SupportProgress(SupportStatus.NEW, now, null, null, null, null);
    }

    /** After a transition: another squad knows nothing of the first one's interlock. */
    SupportProgress after(RequestedSupportMove move, Instant now) {
        return new SupportProgress(
                move.transition().to(),
                now,
                move.squadId() == null ? squadId : move.squadId(),
                switch (move.transition()) {
                    case ASSIGN -> null;
                    case SCHEDULE_INTERLOCK -> move.interlockOn();
                    default -> interlockOn;
                },
                switch (move.transition()) {
                    case DECLINE, WITHDRAW -> move.reason();
                    default -> null;
                },
                move.outcome());
    }
}
