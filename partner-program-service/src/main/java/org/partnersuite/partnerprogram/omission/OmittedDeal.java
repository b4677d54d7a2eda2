package org.partnersuite.partnerprogram.omission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.deal.DealStatus;
import org.partnersuite.partnerprogram.ownpipeline.OwnDealTerms;

/**
 * The deal as the partner had it when it was flagged.
 *
 * @param amount the partner's own portion
 */
@Embeddable
public record OmittedDeal(
        String name,
        @Nullable String client,
        @Nullable String registrationNumber,

        @Enumerated(EnumType.STRING) @Column(name = "deal_status") @ColumnName("deal_status")
        DealStatus dealStatus,

        @Nullable LocalDate closeDate,
        String currency,
        BigDecimal amount) {

    static OmittedDeal of(OwnDealTerms terms) {
        return new OmittedDeal(
                terms.name(),
                terms.client(),
                terms.registrationNumber(),
                terms.status(),
                terms.closeDate(),
                terms.currency(),
                terms.amount());
    }
}
