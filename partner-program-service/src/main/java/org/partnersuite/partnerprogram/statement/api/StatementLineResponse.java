package org.partnersuite.partnerprogram.statement.api;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.statement.StatementLine;
import org.partnersuite.platform.rest.Money;

/** A line of a statement; GET /v1/partner-program/incentive-lines/{id} explains it. */
@Schema(name = "IncentiveStatementLine")
record StatementLineResponse(
        UUID id,

        @Schema(enumeration = {"LAND", "ADOPTION_REBATE", "ACTIVATE", "ADOPT", "EXPAND", "RENEWAL"})
        String kind,

        @Schema(enumeration = {"ACCRUAL", "ADJUSTMENT"}) String entry,

        @Schema(description = "Negative when it takes back.")
        Money owed,

        @Schema(examples = "ACTIVATE/019b0000-0000-7000-8000-00000000d001/2026-Q2")
        String subject,

        @Nullable UUID customerId,
        @Nullable UUID subscriptionId,
        LocalDate earnedOn,
        @Schema(examples = "2026-Q2") String quarter,
        @Schema(examples = "40 licences activated") String calculation) {

    static StatementLineResponse of(StatementLine line) {
        return new StatementLineResponse(
                line.id(),
                line.kind(),
                line.entry(),
                line.owed(),
                line.subject(),
                line.customerId(),
                line.subscriptionId(),
                line.earnedOn(),
                line.quarter(),
                line.calculation());
    }
}
