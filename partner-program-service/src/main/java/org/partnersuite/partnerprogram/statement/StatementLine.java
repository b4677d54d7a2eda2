package org.partnersuite.partnerprogram.statement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Money;

/** A line of the ledger as a statement holds it. */
public record StatementLine(
        UUID id,
        String kind,
        String entry,
        Money owed,
        String subject,
        @Nullable UUID customerId,
        @Nullable UUID subscriptionId,
        LocalDate earnedOn,
        String quarter,
        String calculation) {}
