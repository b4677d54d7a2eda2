package org.partnersuite.partnerprogram.specialization;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.WebLink;

/** What the audit found of an item. */
@Schema(name = "SpecializationFinding")
public record Finding(
        boolean found,
        @Size(min = 1, max = 2000) @Nullable String remark,

        @Schema(description = "Where it was found.", examples = "https://partner.example/methodology")
        @Pattern(regexp = WebLink.PATTERN)
        @Size(max = WebLink.MAX_LENGTH)
        @Nullable
        String link) {}
