package org.partnersuite.customersuccess.story.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.story.ReferenceRequest;
import org.partnersuite.platform.rest.TextBounds;
import org.partnersuite.platform.unitofwork.Stamp;

@Schema(name = "ReferenceRequest", description = "That a customer was asked to be a reference.")
record ReferenceRequestResponse(
        @JsonUnwrapped Stamp stamp,
        UUID customerId,
        @Nullable UUID storyId,

        @Schema(examples = "A call with a retailer in Spain")
        String purpose,

        @Nullable UUID opportunityId,
        LocalDate requestedOn,

        @Schema(maxLength = TextBounds.SUBJECT, examples = "jane")
        String requestedBy,

        ReferenceRequest.Outcome outcome,
        @Nullable LocalDate outcomeOn,

        @Schema(maxLength = 1000, examples = "Call on Tuesday") @Nullable
        String outcomeNote) {

    static ReferenceRequestResponse of(ReferenceRequest request) {
        return new ReferenceRequestResponse(
                request.stamp(),
                request.customerId(),
                request.storyId(),
                request.purpose(),
                request.opportunityId(),
                request.requestedOn(),
                request.requestedBy(),
                request.outcome(),
                request.outcomeOn(),
                request.outcomeNote());
    }
}
