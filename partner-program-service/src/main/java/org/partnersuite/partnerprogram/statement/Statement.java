package org.partnersuite.partnerprogram.statement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Aggregate;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.unitofwork.JsonColumn;
import org.partnersuite.platform.unitofwork.Stamp;

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
        implements Aggregate {

    public Statement {
        totals = List.copyOf(totals);
    }

    @Override
    public UUID id() {
        return stamp.id();
    }

    @Override
    public long version() {
        return stamp.version();
    }

    @Override
    public Instant createdAt() {
        return stamp.createdAt();
    }

    @Override
    public Instant updatedAt() {
        return stamp.updatedAt();
    }

    Statement paid(UUID payout, Instant now) {
        return new Statement(
                new Stamp(id(), version() + 1, createdAt(), now),
                partnerId,
                quarter,
                StatementStatus.PAID,
                lines,
                totals,
                payout);
    }
}
