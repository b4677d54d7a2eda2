package org.partnersuite.engagement.dealsupport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a request has come.
 *
 * @param moves how many it has made
 * @param squadId the squad it is or was last assigned to
 * @param reason why it was declined or withdrawn
 * @param outcome what came of the delivery, once it is closed
 */
public record SupportProgress(
        SupportStatus status,
        Instant since,
        int moves,
        @Nullable UUID squadId,
        @Nullable LocalDate interlockOn,
        @Nullable String reason,
        @Nullable String outcome) {

    static SupportProgress requested(Instant now) {
        return new SupportProgress(SupportStatus.NEW, now, 0, null, null, null, null);
    }

    /** After a transition: another squad knows nothing of the first one's interlock. */
    SupportProgress after(RequestedSupportMove move, Instant now) {
        return new SupportProgress(
                move.transition().to(),
                now,
                moves + 1,
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
