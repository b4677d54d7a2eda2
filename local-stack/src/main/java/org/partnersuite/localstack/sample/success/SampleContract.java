package org.partnersuite.localstack.sample.success;

import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A subscription of the sample.
 *
 * @param key its external id
 * @param users licensed ones
 * @param arr in USD
 * @param partner of record; null without one
 * @param model how that partner serves it
 */
record SampleContract(
        String key,
        String product,
        int users,
        long arr,
        String supportLevel,
        Span span,
        @Nullable UUID partner,
        @Nullable String model) {

    /** When a contract runs, seen from the sample's day, and how its renewal came out. */
    enum Span {
        RUNNING(425, Period.ofYears(2), null, null),
        DUE_IN_FOUR_MONTHS(610, Period.ofYears(2), null, null),
        PROMPTED(295, Period.ofYears(1), null, null),
        NEW(40, Period.ofYears(1), null, null),
        RENEWS_ITSELF(315, Period.ofYears(1), null, null),
        EXPANDED(385, Period.ofYears(1), "RENEWED_EXPANDED", null),
        REDUCED(377, Period.ofYears(1), "RENEWED_REDUCED", "BUDGET"),
        SAME(340, Period.ofYears(1), "RENEWED_SAME", null),
        LOST(380, Period.ofYears(1), "NOT_RENEWED", "NOT_USED"),
        CO_TERMED(360, Period.ofYears(1), "CO_TERMED", null),
        TRIAL(50, Period.ofDays(90), null, null),
        MONTHLY(270, null, null, null);

        private final int startedDaysAgo;
        private final @Nullable Period length;
        private final @Nullable String outcome;
        private final @Nullable String reason;

        Span(int startedDaysAgo, @Nullable Period length, @Nullable String outcome, @Nullable String reason) {
            this.startedDaysAgo = startedDaysAgo;
            this.length = length;
            this.outcome = outcome;
            this.reason = reason;
        }

        int startedDaysAgo() {
            return startedDaysAgo;
        }

        @Nullable
        String outcome() {
            return outcome;
        }

        @Nullable
        String reason() {
            return reason;
        }
    }

    LocalDate start(LocalDate day) {
        return day.minusDays(span.startedDaysAgo);
    }

    /** Last day; null while it goes on from month to month. */
    @Nullable
    LocalDate end(LocalDate day) {
        return span.length == null ? null : start(day).plus(span.length).minusDays(1);
    }

    /** What goes on after the renewal, in USD; null when nothing does, or as much as before. */
    @Nullable
    Long renewedArr() {
        return switch (span) {
            case EXPANDED -> arr * 5 / 4;
            case REDUCED -> arr * 4 / 5;
            default -> null;
        };
    }
}
