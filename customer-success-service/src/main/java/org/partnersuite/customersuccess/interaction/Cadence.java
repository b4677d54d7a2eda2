package org.partnersuite.customersuccess.interaction;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * When a customer is to be touched next: its own schedule goes before that of its segment. Without any touch the days count
 * from when the customer was known.
 *
 * @param lastOn day of the newest touch that counts
 * @param since day from which the customer is known
 */
public record Cadence(
        UUID customerId,
        @Nullable LocalDate lastOn,
        LocalDate since,
        @Nullable Integer ownDays,
        @Nullable Integer segmentDays) {

    /** Where the days between touches come from. */
    @Schema(name = "CadenceSource")
    public enum Source {
        CUSTOMER,
        SEGMENT,
        /** Nobody is to be in touch. */
        NONE
    }

    public Source source() {
        return ownDays != null ? Source.CUSTOMER : segmentDays != null ? Source.SEGMENT : Source.NONE;
    }

    public @Nullable Integer everyDays() {
        return ownDays != null ? ownDays : segmentDays;
    }

    /** The day by which the next touch is due; null without a cadence. */
    public @Nullable LocalDate dueOn() {
        Integer every = everyDays();
        return every == null ? null : (lastOn == null ? since : lastOn).plusDays(every);
    }

    /** Whole days by which the cadence is exceeded; 0 when it is not. */
    public long overdueDays(LocalDate today) {
        LocalDate due = dueOn();
        return due == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, today));
    }
}
