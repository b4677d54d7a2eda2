package org.partnersuite.customersuccess.segment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What decides the segment of a customer on a day.
 *
 * @param arrUsd annual recurring revenue of the paid subscriptions under contract, in USD with two decimals
 * @param withoutRate currencies that have no rate into USD; their revenue is left out
 * @param licensedUsers of the same subscriptions
 * @param successManager whether a partner of record is CUSTOMER_SUCCESS_MANAGER of one of them
 * @param anyPartner whether one of them has a partner of record
 * @param changesOn next day on which a contract begins or has ended; null when there is none
 */
public record SegmentFacts(
        UUID customerId,
        BigDecimal arrUsd,
        List<String> withoutRate,
        long licensedUsers,
        @Nullable String industry,
        boolean strategic,
        boolean successManager,
        boolean anyPartner,
        @Nullable LocalDate changesOn) {

    public SegmentFacts {
        arrUsd = arrUsd.setScale(2, RoundingMode.HALF_UP);
        withoutRate = List.copyOf(withoutRate);
    }
}
