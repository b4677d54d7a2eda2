package org.partnersuite.platform.inbox;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a parked record may be given up; the audit keeps it. */
public record DiscardRequest(
        @Schema(examples = "Sent in error; the sender has corrected it.") @NotBlank @Size(max = 2000)
        String reason) {}
