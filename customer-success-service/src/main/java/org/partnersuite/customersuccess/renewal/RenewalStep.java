package org.partnersuite.customersuccess.renewal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a renewal, once: calls to action open on it.
 *
 * @param stepOn the day on which it was due
 */
record RenewalStep(
        UUID renewalId, UUID subscriptionId, UUID customerId, Kind step, LocalDate stepOn, Instant recordedAt) {

    enum Kind {
        /** It entered its last phase. */
        EXECUTE,
        /** The partner was prompted. */
        PROMPT
    }

    /** Its entry into EXECUTE by a change; null when the change did not bring it there. */
    static @Nullable RenewalStep entered(@Nullable Renewal before, Renewal after) {
        boolean already = before != null && before.phase() == RenewalPhase.EXECUTE;
        return already || after.phase() != RenewalPhase.EXECUTE || after.status() == Renewal.Status.WITHDRAWN
                ? null
                : of(after, Kind.EXECUTE, RenewalDays.later(after.phaseSince(), after.openedOn()));
    }

    /** The prompt that a change brought; null when it brought none. */
    static @Nullable RenewalStep prompted(@Nullable Renewal before, Renewal after) {
        LocalDate prompted = after.promptedOn();
        boolean already = before != null && before.promptedOn() != null;
        return already || prompted == null ? null : of(after, Kind.PROMPT, prompted);
    }

    private static RenewalStep of(Renewal renewal, Kind kind, LocalDate on) {
        return new RenewalStep(
                renewal.id(), renewal.subscriptionId(), renewal.customerId(), kind, on, renewal.updatedAt());
    }
}
