package org.partnersuite.platform.unitofwork.refusal;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A refused event in a list. */
@Schema(name = "RefusedEvent")
public record RefusedEventView(
        UUID id,

        @Schema(examples = "engagement.opportunity.v1") String topic,

        @Schema(description = "The aggregate whose later events wait behind this one.")
        String key,

        @Schema(description = "The aggregate and its version.", examples = "019b0000-0000-7000-8000-00000000a001:7")
        String eventId,

        @Schema(description = "Why Kafka does not take it.") String reason,

        @Schema(description = "When it was to be sent first.")
        Instant appendedAt,

        Instant refusedAt) {}
