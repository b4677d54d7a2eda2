package org.partnersuite.customersuccess.segment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Aggregate;

/**
 * The segment of a customer and what follows from it.
 *
 * @param cadenceDays days between touches; null when nobody is to be in touch
 * @param arrUsd annual recurring revenue that was counted, in USD
 * @param withoutRate currencies of revenue that was not counted, for they have no rate
 * @param manual null when the rules decide
 * @param since first day in this segment
 * @param reviewOn next day on which it may change by itself; null when there is none
 */
public record CustomerSegment(
        UUID customerId,
        long version,
        String segment,
        TouchModel touchModel,
        @Nullable Integer cadenceDays,
        Coverage coverage,
        RenewalOwner renewalOwner,
        BigDecimal arrUsd,
        List<String> withoutRate,
        @Nested @Nullable ManualSegment manual,
        LocalDate since,
        @Nullable LocalDate reviewOn,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    public CustomerSegment {
        arrUsd = arrUsd.setScale(2, RoundingMode.HALF_UP);
        withoutRate = List.copyOf(withoutRate);
    }

    /** What decides the segment. */
    @Schema(name = "SegmentSource")
    public enum Source {
        RULE,
        MANUAL
    }

    @Override
    public UUID id() {
        return customerId;
    }

    public Source source() {
        return manual == null ? Source.RULE : Source.MANUAL;
    }

    /** Whether it says the same as another version. */
    boolean isSame(CustomerSegment other) {
        return new CustomerSegment(
                        customerId,
                        other.version,
                        segment,
                        touchModel,
                        cadenceDays,
                        coverage,
                        renewalOwner,
                        arrUsd,
                        withoutRate,
                        manual,
                        since,
                        reviewOn,
                        createdAt,
                        other.updatedAt)
                .equals(other);
    }
}
