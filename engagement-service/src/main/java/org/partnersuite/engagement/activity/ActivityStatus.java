package org.partnersuite.engagement.activity;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Status of an activity. Derived from the recorded dates only, not from the current day. */
public enum ActivityStatus {
    PLANNED,
    IN_PROGRESS,
    COMPLETED,
    CANCELLED;

    static Derived<ActivityStatus> of(ActivityDates dates, @Nullable Cancellation cancellation) {
        if (cancellation != null) {
            return new Derived<>(CANCELLED, "It was cancelled on " + cancellation.on() + ".");
        }
        if (dates.actualEnd() != null) {
            return new Derived<>(COMPLETED, "Its actual end is " + dates.actualEnd() + ".");
        }
        if (dates.actualStart() != null) {
            return new Derived<>(
                    IN_PROGRESS, "Its actual start is " + dates.actualStart() + ", and it has no actual end.");
        }
        return new Derived<>(PLANNED, "It has no actual start.");
    }

    /** Permitted status changes. Dates may be corrected in any direction; a cancelled activity is immutable. */
    Set<ActivityStatus> next() {
        return switch (this) {
            case PLANNED, IN_PROGRESS -> EnumSet.allOf(ActivityStatus.class);
            case COMPLETED -> EnumSet.of(PLANNED, IN_PROGRESS, COMPLETED);
            case CANCELLED -> EnumSet.noneOf(ActivityStatus.class);
        };
    }
}
