package org.partnersuite.partnerprogram.invitation.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.invitation.Invitation;
import org.partnersuite.partnerprogram.invitation.InvitationAnswer;
import org.partnersuite.partnerprogram.invitation.InvitationDetails;
import org.partnersuite.partnerprogram.invitation.InvitationStatus;
import org.partnersuite.platform.rest.TextBounds;
import org.partnersuite.platform.unitofwork.Stamp;

@Schema(name = "BenefitInvitation", description = "An invitation of a partner to a benefit of its tier.")
record InvitationResponse(
        @JsonUnwrapped Stamp stamp,
        UUID partnerId,

        @Schema(maxLength = 100, examples = "WORKSHOP_PARTICIPATION")
        String benefit,

        @JsonUnwrapped InvitationDetails details,

        @Schema(maxLength = 200, description = "The person of ours, of a benefit that is a person.", examples = "ann")
        @Nullable
        String person,

        @Schema(maxLength = TextBounds.SUBJECT, description = "Who invited.", examples = "ann")
        String invitedBy,

        InvitationStatus status,

        @Schema(description = "Absent until the partner answers.") @Nullable
        InvitationAnswer answer) {

    static InvitationResponse of(Invitation invitation) {
        return new InvitationResponse(
                invitation.stamp(),
                invitation.partnerId(),
                invitation.benefit(),
                invitation.details(),
                invitation.person(),
                invitation.invitedBy(),
                invitation.status(),
                invitation.answer());
    }
}
