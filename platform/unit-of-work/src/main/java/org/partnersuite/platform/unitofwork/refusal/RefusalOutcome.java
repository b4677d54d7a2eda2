package org.partnersuite.platform.unitofwork.refusal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a key's refused events. */
public record RefusalOutcome(
        String topic,
        String key,

        @Schema(description = "Events of the key that are to be sent again; those that are refused again come back.")
        int returned,

        @Schema(description = "Events of the key that are still set aside.")
        int remaining) {}
