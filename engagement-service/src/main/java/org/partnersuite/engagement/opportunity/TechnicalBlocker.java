package org.partnersuite.engagement.opportunity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

/** Reason and start of a technical blocker. */
public record TechnicalBlocker(
        @ColumnName("technical_blocker_code") @Schema(description = "Default: OTHER.") @Nullable
        BlockerReason reasonCode,

        @PropagateNull
        @ColumnName("technical_blocker")
        @NotBlank
        @Size(max = 2000)
        @Schema(examples = "The data may not leave the country")
        String reason,

        @ColumnName("technically_blocked_since") @Schema(examples = "2026-02-25")
        LocalDate since) {

    public TechnicalBlocker {
        reasonCode = reasonCode == null ? BlockerReason.OTHER : reasonCode;
    }
}
