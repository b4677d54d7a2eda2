package org.partnersuite.partnerprogram.specialty;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.WebLink;

/** Editable fields of an architecture specialization. */
public record ArchitectureSpecializationDetails(
        Architecture architecture,

        SpecialtyLevel level,

        @Schema(description = "The certificate.", maxLength = WebLink.MAX_LENGTH) @Nullable
        String link) {}
