package org.partnersuite.platform.webhooks;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.TextBounds;
import org.partnersuite.platform.webhooks.call.Answer;

/** A delivery in the log of a webhook. */
public record WebhookDelivery(
        @Schema(description = "Position of the event in the feed; identifies the delivery.", examples = "42")
        long position,

        @Schema(
                description = "The header webhook-id: id and version of the aggregate.",
                examples = "01976b3c-5d00-7a10-8f00-0000000000a1:7")
        String eventId,

        @Schema(maxLength = TextBounds.TOPIC, examples = "org.partnersuite.engagement.opportunity.v1")
        String eventType,

        @Schema(
                description = "Deliveries of one aggregate are in the order of its versions.",
                examples = "01976b3c-5d00-7a10-8f00-0000000000a1")
        String aggregateId,

        @Schema(description = "`FAILED` after the last attempt, about three days after the first.")
        DeliveryState state,

        @Schema(description = "Number of attempts, at most " + Backoff.ATTEMPTS + ".", examples = "1")
        int attempts,

        @Schema(description = "When the event was taken from the feed.")
        Instant takenAt,

        @Schema(description = "Earliest time of the next attempt. It waits for earlier events of its aggregate.")
        @Nullable
        Instant nextAttemptAt,

        @Nullable Instant lastAttemptAt,

        @Schema(description = "HTTP status of the last response; absent when there was none.", examples = "503")
        @Nullable
        Integer lastStatus,

        @Schema(
                maxLength = Answer.LONGEST_ERROR,
                description = "Why the last attempt failed: the beginning of the response, or the failed connection.")
        @Nullable
        String lastError,

        @Schema(description = "Duration of the last attempt in milliseconds.", examples = "87") @Nullable
        Long lastMillis) {}
