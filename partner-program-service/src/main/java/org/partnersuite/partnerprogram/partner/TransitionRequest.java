package org.partnersuite.partnerprogram.partner;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A requested status change of a partner. A refusal lists every unmet criterion. */
@Schema(name = "TransitionRequest", examples = "{\"to\":\"INVITED\",\"reason\":\"Strong pipeline in two geographies\"}")
public record TransitionRequest(
        PartnerStatus to,
        @Size(max = 2000) @Nullable String reason,

        @Schema(description = "Signature date of the program agreement. Required to become PARTICIPATING.") @Nullable
        LocalDate agreementSignedOn) {}
