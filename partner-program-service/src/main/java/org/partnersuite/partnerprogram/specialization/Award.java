package org.partnersuite.partnerprogram.specialization;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

/**
 * That a specialization was awarded, and how it goes on.
 *
 * @param on first day
 * @param until last day, unless it ends before
 * @param flaggedOn since when something is missing; null while nothing is
 * @param graceEndsOn the day on which it ends when that is not replaced
 * @param endedOn the first day on which it holds no more
 */
@Embeddable
public record Award(
        @Column(name = "awarded_on") @ColumnName("awarded_on") @PropagateNull
        LocalDate on,

        @Column(name = "awarded_until") @ColumnName("awarded_until")
        LocalDate until,

        @Nullable LocalDate flaggedOn,
        @Nullable LocalDate graceEndsOn,
        @Nullable LocalDate endedOn,
        @Enumerated(EnumType.STRING) @Nullable EndReason endedReason) {

    /** Why it holds no more. */
    @Schema(name = "SpecializationEndReason")
    public enum EndReason {
        /** Its last day has passed. */
        EXPIRED,
        /** What was missing was not replaced within the grace. */
        NOT_REPLACED,
        /** Another level was awarded. */
        SUPERSEDED,
        WITHDRAWN
    }

    static Award of(LocalDate on, LocalDate until) {
        return new Award(on, until, null, null, null, null);
    }

    Award flagged(LocalDate day, int graceDays) {
        return new Award(on, until, day, day.plusDays(graceDays), null, null);
    }

    Award unflagged() {
        return new Award(on, until, null, null, null, null);
    }

    Award ended(LocalDate day, EndReason reason) {
        return new Award(on, until, flaggedOn, graceEndsOn, day, reason);
    }
}
