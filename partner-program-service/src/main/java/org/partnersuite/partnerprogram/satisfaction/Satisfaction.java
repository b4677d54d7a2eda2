package org.partnersuite.partnerprogram.satisfaction;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Aggregate;

/**
 * The points of a partner for a fiscal year, as last computed.
 *
 * @param average cut off after five decimals; null without a project
 */
public record Satisfaction(
        UUID id,
        long version,
        UUID partnerId,
        int fiscalYear,
        @ColumnName("from_day") LocalDate from,
        @ColumnName("to_day") LocalDate to,
        int edition,
        int projects,
        @Nullable BigDecimal average,
        int points,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    static Satisfaction first(UUID id, SatisfactionMeasure measure, Instant now) {
        return of(id, 1, measure, now, now);
    }

    Satisfaction next(SatisfactionMeasure measure, Instant now) {
        return of(id, version + 1, measure, createdAt, now);
    }

    boolean tells(SatisfactionMeasure measure) {
        return next(measure, updatedAt)
                .equals(new Satisfaction(
                        id,
                        version + 1,
                        partnerId,
                        fiscalYear,
                        from,
                        to,
                        edition,
                        projects,
                        average,
                        points,
                        createdAt,
                        updatedAt));
    }

    private static Satisfaction of(
            UUID id, long version, SatisfactionMeasure measure, Instant createdAt, Instant updatedAt) {
        return new Satisfaction(
                id,
                version,
                measure.partnerId(),
                measure.year().year(),
                measure.year().from(),
                measure.year().to(),
                measure.year().edition(),
                measure.projects(),
                measure.average(),
                measure.points(),
                createdAt,
                updatedAt);
    }
}
