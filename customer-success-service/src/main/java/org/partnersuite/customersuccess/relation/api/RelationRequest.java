package org.partnersuite.customersuccess.relation.api;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.partner.EngagementModel;
import org.partnersuite.customersuccess.relation.OtherRelations;
import org.partnersuite.platform.rest.ByKey;

/** Writable fields of a relation that is not of record. */
@Schema(
        name = "PartnerRelationRequest",
        description = "A partner that serves a customer without being its partner of record.",
        examples = """
            {"customerId":"019b0000-0000-7000-8000-00000000c001","partnerId":"019b0000-0000-7000-8000-00000000b001",\
            "engagementModel":"SALES_AGENT","from":"2026-12-01","reason":"Delivers the managed service"}\
            """)
record RelationRequest(
        @Schema(description = "Immutable.") @ByKey("customer")
        UUID customerId,

        @Schema(description = "Subscription that it serves; the whole customer without one. Immutable.")
        @Nullable
        @ByKey("subscription")
        UUID subscriptionId,

        @Schema(description = "It must exist in the partner program. Immutable.") @ByKey("partner")
        UUID partnerId,

        @Schema(description = "Default: the partner's own model.") @Nullable
        EngagementModel engagementModel,

        @Schema(description = "First day. Immutable. Default: today.") @Nullable
        LocalDate from,

        @Schema(description = "Last day.") @Nullable LocalDate to,
        @Size(min = 1, max = 1000) @Nullable String reason) {

    OtherRelations.Draft draft() {
        return new OtherRelations.Draft(customerId, subscriptionId, partnerId, engagementModel, from, to, reason);
    }
}
