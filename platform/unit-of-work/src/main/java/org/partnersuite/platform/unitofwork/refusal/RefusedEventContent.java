package org.partnersuite.platform.unitofwork.refusal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A refused event with its content. */
public record RefusedEventContent(
        RefusedEventView event,

        @Schema(description = "CloudEvents type.") String type,

        @Schema(description = "Body as text; absent for a tombstone.") @Nullable
        String data) {}
