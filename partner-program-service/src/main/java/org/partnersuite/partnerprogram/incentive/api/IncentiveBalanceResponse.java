package org.partnersuite.partnerprogram.incentive.api;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.incentive.IncentiveBalance;
import org.partnersuite.platform.rest.Money;

/** What stands on the accounts of a partner. */
@Schema(name = "IncentiveBalances")
record IncentiveBalanceResponse(
        UUID partnerId,
        @Schema(description = "One for each currency.") List<BalanceResponse> balances) {

    /** The accounts in a currency. */
    @Schema(name = "IncentiveBalance")
    record BalanceResponse(
            @Schema(description = "Owed by accruals.") Money accrued,

            @Schema(description = "Owed by adjustments; negative when they take back.")
            Money adjusted,

            @Schema(description = "Paid so far.") Money paid,

            @Schema(description = "Still owed to the partner: accrued and adjusted.")
            Money owed) {

        static BalanceResponse of(IncentiveBalance balance) {
            return new BalanceResponse(
                    new Money(balance.accrued(), balance.currency()),
                    new Money(balance.adjusted(), balance.currency()),
                    new Money(balance.paid(), balance.currency()),
                    new Money(balance.owed(), balance.currency()));
        }
    }

    static IncentiveBalanceResponse of(UUID partner, List<IncentiveBalance> balances) {
        return new IncentiveBalanceResponse(
                partner, balances.stream().map(BalanceResponse::of).toList());
    }
}
