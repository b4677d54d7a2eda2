package org.partnersuite.partnerprogram.edition.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.edition.Prerequisite;

/** What every participating partner needs. */
@Schema(name = "Prerequisite", examples = "{\"code\":\"PROGRAM_AGREEMENT\",\"name\":\"Signed program agreement\"}")
public record PrerequisiteTerms(
        @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,99}$") @Size(max = 100)
        String code,

        @NotBlank @Size(max = 200) String name) {

    static PrerequisiteTerms of(Prerequisite prerequisite) {
        return new PrerequisiteTerms(prerequisite.code(), prerequisite.name());
    }

    Prerequisite prerequisite() {
        return new Prerequisite(code, name);
    }
}
