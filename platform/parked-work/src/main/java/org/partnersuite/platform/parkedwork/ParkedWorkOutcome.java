package org.partnersuite.platform.parkedwork;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of a parked item. */
public record ParkedWorkOutcome(
        String worker,
        UUID item,

        @Schema(
                description =
                        "Whether it waits no more: it is done, or nothing is to be done of it any more, or it was given up.")
        boolean released,

        @Schema(description = "Why it still cannot be done.") @Nullable
        String reason) {}
