package org.partnersuite.platform.unitofwork.refusal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Reason for discarding a set-aside event or item; kept in the audit. */
public record DiscardRequest(
        @Schema(examples = "Sent in error; the sender has corrected it.") @NotBlank @Size(max = 2000)
        String reason) {}
