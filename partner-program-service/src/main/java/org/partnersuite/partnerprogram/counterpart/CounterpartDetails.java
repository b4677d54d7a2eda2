package org.partnersuite.partnerprogram.counterpart;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Editable fields of a counterpart. */
public record CounterpartDetails(
        @Schema(maxLength = 50, examples = "ALLIANCE_MANAGER")
        String role,

        @Schema(maxLength = 200, examples = "ann") String person,

        @Schema(maxLength = 200, examples = "joe") @Nullable String deputy) {}
