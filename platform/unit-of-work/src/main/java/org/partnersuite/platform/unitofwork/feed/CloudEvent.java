package org.partnersuite.platform.unitofwork.feed;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.TextBounds;

/**
 * An event in the JSON format of CloudEvents 1.0.
 *
 * @param data JSON as it was published
 */
@Schema(description = "An event in the JSON format of CloudEvents 1.0.")
public record CloudEvent(
        @Schema(pattern = "^1\\.0$", examples = "1.0") String specversion,

        @Schema(
                description = "Id and version of the aggregate. An event that is delivered again has the same id.",
                examples = "01976b3c-5d00-7a10-8f00-0000000000a1:7")
        String id,

        @Schema(
                maxLength = TextBounds.TOPIC,
                description = "As on Kafka.",
                examples = "org.partnersuite.engagement.opportunity.v1")
        String type,

        @Schema(pattern = TextBounds.POINTER, description = "The service.", examples = "/engagement-service")
        String source,

        @Schema(description = "Id of the aggregate.", examples = "01976b3c-5d00-7a10-8f00-0000000000a1")
        String subject,

        Instant time,

        @Schema(
                description = "Whether the aggregate was deleted, or no longer belongs to the partner who asks. Such an"
                        + " event has no data.",
                examples = "false")
        boolean deleted,

        @Schema(
                description = "W3C Trace Context of the request that made the change.",
                examples = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
        @Nullable
        String traceparent,

        @Schema(
                implementation = Object.class,
                description = "As on Kafka: of a state event, the whole aggregate. A partner's caller gets no data and"
                        + " reads the resource.",
                examples = "{\"id\":\"01976b3c-5d00-7a10-8f00-0000000000a1\",\"version\":7}")
        @JsonRawValue
        @Nullable
        String data) {}
