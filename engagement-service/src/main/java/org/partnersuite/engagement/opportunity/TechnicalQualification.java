package org.partnersuite.engagement.opportunity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;

/** Author and date of the technical qualification. */
public record TechnicalQualification(
        @PropagateNull @NotBlank @Size(max = 200) @Schema(examples = "joe")
        String by,

        @Schema(examples = "2026-02-20") LocalDate on) {}
