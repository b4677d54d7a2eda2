package org.partnersuite.customersuccess.usage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A report as it is stored.
 *
 * @param version counts its corrections from 1
 * @param period a day, or the first day of a month
 * @param ofDays of a month: it follows from the reports of its days
 * @param daily whether it is of a day alone
 */
public record UsageRow(
        UUID id,
        long version,
        UUID subscriptionId,
        String licenceType,
        LocalDate period,
        @Nested UsageReport report,
        boolean ofDays,
        boolean daily,
        Instant updatedAt) {

    UsageRow corrected(UsageReport now, boolean nowOfDays, Instant at) {
        return new UsageRow(id, version + 1, subscriptionId, licenceType, period, now, nowOfDays, daily, at);
    }
}
