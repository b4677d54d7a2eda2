package org.partnersuite.localstack.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
        @Nullable String lossReason) {

    private static final BigDecimal PARTNERS_PART = new BigDecimal("0.7");

    /** What the client pays the partner; the rest of the amount is for our own services. Null without a partner. */
    public @Nullable BigDecimal partnerShare() {
        return partner == null ? null : amount.multiply(PARTNERS_PART).setScale(0, RoundingMode.HALF_UP);
    }

    public @Nullable BigDecimal ourShare() {
        BigDecimal theirs = partnerShare();
        return theirs == null ? null : amount.subtract(theirs);
    }
}
