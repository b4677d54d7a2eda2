package org.partnersuite.partnerprogram.ownpipeline.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.deal.DealStatus;
import org.partnersuite.partnerprogram.ownpipeline.OwnDeal;
import org.partnersuite.partnerprogram.ownpipeline.OwnDealTerms;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.unitofwork.Stamp;

/** A deal of a partner's own pipeline as it is answered. */
@Schema(name = "OwnDeal", description = "A deal of a partner's own pipeline. It never counts.")
public record OwnDealResponse(
        @JsonUnwrapped Stamp stamp,
        UUID partnerId,
        ExternalId externalId,

        @Schema(maxLength = 300, examples = "Data platform") String name,

        @Schema(maxLength = 300, examples = "Northwind") @Nullable
        String client,

        @Schema(maxLength = 200, examples = "watsonx.ai") @Nullable
        String offering,

        @Schema(maxLength = 100, examples = "R-2041") @Nullable
        String registrationNumber,

        DealStatus status,

        @Schema(description = "Planned close date while open, then the day it was won or lost.") @Nullable
        LocalDate closeDate,

        @Schema(description = "The partner's own portion.") Money amount) {

    public static OwnDealResponse of(OwnDeal deal) {
        OwnDealTerms terms = deal.terms();
        return new OwnDealResponse(
                new Stamp(deal.id(), deal.version(), deal.createdAt(), deal.updatedAt()),
                deal.partnerId(),
                deal.externalId(),
                terms.name(),
                terms.client(),
                terms.offering(),
                terms.registrationNumber(),
                terms.status(),
                terms.closeDate(),
                new Money(terms.amount(), terms.currency()));
    }

    /** The fields that a request may name. */
    static OwnDealRequest written(OwnDeal deal) {
        OwnDealTerms terms = deal.terms();
        return new OwnDealRequest(
                terms.name(),
                terms.client(),
                terms.offering(),
                terms.registrationNumber(),
                terms.status(),
                terms.closeDate(),
                new Money(terms.amount(), terms.currency()));
    }
}
