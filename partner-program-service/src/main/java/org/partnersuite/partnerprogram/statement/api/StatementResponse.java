package org.partnersuite.partnerprogram.statement.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.statement.Statement;
import org.partnersuite.partnerprogram.statement.StatementStatus;
import org.partnersuite.platform.rest.Money;

/** A statement of incentives. */
@Schema(name = "IncentiveStatement")
record StatementResponse(
        UUID id,
        long version,
        UUID partnerId,
        @Schema(examples = "2026-Q3") String quarter,
        StatementStatus status,

        @Schema(description = "How many lines of the ledger it holds; listed below it.")
        int lines,

        @Schema(description = "What they add up to, by currency; negative when more was taken back than earned.")
        List<Money> totals,

        @Schema(description = "The payout that paid it.") @Nullable
        UUID payoutId,

        Instant createdAt,
        Instant updatedAt) {

    static StatementResponse of(Statement statement) {
        return new StatementResponse(
                statement.id(),
                statement.version(),
                statement.partnerId(),
                statement.quarter(),
                statement.status(),
                statement.lines(),
                statement.totals(),
                statement.payoutId(),
                statement.createdAt(),
                statement.updatedAt());
    }
}
