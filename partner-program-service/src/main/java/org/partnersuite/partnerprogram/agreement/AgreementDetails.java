package org.partnersuite.partnerprogram.agreement;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.WebLink;

/** Editable fields of an agreement. */
public record AgreementDetails(
        AgreementKind kind,

        @Schema(examples = "2026-01-01") LocalDate signedOn,

        @Schema(maxLength = 100, examples = "A-2041") @Nullable
        String number,

        @Schema(description = "The signed document.", maxLength = WebLink.MAX_LENGTH) @Nullable
        String link) {}
