package org.partnersuite.customersuccess.relation.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.partner.EngagementModel;
import org.partnersuite.customersuccess.relation.Association;
import org.partnersuite.customersuccess.relation.PartnerRelation;
import org.partnersuite.customersuccess.relation.RelationGrounds;

/** A relation of a partner with a customer. */
@Schema(name = "PartnerRelation", description = "A term in which a partner serves a customer or a subscription.")
record RelationResponse(
        UUID id,
        UUID customerId,

        @Schema(description = "Absent when it serves the customer as a whole.") @Nullable
        UUID subscriptionId,

        UUID partnerId,
        Association association,
        EngagementModel engagementModel,
        @Schema(description = "First day.") LocalDate from,

        @Schema(description = "Last day; absent while no end is known.") @Nullable
        LocalDate to,

        @JsonUnwrapped RelationGrounds grounds,
        Instant createdAt,
        Instant updatedAt) {

    static RelationResponse of(PartnerRelation relation) {
        return new RelationResponse(
                relation.id(),
                relation.customerId(),
                relation.subscriptionId(),
                relation.partnerId(),
                relation.association(),
                relation.engagementModel(),
                relation.from(),
                relation.to(),
                relation.grounds(),
                relation.createdAt(),
                relation.updatedAt());
    }
}
