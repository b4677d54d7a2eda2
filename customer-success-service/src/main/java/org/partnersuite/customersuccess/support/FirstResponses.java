package org.partnersuite.customersuccess.support;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.subscription.SupportLevel;

/**
 * First responses to incidents against the minutes of a support level.
 *
 * @param within answered in time; the last minute is in time
 * @param missed answered late, or not answered and late by now
 * @param waiting not answered, and not late yet
 * @param withoutObjective of a severity that has none
 */
public record FirstResponses(int within, int missed, int waiting, int withoutObjective) {

    /** An incident: how severe, when it was opened, and when it was answered first. */
    public record Answered(
            int severity, Instant openedAt, @Nullable Instant firstResponseAt) {}

    /** What became of one. */
    public enum Result {
        WITHIN,
        MISSED,
        WAITING,
        NO_OBJECTIVE
    }

    public static FirstResponses of(SupportMatrix matrix, SupportLevel level, List<Answered> incidents, Instant now) {
        int[] counts = new int[Result.values().length];
        incidents.forEach(
                incident -> counts[result(matrix, level, incident, now).ordinal()]++);
        return new FirstResponses(
                counts[Result.WITHIN.ordinal()],
                counts[Result.MISSED.ordinal()],
                counts[Result.WAITING.ordinal()],
                counts[Result.NO_OBJECTIVE.ordinal()]);
    }

    static Result result(SupportMatrix matrix, SupportLevel level, Answered incident, Instant now) {
        OptionalInt minutes = matrix.firstResponseMinutes(level, incident.severity());
        if (minutes.isEmpty()) {
            return Result.NO_OBJECTIVE;
        }
        Instant due = incident.openedAt().plus(Duration.ofMinutes(minutes.getAsInt()));
        Instant answered = incident.firstResponseAt();
        if (answered != null) {
            return answered.isAfter(due) ? Result.MISSED : Result.WITHIN;
        }
        return now.isAfter(due) ? Result.MISSED : Result.WAITING;
    }
}
