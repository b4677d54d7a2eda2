package org.partnersuite.platform.parkedwork;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a parked item may be given up; the audit keeps it. */
public record DiscardWorkRequest(
        @Schema(examples = "A test row that nobody needs.") @NotBlank @Size(max = 2000)
        String reason) {}
