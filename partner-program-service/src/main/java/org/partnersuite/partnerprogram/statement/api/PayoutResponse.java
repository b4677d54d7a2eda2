package org.partnersuite.partnerprogram.statement.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.statement.Payout;
import org.partnersuite.partnerprogram.statement.Payout.Payment;

/** A payout of statements. */
@Schema(name = "IncentivePayout")
record PayoutResponse(
        UUID id,
        long version,
        @Schema(examples = "PO-2022-Q3") String number,
        @Schema(examples = "2022-Q3") String quarter,
        LocalDate paidOn,

        @Schema(description = "One for each partner and currency; over zero.")
        List<Payment> payments,

        Instant createdAt,
        Instant updatedAt) {

    static PayoutResponse of(Payout payout) {
        return new PayoutResponse(
                payout.id(),
                payout.version(),
                payout.number(),
                payout.quarter(),
                payout.paidOn(),
                payout.payments(),
                payout.createdAt(),
                payout.updatedAt());
    }
}
