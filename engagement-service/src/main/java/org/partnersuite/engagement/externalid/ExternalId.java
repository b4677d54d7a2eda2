package org.partnersuite.engagement.externalid;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An aggregate's id in the system it comes from, such as {@code crm / 006A0000001}. */
public record ExternalId(
        @NotBlank @Size(max = 100) @Schema(description = "The other system.", examples = "crm")
        String source,

        @NotBlank @Size(max = 200) @Schema(description = "Its id there.", examples = "006A0000001")
        String id) {}
