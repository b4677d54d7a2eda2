package org.partnersuite.partnerprogram.incentive;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.unitofwork.JsonColumn;

/**
 * A line of the ledger: an amount that moves from one account to another. It never changes.
 *
 * @param kind null for a payment
 * @param amount over zero
 * @param scope the customer, or the partner's renewals of a quarter, that it was computed for; of a payment the payout
 * @param subject what it was earned by
 * @param earnedOn the day whose partner of record earned it
 * @param quarter of that day
 * @param payableIn the quarter whose statement it belongs to, unless that is issued already
 * @param ruleVersion the version of the terms
 */
public record IncentiveLine(
        UUID id,
        UUID partnerId,
        @Nullable IncentiveKind kind,
        Entry entry,
        Account debit,
        Account credit,
        Money amount,
        UUID scope,
        String subject,
        @Nullable UUID customerId,
        @Nullable UUID subscriptionId,
        LocalDate earnedOn,
        String quarter,
        String payableIn,
        long ruleVersion,
        @JsonColumn Explanation explanation,
        Instant postedAt) {

    /** What it adds to what is owed to the partner; negative when it takes back, or pays. */
    public Money owed() {
        BigDecimal owed = credit == Account.ACCRUED || credit == Account.ADJUSTED
                ? amount.amount()
                : amount.amount().negate();
        return new Money(owed, amount.currency());
    }
}
