package org.partnersuite.customersuccess.story.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.story.ReferenceRequests.Asked;
import org.partnersuite.platform.rest.ByKey;

/** Whom a reference is asked of, and for what. */
@Schema(name = "ReferenceRequestRequest", examples = """
                {"customerId":"019b0000-0000-7000-8000-00000000c001","purpose":"A call with a retailer in Spain"}""")
record ReferenceRequestRequest(
        @ByKey("customer") UUID customerId,

        @Schema(description = "Story or reference of the customer that it is about.") @Nullable
        UUID storyId,

        @NotBlank @Size(max = 500) @Schema(examples = "A call with a retailer in Spain")
        String purpose,

        @Schema(description = "Opportunity in the engagement service for which it is asked.") @Nullable
        UUID opportunityId) {

    Asked asked() {
        return new Asked(customerId, storyId, purpose, opportunityId);
    }
}
