package org.partnersuite.platform.unitofwork.refusal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an event or an item of work that was set aside may be given up; the audit keeps it. */
public record DiscardRequest(
        @Schema(examples = "Sent in error; the sender has corrected it.") @NotBlank @Size(max = 2000)
        String reason) {}
