package org.partnersuite.localstack.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of the invented CRM, in its own words.
 *
 * @param product as that CRM spells it; {@link SampleProduct} knows the offering
 * @param closes when it closed, or is expected to
 */
public record SampleOpportunity(
        String id,
        SampleAccount account,
        String name,
        SamplePhase phase,
        String product,
        SampleProduct offering,
        BigDecimal amount,
        LocalDate engaged,
        LocalDate closes,
        String seller,
        String useCase,
        @Nullable String partner,
        @Nullable String lossReason) {}
