package org.partnersuite.partnerprogram.deal.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.deal.DealDetails;
import org.partnersuite.partnerprogram.deal.DealState;
import org.partnersuite.platform.rest.ExternalId;

@Schema(name = "Deal", description = "What a partner sells with us, as it was known during a time.")
record DealResponse(
        UUID id,

        @Schema(description = "Counts its states from 1.", examples = "2")
        long version,

        @Schema(description = "The opportunity of the engagement service that it comes from; absent for a fed deal.")
        @Nullable
        UUID opportunityId,

        @Nullable ExternalId externalId,
        @JsonUnwrapped DealDetails details,

        @Schema(description = "Since when this is known.") Instant knownFrom,

        @Schema(description = "Until when this was known; absent while it is.") @Nullable
        Instant knownTo) {

    static DealResponse of(DealState state) {
        return new DealResponse(
                state.dealId(),
                state.version(),
                state.opportunityId(),
                state.externalId(),
                DealDetails.of(state.terms()),
                state.knownFrom(),
                state.knownTo());
    }
}
