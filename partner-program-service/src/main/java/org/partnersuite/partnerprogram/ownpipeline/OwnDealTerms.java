package org.partnersuite.partnerprogram.ownpipeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.deal.DealStatus;

/**
 * Terms of a deal as the partner has it.
 *
 * @param registrationNumber of the deal's registration, as it is matched with ours
 * @param closeDate planned while open, then the day it was won or lost
 * @param amount the partner's own portion
 */
public record OwnDealTerms(
        String name,
        @Nullable String client,
        @Nullable String offering,
        @Nullable String registrationNumber,
        DealStatus status,
        @Nullable LocalDate closeDate,
        String currency,
        BigDecimal amount) {

    /** One amount has one representation, so that records of equal terms are equal. */
    public OwnDealTerms {
        amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    }
}
