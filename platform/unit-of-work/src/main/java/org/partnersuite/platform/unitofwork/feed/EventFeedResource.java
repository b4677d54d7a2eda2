package org.partnersuite.platform.unitofwork.feed;

import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.identity.CurrentCaller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.RequirementId;

/** The events of this service. A service that publishes none has no feed. */
@Path("/events")
@RequirementId("XC-2")
@Tag(name = "Events", description = "Changes in the order in which they were published, for integrators without Kafka.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@IfBuildProperty(name = "event-feed.served", stringValue = "true", enableIfMissing = true)
public class EventFeedResource {
    private final EventFeed feed;
    private final CurrentCaller caller;

    EventFeedResource(EventFeed feed, CurrentCaller caller) {
        this.feed = feed;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "readEvents",
            summary = "Read events",
            description = "Events of this service in the order in which they were published, kept for at least 30 days."
                    + " Follow nextCursor: no event is skipped, and the events of an aggregate are in the order of its"
                    + " versions. An event may be delivered again with the same id. A page has at most 4 MiB of data,"
                    + " unless a single event is larger. A partner's caller gets the events of its own opportunities,"
                    + " deals and subscriptions, of what is linked with them, and of the partner itself, without data."
                    + " An event by which a row goes to another partner is a deletion for the one before.")
    @APIResponse(responseCode = "200", description = "The next events, oldest first; none when there are none yet.")
    @APIResponse(responseCode = "410", ref = "Problem410")
    public EventPage read(
            @QueryParam("cursor")
                    @Parameter(
                            description = "The nextCursor of an earlier page.",
                            schema = @Schema(type = SchemaType.STRING, maxLength = FeedCursor.LENGTH),
                            example = "AQAAAAAAAAAq")
                    @Nullable
                    String cursor,
            @QueryParam("from")
                    @Parameter(
                            description =
                                    "Where to start without a cursor: `OLDEST` (default) with the oldest event that"
                                            + " is kept, `NOW` after the newest.")
                    @Nullable
                    FeedStart from,
            @QueryParam("type")
                    @Parameter(
                            description = "Only these types, comma separated.",
                            example = "org.partnersuite.engagement.opportunity.v1")
                    @Nullable
                    String type,
            @QueryParam("aggregateId") @Parameter(description = "Only events of this aggregate.") @Nullable
                    UUID aggregateId,
            @QueryParam("limit")
                    @DefaultValue("100")
                    @Parameter(
                            description = "Maximum number of events.",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "" + FeedRequest.MAX_LIMIT,
                                            defaultValue = "100"))
                    int limit,
            @QueryParam("waitSeconds")
                    @DefaultValue("0")
                    @Parameter(
                            description = "How many seconds to wait for an event when there is none.",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "0",
                                            maximum = "" + FeedRequest.MAX_WAIT_SECONDS,
                                            defaultValue = "0"))
                    int waitSeconds)
            throws InterruptedException {
        return feed.page(caller.get(), FeedRequest.of(cursor, from, type, aggregateId, limit, waitSeconds));
    }
}
