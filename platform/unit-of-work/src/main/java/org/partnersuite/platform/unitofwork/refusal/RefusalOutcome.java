package org.partnersuite.platform.unitofwork.refusal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.platform.rest.TextBounds;

/** Result for the refused events of a key. */
public record RefusalOutcome(
        @Schema(maxLength = TextBounds.TOPIC) String topic,
        String key,

        @Schema(
                description = "Number of events of the key returned to the outbox. Events that are refused again"
                        + " reappear in the list.")
        int returned,

        @Schema(description = "Number of events of the key that remain set aside.")
        int remaining) {}
