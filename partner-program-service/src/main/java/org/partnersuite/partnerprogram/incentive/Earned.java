package org.partnersuite.partnerprogram.incentive;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Money;
import org.threeten.extra.YearQuarter;

/**
 * What the rules say that a partner has earned.
 *
 * @param subject what it was earned by: the same subject is paid to a partner in a currency once
 * @param earnedOn the day of the event; its partner of record earns
 */
public record Earned(
        IncentiveKind kind,
        String subject,
        UUID partnerId,
        @Nullable UUID customerId,
        @Nullable UUID subscriptionId,
        LocalDate earnedOn,
        Money amount,
        Explanation explanation) {

    public String quarter() {
        return YearQuarter.from(earnedOn).toString();
    }

    public String payableIn() {
        return kind.payableIn(YearQuarter.from(earnedOn)).toString();
    }

    /** This, when every criterion is met and it is worth anything. */
    Optional<Earned> ifDue() {
        return explanation.allMet() && amount.amount().signum() > 0 ? Optional.of(this) : Optional.empty();
    }
}
