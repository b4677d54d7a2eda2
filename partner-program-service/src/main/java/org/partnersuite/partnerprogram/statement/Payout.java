package org.partnersuite.partnerprogram.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.unitofwork.JsonColumn;
import org.partnersuite.platform.unitofwork.Stamp;
import org.partnersuite.platform.unitofwork.Stamped;

/**
 * A payout of statements; it never changes.
 *
 * @param number the caller's own; the same number pays once
 * @param quarter the last one that it pays
 */
public record Payout(
        @Nested Stamp stamp,
        String number,
        String quarter,
        LocalDate paidOn,
        @JsonColumn List<Payment> payments) implements Stamped {

    public Payout {
        payments = List.copyOf(payments);
    }

    /** What a partner is paid in a currency. */
    @Schema(name = "IncentivePayment")
    public record Payment(UUID partnerId, Money amount) {}
}
