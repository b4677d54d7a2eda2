package org.partnersuite.engagement.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Activities to test with. */
final class ActivitySamples {
    static final Instant LOGGED = Instant.parse("2026-03-01T10:00:00Z");
    static final UUID ID = UUID.fromString("01900000-0000-7000-8000-0000000000c1");

    private ActivitySamples() {}

    static ActivityDates dates(
            @Nullable String plannedStart,
            @Nullable String plannedEnd,
            @Nullable String actualStart,
            @Nullable String actualEnd) {
        return new ActivityDates(date(plannedStart), date(plannedEnd), date(actualStart), date(actualEnd));
    }

    static ActivityDetails details(ActivityType type, ActivitySource source, ActivityDates dates) {
        return new ActivityDetails(
                type,
                type == ActivityType.WORKSHOP ? WorkshopKind.DESIGN_THINKING : null,
                "Subject",
                source,
                null,
                "joe",
                List.of("ann"),
                dates,
                null,
                PilotAgreement.NONE,
                TypeFacts.NONE,
                null);
    }

    static Activity logged(ActivityDetails details) {
        return new Activity(ID, 1, ID, ID, details, null, LOGGED, LOGGED);
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
