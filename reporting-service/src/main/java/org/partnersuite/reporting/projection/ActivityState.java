package org.partnersuite.reporting.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.pipeline.ActivityStatus;
import org.partnersuite.reporting.pipeline.Indicator;
import org.partnersuite.reporting.pipeline.Quarters;
import org.threeten.extra.YearQuarter;

/**
 * The state of a technical activity (EN-8), from {@code engagement.activity.v1}.
 *
 * @param countsAsPilot whether client engineering counts it as a pilot
 */
public record ActivityState(
        UUID id,
        long version,
        UUID opportunityId,
        String type,
        String source,
        String subject,
        boolean countsAsPilot,
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
    public static final String TOPIC = "engagement.activity.v1";

    private static final Set<String> PILOTS = Set.of("PROOF_OF_VALUE", "MVP");

    public ActivityState {
        Required.of("opportunityId", opportunityId);
        Required.of("type", type);
        Required.of("source", source);
        Required.of("status", status);
        Required.of("updatedAt", updatedAt);
        subject = subject == null ? "" : subject;
    }

    /** The figure that counts it; null for none. A pilot is an activity that client engineering recorded as one. */
    public Indicator.@Nullable Kind countsAs() {
        if (type.equals("CLIENT_BRIEFING")) {
            return Indicator.Kind.BRIEFING;
        }
        boolean pilot = countsAsPilot && PILOTS.contains(type) && source.equals("CLIENT_ENGINEERING");
        return pilot ? Indicator.Kind.PILOT : null;
    }

    @Override
    public List<Indicator> indicators() {
        Indicator.Kind kind = countsAs();
        return kind == null ? List.of() : List.of(Indicator.of(kind, status, outcome, quarter()));
    }

    /** The day that decides where the status counts; null when there is none. */
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
    YearQuarter quarter() {
        LocalDate day = decidedOn();
        return day == null ? null : Quarters.of(day);
    }

    private static @Nullable LocalDate first(@Nullable LocalDate preferred, @Nullable LocalDate other) {
        return preferred != null ? preferred : other;
    }
}
