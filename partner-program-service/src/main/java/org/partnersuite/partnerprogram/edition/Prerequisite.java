package org.partnersuite.partnerprogram.edition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What every participating partner needs, whatever its tier. */
@Schema(name = "Prerequisite", examples = "{\"code\":\"PROGRAM_AGREEMENT\",\"name\":\"Signed program agreement\"}")
public record Prerequisite(
        @Schema(examples = "PROGRAM_AGREEMENT") @Pattern(regexp = Benefit.CODE) @Size(max = 100)
        String code,

        @Schema(examples = "Signed program agreement") @NotBlank @Size(max = 200)
        String name) {}
