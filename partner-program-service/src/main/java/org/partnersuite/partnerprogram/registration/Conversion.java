package org.partnersuite.partnerprogram.registration;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jspecify.annotations.Nullable;

/** The opportunity that a registration became. */
@Embeddable
public record Conversion(
        @Schema(description = "Opportunity in the engagement service.") @PropagateNull
        UUID opportunityId,

        Instant convertedAt,

        @Schema(
                description = "Day on which the opportunity was won. The partner is then proposed as partner of record;"
                        + " the customer names it.")
        @Nullable
        LocalDate partnerOfRecordProposedOn) {

    Conversion following(ClientOpportunity opportunity) {
        return new Conversion(opportunity.id(), convertedAt, opportunity.wonOn());
    }
}
