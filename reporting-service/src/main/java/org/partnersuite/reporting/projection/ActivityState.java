package org.partnersuite.reporting.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.pipeline.ActivityStatus;
import org.partnersuite.reporting.pipeline.Mark;
import org.partnersuite.reporting.pipeline.Quarter;

/**
 * What a technical activity's event says (EN-8).
 *
 * @param countsAs null for one that no figure counts
 */
public record ActivityState(
        UUID id,
        long version,
        int partition,
        UUID opportunityId,
        String type,
        String source,
        String subject,
        Mark.@Nullable Kind countsAs,
        ActivityStatus status,
        @Nullable LocalDate plannedStart,
        @Nullable LocalDate plannedEnd,
        @Nullable LocalDate actualStart,
        @Nullable LocalDate actualEnd,
        @Nullable LocalDate cancelledOn,
        @Nullable String outcome,
        @Nullable String technicalSeller,
        Instant updatedAt)
        implements Child {

    @Override
    public @Nullable Mark mark() {
        return countsAs == null ? null : Mark.of(countsAs, status, outcome, quarter());
    }

    /** The day that made its status what it is; null when it has none. */
    @Nullable
    LocalDate decidedOn() {
        return switch (status) {
            case PLANNED -> first(plannedStart, plannedEnd);
            case IN_PROGRESS -> first(actualStart, plannedStart);
            case COMPLETED -> first(actualEnd, actualStart);
            case CANCELLED -> first(cancelledOn, plannedStart);
        };
    }

    @Nullable
    Quarter quarter() {
        LocalDate day = decidedOn();
        return day == null ? null : Quarter.of(day);
    }

    private static @Nullable LocalDate first(@Nullable LocalDate preferred, @Nullable LocalDate other) {
        return preferred != null ? preferred : other;
    }
}
