package org.partnersuite.customersuccess.usage;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Aggregate;

/**
 * A subscription's usage in a month, over its licence types.
 *
 * @param month its first day
 * @param judgeAt when triggers look at it; null when they do not, or have done so
 * @param judgedAt when they did
 */
public record UsageMonth(
        UUID id,
        long version,
        UUID subscriptionId,
        UUID customerId,
        LocalDate month,
        @JsonUnwrapped @Nested MonthFigures figures,
        @JsonIgnore @Nullable Instant judgeAt,
        @JsonIgnore @Nullable Instant judgedAt,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    UsageMonth corrected(UUID customer, MonthFigures now, @Nullable Instant nowJudgeAt, Instant at) {
        return new UsageMonth(
                id, version + 1, subscriptionId, customer, month, now, nowJudgeAt, judgedAt, createdAt, at);
    }
}
