package org.partnersuite.partnerprogram.partner;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A requested status change of a partner. A refusal lists every unmet criterion. */
@Schema(
        name = "TransitionRequest",
        examples =
                "{\"to\":\"INVITED\",\"reason\":\"Strong pipeline in two geographies\",\"exception\":{\"approvedBy\":\"eve\",\"reason\":\"Its first offering is launched in May\"}}")
public record TransitionRequest(
        PartnerStatus to,
        @Size(max = 2000) @Nullable String reason,

        @Schema(
                description = "Signature date of the program agreement. Required to become PARTICIPATING, unless the"
                        + " agreement is on record; it is recorded then.")
        @Nullable
        LocalDate agreementSignedOn,

        @Schema(description = "Invites a partner that lacks something of what an invitation needs.") @Nullable
        InvitationException exception) {

    /** Of a partner that needs no agreement and no exception. */
    public TransitionRequest(PartnerStatus to, String reason) {
        this(to, reason, null, null);
    }
}
