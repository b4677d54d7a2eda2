package org.partnersuite.customersuccess.retention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A contract of a cohort.
 *
 * @param opening what it was worth at the start of the period, a year; null in a currency without a rate
 * @param closing what it was worth at the end; null when it was lost, or without a rate
 * @param dueOn its last day in the period; null when it did not end in it
 * @param outcome what came out of its renewal, by the code
 */
public record RetainedContract(
        UUID subscriptionId,
        UUID customerId,
        String product,
        @Nullable UUID partnerId,
        @Nullable String segment,
        Change change,
        @Nullable BigDecimal opening,
        @Nullable BigDecimal closing,
        @Nullable LocalDate dueOn,
        @Nullable String outcome,
        @Nullable String reason) {

    /** What became of it in the period. */
    @Schema(name = "RetainedContractChange")
    public enum Change {
        KEPT,
        EXPANDED,
        REDUCED,
        LOST,
        CO_TERMED,
        WITHOUT_RATE
    }

    /**
     * SQL of the rows of a period, as a table to select from. All it is asked with are days, currency codes and rates.
     *
     * @param rates at the period's last day
     */
    public static String table(LocalDate from, LocalDate to, FigureRates rates) {
        String sql = CohortSql.with(rates) + """
                select c.subscription_id as id, c.subscription_id, c.customer_id, c.product, c.partner_id, g.segment,
                    round(c.opening, 4) as opening, round(c.closing, 4) as closing,
                    case when c.without_rate then 'WITHOUT_RATE' when not c.live then 'LOST'
                        when c.co_termed then 'CO_TERMED' when c.closing > c.opening then 'EXPANDED'
                        when c.closing < c.opening then 'REDUCED' else 'KEPT' end as change,
                    d.due_on, d.outcome, d.reason
                from (%s) c
                left join customer_segment_span g on g.customer_id = c.customer_id
                    and g.valid_from <= :from and g.valid_to > :from
                left join lateral (select r.due_on, r.outcome, r.reason from due_renewal r
                    where r.subscription_id = c.subscription_id and r.due_on >= :from and r.due_on < :until
                    order by r.due_on desc limit 1) d on true
                """.formatted(CohortSql.cohort(""));
        return "("
                + sql.replace(":from", "date '" + from + "'").replace(":until", "date '" + to.plusDays(1) + "'")
                + ") c";
    }
}
