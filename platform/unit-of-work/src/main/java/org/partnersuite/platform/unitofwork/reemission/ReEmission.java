package org.partnersuite.platform.unitofwork.reemission;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Result of a re-emission. */
public record ReEmission(
        String type,

        @Schema(description = "Number of events written to the outbox.")
        int emitted,

        @Schema(description = "Send it as after to continue; absent when all are done.") @Nullable
        UUID next) {}
