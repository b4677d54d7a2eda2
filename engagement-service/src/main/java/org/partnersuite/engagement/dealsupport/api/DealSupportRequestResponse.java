package org.partnersuite.engagement.dealsupport.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.engagement.dealsupport.DealSupportRequest;
import org.partnersuite.engagement.dealsupport.SupportDetails;
import org.partnersuite.engagement.dealsupport.SupportProgress;
import org.partnersuite.platform.rest.TextBounds;

@Schema(name = "DealSupportRequest", description = "A request for help by client engineering.")
record DealSupportRequestResponse(
        UUID id,
        @Schema(examples = "3") long version,

        @Schema(description = "Account of the opportunity.") UUID accountId,

        @JsonUnwrapped SupportDetails details,
        @JsonUnwrapped SupportProgress progress,

        @Schema(description = "Whether it holds a place of its squad: true from ASSIGNED to IN_DELIVERY.")
        boolean holdsPlace,

        @Schema(
                maxLength = TextBounds.SUBJECT,
                description = "Subject of the token that created the request.",
                examples = "jane")
        String requestedBy,

        Instant createdAt,
        Instant updatedAt) {

    static DealSupportRequestResponse of(DealSupportRequest request) {
        return new DealSupportRequestResponse(
                request.id(),
                request.version(),
                request.accountId(),
                request.details(),
                request.progress(),
                request.progress().status().holdsPlace(),
                request.requestedBy(),
                request.createdAt(),
                request.updatedAt());
    }
}
