package org.partnersuite.customersuccess.subscription.api;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.partner.EngagementModel;
import org.partnersuite.customersuccess.relation.RelationGrounds;
import org.partnersuite.customersuccess.subscription.PartnerOfRecordChange;
import org.partnersuite.platform.rest.ByKey;

/** The customer names another partner of record. */
@Schema(
        name = "PartnerOfRecordChangeRequest",
        description = "The partner of record that the customer names, and from when on.",
        examples = """
            {"partnerId":"019b0000-0000-7000-8000-00000000b001","engagementModel":"CUSTOMER_SUCCESS_MANAGER",\
            "effectiveOn":"2099-05-15","consentBy":"Maria Silva","consentedOn":"2026-11-20"}\
            """)
record PartnerOfRecordChangeRequest(
        @Schema(description = "Omit it when the subscription has no partner of record from that day on.")
        @Nullable
        @ByKey("partner")
        UUID partnerId,

        @Schema(description = "Default: as until now, or for another partner its own model.") @Nullable
        EngagementModel engagementModel,

        @Schema(description = "First day. Default: today.") @Nullable
        LocalDate effectiveOn,

        @Schema(description = "Person of the customer who named the partner. Required with partnerId.")
        @Size(min = 1, max = 200)
        @Nullable
        String consentBy,

        @Schema(description = "Day of the consent, not in the future. Required with partnerId.") @Nullable
        LocalDate consentedOn,

        @Schema(description = "Required for a change that reaches into the past.") @Size(min = 1, max = 1000) @Nullable
        String reason,

        @Schema(description = "Required for a change that reaches into the past; not the caller.")
        @Size(min = 1, max = 200)
        @Nullable
        String approvedBy) {

    PartnerOfRecordChange change() {
        return new PartnerOfRecordChange(
                partnerId,
                engagementModel,
                effectiveOn,
                new RelationGrounds(consentBy, consentedOn, reason, approvedBy));
    }
}
