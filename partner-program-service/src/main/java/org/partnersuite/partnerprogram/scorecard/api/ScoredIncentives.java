package org.partnersuite.partnerprogram.scorecard.api;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.incentive.IncentiveBalance;
import org.partnersuite.platform.rest.ListLink;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.rest.TextBounds;

@Schema(name = "ScoredIncentives", description = "What the partner has earned, and what of it is paid.")
record ScoredIncentives(
        @Schema(description = "One for each currency, in their order; none before the first line.")
        List<ScoredBalance> balances,

        @Schema(
                pattern = TextBounds.LINK,
                description = "Link to exactly the lines of these balances.",
                examples = "/v1/partner-program/incentive-lines?partnerId=01976b3c-5d00-7a10-8f00-000000000001")
        String link) {

    /** The accounts in a currency. */
    @Schema(name = "ScoredIncentiveBalance")
    record ScoredBalance(
            @Schema(description = "Earned, adjustments included; paid or not.")
            Money earned,

            @Schema(description = "Paid so far.") Money paid,

            @Schema(description = "Still owed to the partner; negative when it owes.")
            Money owed) {
        private static ScoredBalance of(IncentiveBalance balance) {
            return new ScoredBalance(
                    new Money(balance.owed().add(balance.paid()), balance.currency()),
                    new Money(balance.paid(), balance.currency()),
                    new Money(balance.owed(), balance.currency()));
        }
    }

    static ScoredIncentives of(UUID partner, List<IncentiveBalance> balances) {
        return new ScoredIncentives(
                balances.stream().map(ScoredBalance::of).toList(),
                new ListLink("/v1/partner-program/incentive-lines")
                        .with("partnerId", partner.toString())
                        .toString());
    }
}
