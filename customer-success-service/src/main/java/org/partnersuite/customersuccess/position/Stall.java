package org.partnersuite.customersuccess.position;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a position is stalled: longer in its stage than the stage allows, without a move or touch in the last 30 days. */
final class Stall {
    private static final int QUIET_DAYS = 30;

    private Stall() {}

    /**
     * The first day on which it is stalled.
     *
     * @param enteredOn day on which it entered the stage, its last move
     * @param stalledAfterDays null when it never is
     * @param lastTouch newest touch of the customer; null when there was none
     * @return null when it never is
     */
    static @Nullable LocalDate day(
            LocalDate enteredOn, @Nullable Integer stalledAfterDays, @Nullable LocalDate lastTouch) {
        if (stalledAfterDays == null) {
            return null;
        }
        LocalDate day = enteredOn.plusDays(Math.max(stalledAfterDays, QUIET_DAYS) + 1L);
        LocalDate quiet = lastTouch == null ? day : lastTouch.plusDays(QUIET_DAYS + 1L);
        return quiet.isAfter(day) ? quiet : day;
    }
}
