package org.partnersuite.partnerprogram.partner.api;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.partner.PartnerStatus;
import org.partnersuite.partnerprogram.partner.RequestedTransition;

/** A step in a partner's life. What a step needs is told when it is missing, all at once. */
@Schema(examples = "{\"to\":\"INVITED\",\"reason\":\"Strong pipeline in two geographies\"}")
public record TransitionRequest(
        PartnerStatus to,
        @Size(max = 2000) @Nullable String reason,

        @Schema(description = "When the program agreement was signed; needed to become PARTICIPATING.") @Nullable
        LocalDate agreementSignedOn) {

    RequestedTransition asked() {
        return new RequestedTransition(to, reason, agreementSignedOn);
    }
}
