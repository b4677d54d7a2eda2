package org.partnersuite.partnerprogram.registrationprogram;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.WebLink;

/** Editable fields of a registration program. */
public record RegistrationProgramDetails(
        @Schema(maxLength = 200, examples = "Contoso Deal Desk")
        String name,

        @Schema(description = "Where deals are registered.", maxLength = WebLink.MAX_LENGTH) @Nullable
        String link) {}
