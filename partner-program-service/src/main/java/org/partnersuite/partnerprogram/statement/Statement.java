package org.partnersuite.partnerprogram.statement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.unitofwork.JsonColumn;
import org.partnersuite.platform.unitofwork.Stamp;
import org.partnersuite.platform.unitofwork.Stamped;

/**
 * What a partner is told of its incentives of a quarter; frozen from the day on which it is issued.
 *
 * @param quarter such as 2026-Q3
 * @param lines how many lines of the ledger it holds
 * @param totals what it adds up to, by currency
 * @param payoutId what paid it
 */
public record Statement(
        @Nested Stamp stamp,
        UUID partnerId,
        String quarter,
        StatementStatus status,
        int lines,
        @JsonColumn List<Money> totals,
        @Nullable UUID payoutId)
        implements Stamped {

    public Statement {
        totals = List.copyOf(totals);
    }

    Statement paid(UUID payout, Instant now) {
        return new Statement(stamp.next(now), partnerId, quarter, StatementStatus.PAID, lines, totals, payout);
    }
}
