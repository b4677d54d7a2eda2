package org.partnersuite.customersuccess.health;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a subscription apart from what callers put in.
 *
 * @param trialStart the first day of its trial; null when it never was one
 * @param convertedOn the day on which the trial became paid
 * @param usage of the last full month, or of the month before while nobody reported it; null without either
 * @param arrNow ARR of the customer today, in USD; null when no rate is known
 * @param arrThen the same twelve months ago
 * @param satisfaction the customer's newest answer; null when there is none within 180 days
 * @param severityOneOpen an incident of severity 1 is open
 * @param sponsorLeft the customer's sponsor left, and none is named
 */
record SubscriptionFacts(
        @Nullable LocalDate trialStart,
        @Nullable LocalDate convertedOn,
        @Nested("usage") @Nullable Usage usage,
        @Nullable BigDecimal arrNow,
        @Nullable BigDecimal arrThen,
        @Nested("satisfaction") @Nullable Satisfaction satisfaction,
        boolean severityOneOpen,
        boolean sponsorLeft) {

    static final SubscriptionFacts NONE = new SubscriptionFacts(null, null, null, null, null, null, false, false);

    /**
     * A month's usage.
     *
     * @param licensed users of the licence types that report active ones, or those under contract; null when unknown
     * @param activeUsers null when not reported
     * @param activeDays per active user
     * @param minutes per active user and active day
     */
    public record Usage(
            @PropagateNull LocalDate month,
            @Nullable Long licensed,
            @Nullable Long activeUsers,
            @Nullable BigDecimal activeDays,
            @Nullable BigDecimal minutes) {}

    /**
     * An answer to a survey.
     *
     * @param scale of the model's measure: {@code scaleNps} or {@code scaleCsat}
     */
    public record Satisfaction(@PropagateNull String scale, BigDecimal value, UUID survey, LocalDate answeredOn) {}
}
