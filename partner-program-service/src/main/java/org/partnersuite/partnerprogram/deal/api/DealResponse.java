package org.partnersuite.partnerprogram.deal.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.deal.DealDetails;
import org.partnersuite.partnerprogram.deal.DealState;
import org.partnersuite.partnerprogram.ourregistration.ProgramRegistration;
import org.partnersuite.platform.rest.ExternalId;

@Schema(name = "Deal", description = "A deal of a partner, as known during a period.")
record DealResponse(
        UUID id,

        @Schema(description = "Number of this state of the deal, from 1.", examples = "2")
        long version,

        @Schema(
                description = "Source opportunity in the engagement service; absent for a deal recorded through the"
                        + " API.")
        @Nullable
        UUID opportunityId,

        @Nullable ExternalId externalId,
        @JsonUnwrapped DealDetails details,

        @Schema(
                description = "Our registration of the deal in the partner's program; absent without one. It has a"
                        + " version of its own: see getRegistrationWithPartner.")
        @Nullable
        ProgramRegistration registrationWithPartner,

        @Schema(description = "Start of the period during which this state was known.")
        Instant knownFrom,

        @Schema(description = "End of that period; absent for the current state.") @Nullable
        Instant knownTo) {

    static DealResponse of(DealState state) {
        return new DealResponse(
                state.dealId(),
                state.version(),
                state.opportunityId(),
                state.externalId(),
                DealDetails.of(state.terms()),
                null,
                state.knownFrom(),
                state.knownTo());
    }

    DealResponse with(@Nullable ProgramRegistration registration) {
        return new DealResponse(id, version, opportunityId, externalId, details, registration, knownFrom, knownTo);
    }
}
