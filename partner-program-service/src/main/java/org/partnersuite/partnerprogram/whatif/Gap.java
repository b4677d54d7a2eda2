package org.partnersuite.partnerprogram.whatif;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to close on the way to a tier.
 *
 * @param units how much of it is missing
 * @param offeringId the offering that is made more widely available; null for a new one and for everything else
 */
public record Gap(
        GapKind kind,
        BigDecimal units,
        BigDecimal cost,
        @Nullable UUID offeringId) {

    static Gap of(GapKind kind, BigDecimal units, Costs costs, @Nullable UUID offering) {
        return new Gap(kind, units, costs.of(kind, units), offering);
    }
}
