package org.partnersuite.engagement.dealsupport;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The move that a caller requests. The factory method of each transition sets its members. */
public record RequestedSupportMove(
        SupportTransition transition,
        @Nullable UUID squadId,
        boolean override,
        @Nullable LocalDate interlockOn,
        @Nullable String reason,
        @Nullable String outcome,
        @Nullable String note) {

    public static RequestedSupportMove assign(
            UUID squad, boolean override, @Nullable String reason, @Nullable String note) {
        return new RequestedSupportMove(SupportTransition.ASSIGN, squad, override, null, reason, null, note);
    }

    public static RequestedSupportMove scheduleInterlock(LocalDate on, @Nullable String note) {
        return new RequestedSupportMove(SupportTransition.SCHEDULE_INTERLOCK, null, false, on, null, null, note);
    }

    public static RequestedSupportMove accept(@Nullable String note) {
        return new RequestedSupportMove(SupportTransition.ACCEPT, null, false, null, null, null, note);
    }

    public static RequestedSupportMove decline(String reason, @Nullable String note) {
        return new RequestedSupportMove(SupportTransition.DECLINE, null, false, null, reason, null, note);
    }

    public static RequestedSupportMove startDelivery(@Nullable String note) {
        return new RequestedSupportMove(SupportTransition.START_DELIVERY, null, false, null, null, null, note);
    }

    public static RequestedSupportMove close(String outcome, @Nullable String note) {
        return new RequestedSupportMove(SupportTransition.CLOSE, null, false, null, null, outcome, note);
    }

    public static RequestedSupportMove withdraw(String reason, @Nullable String note) {
        return new RequestedSupportMove(SupportTransition.WITHDRAW, null, false, null, reason, null, note);
    }
}
