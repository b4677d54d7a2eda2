package org.partnersuite.partnerprogram.invitation.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.invitation.InvitationDetails;
import org.partnersuite.partnerprogram.invitation.Invitations.Draft;
import org.partnersuite.platform.rest.ByKey;

/** Writable fields of a benefit invitation. */
@Schema(name = "BenefitInvitationRequest", examples = """
                {"partnerId":"01976b3c-5d00-7a10-8f00-0000000000b1","benefit":"WORKSHOP_PARTICIPATION",\
                "subject":"Advisory council, Berlin","takesPlaceOn":"2099-05-04","answerBy":"2099-04-15"}""")
record InvitationRequest(
        @Schema(description = "Immutable.") @ByKey("partner")
        UUID partnerId,

        @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,99}$")
        @Size(max = 100)
        @Schema(
                description = "Code of a benefit that the partner's tier gives by invitation. Immutable.",
                examples = "WORKSHOP_PARTICIPATION")
        String benefit,

        @NotBlank @Size(max = 300) @Schema(description = "To what the partner is invited.")
        String subject,

        @Size(min = 1, max = 2000) @Nullable String description,

        @Schema(description = "Day on which it takes place, if it does. Not before answerBy.") @Nullable
        LocalDate takesPlaceOn,

        @Schema(description = "Last day for the answer, today or later. The invitation expires on the day after.")
        LocalDate answerBy) {

    Draft draft() {
        return new Draft(partnerId, benefit, new InvitationDetails(subject, description, takesPlaceOn, answerBy));
    }
}
