package org.partnersuite.reporting.projection;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.pipeline.LeadOrganisation;
import org.partnersuite.reporting.pipeline.OpportunityKind;
import org.partnersuite.reporting.pipeline.Stage;

/**
 * The state of an opportunity.
 *
 * @param account as in the opportunity's event; the account's own topic corrects it
 * @param ownGeography where the seller books it; null when that of the account counts
 * @param ownMarket likewise
 * @param closeDate the day it closed or, while it is open, its planned close date; null when undated
 * @param amounts by offering, summed over its lines
 */
public record OpportunityState(
        UUID id,
        long version,
        int partition,
        String name,
        @Nullable String externalSource,
        @Nullable String externalId,
        AccountState account,
        @Nullable String ownGeography,
        @Nullable String ownMarket,
        Stage stage,
        Instant stageEnteredAt,
        @Nullable LocalDate engagedOn,
        @Nullable LocalDate closeDate,
        String owner,
        LeadOrganisation leadOrganisation,
        boolean joint,
        OpportunityKind kind,
        String origin,
        @Nullable UUID partnerId,
        String currency,
        BigDecimal amount,
        SortedMap<String, BigDecimal> amounts,
        List<String> useCases,
        List<String> strategyCodes,
        @Nullable Initiative initiative,
        @Nullable String lossReason,
        boolean imported,
        Instant updatedAt) {

    /** A strategic initiative of the account (EN-4). */
    public record Initiative(UUID id, String name) {}

    public OpportunityState {
        useCases = List.copyOf(useCases);
        strategyCodes = List.copyOf(strategyCodes);
    }
}
