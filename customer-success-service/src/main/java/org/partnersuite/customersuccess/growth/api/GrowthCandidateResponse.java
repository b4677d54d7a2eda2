package org.partnersuite.customersuccess.growth.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.growth.CandidateDetails;
import org.partnersuite.customersuccess.growth.CandidatePriority;
import org.partnersuite.customersuccess.growth.CandidateStatus;
import org.partnersuite.customersuccess.growth.GrowthCandidate;
import org.partnersuite.customersuccess.growth.OpportunityProposal;
import org.partnersuite.platform.rest.TextBounds;
import org.partnersuite.platform.unitofwork.Stamp;

@Schema(name = "GrowthCandidate", description = "Where a customer can grow.")
record GrowthCandidateResponse(
        @JsonUnwrapped Stamp stamp,
        UUID customerId,
        @Nullable UUID subscriptionId,
        @JsonUnwrapped CandidateDetails details,

        @Schema(maxLength = TextBounds.SUBJECT, description = "Who added it.", examples = "jane")
        String addedBy,

        @Nullable CandidatePriority priority,
        CandidateStatus status,

        @Schema(description = "Opportunity that it was proposed as; absent while it is OPEN.") @Nullable
        OpportunityProposal proposal,

        @Schema(description = "Day on which its opportunity was won or lost.") @Nullable
        LocalDate closedOn,

        @Schema(maxLength = 1000, examples = "The customer closes the stores in Spain") @Nullable
        String droppedReason) {

    static GrowthCandidateResponse of(GrowthCandidate candidate) {
        return new GrowthCandidateResponse(
                candidate.stamp(),
                candidate.customerId(),
                candidate.subscriptionId(),
                candidate.details(),
                candidate.addedBy(),
                candidate.priority(),
                candidate.status(),
                candidate.proposal(),
                candidate.closedOn(),
                candidate.droppedReason());
    }
}
