package org.partnersuite.platform.unitofwork.refusal;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.platform.rest.TextBounds;

/** A refused event in a list. */
@Schema(name = "RefusedEvent")
public record RefusedEventView(
        UUID id,

        @Schema(maxLength = TextBounds.TOPIC, examples = "engagement.opportunity.v1")
        String topic,

        @Schema(description = "Id of the aggregate. Its later events wait behind this one.")
        String key,

        @Schema(description = "Id and version of the aggregate.", examples = "019b0000-0000-7000-8000-00000000a001:7")
        String eventId,

        @Schema(maxLength = TextBounds.REASON, description = "Error reported by Kafka.")
        String reason,

        @Schema(description = "Time at which it was appended to the outbox.")
        Instant appendedAt,

        Instant refusedAt) {}
