package org.partnersuite.customersuccess.subscription;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.customer.Account;

/**
 * Fields of an opportunity version that this service needs.
 *
 * @param won null unless it is won
 * @param outcome reason for ending its subscriptions when it is not won
 */
public record Deal(
        UUID opportunityId, long version, @Nullable Won won, Cancellation.Reason outcome) {

    /** A contract was signed. */
    public record Won(
            Account account, LocalDate closedOn, @Nullable UUID partnerId, String currency, List<Line> lines) {
        public Won {
            lines = List.copyOf(lines);
        }
    }

    /**
     * What was sold.
     *
     * @param amount over the whole term
     * @param termMonths null when the deal does not say
     */
    public record Line(
            UUID id,
            String offering,
            String family,
            BigDecimal amount,
            @Nullable Integer termMonths) {

        int termOr(int months) {
            return termMonths == null ? months : termMonths;
        }
    }
}
