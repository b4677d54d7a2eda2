package org.partnersuite.partnerprogram.registration.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.registration.ContactProof;
import org.partnersuite.partnerprogram.registration.Conversion;
import org.partnersuite.partnerprogram.registration.Protection;
import org.partnersuite.partnerprogram.registration.RegisteredLead;
import org.partnersuite.partnerprogram.registration.Registration;
import org.partnersuite.partnerprogram.registration.RegistrationDecision;
import org.partnersuite.partnerprogram.registration.RegistrationStatus;
import org.partnersuite.platform.rest.TextBounds;
import org.partnersuite.platform.unitofwork.Stamp;

@Schema(name = "Registration", description = "A deal that a partner registered with us.")
record RegistrationResponse(
        @JsonUnwrapped Stamp stamp,

        @Schema(description = "Number for people.", maxLength = 13, examples = "DR-7K3M9Q2XBH")
        String number,

        UUID partnerId,

        @Schema(description = "Account of the client, once it is known.") @Nullable
        UUID accountId,

        @JsonUnwrapped RegisteredLead lead,
        @JsonUnwrapped ContactProof proof,

        @Schema(maxLength = TextBounds.SUBJECT, description = "Who submitted it.", examples = "paula")
        String submittedBy,

        @Schema(description = "Number of the edition whose terms it has.", examples = "1")
        int edition,

        RegistrationStatus status,
        @JsonUnwrapped RegistrationDecision decision,

        @Schema(description = "Absent until it is approved.") @Nullable
        Protection protection,

        @Schema(description = "Absent until it has become an opportunity.") @Nullable
        Conversion conversion) {

    static RegistrationResponse of(Registration registration) {
        return new RegistrationResponse(
                registration.stamp(),
                registration.number(),
                registration.partnerId(),
                registration.accountId(),
                registration.lead(),
                registration.proof(),
                registration.submittedBy(),
                registration.edition(),
                registration.status(),
                registration.decision(),
                registration.protection(),
                registration.conversion());
    }
}
