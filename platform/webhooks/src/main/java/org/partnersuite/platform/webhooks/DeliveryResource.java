package org.partnersuite.platform.webhooks;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.StoredResponse;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.feed.FeedCursor;
import org.partnersuite.platform.webhooks.call.Answer;

/** Deliveries of a webhook: the log, retries, replay, and a call to try it. */
@Path("/webhooks")
@RequirementId("XC-2")
@Tag(name = "Webhooks")
@RolesAllowed({Roles.INTEGRATION, Roles.ADMIN})
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class DeliveryResource {
    private final Webhooks webhooks;
    private final TestCalls testCalls;
    private final Resources resources;
    private final Representation<Webhook, WebhookResponse> representation;

    DeliveryResource(
            Webhooks webhooks,
            TestCalls testCalls,
            Resources resources,
            @ConfigProperty(name = "quarkus.rest.path") String root) {
        this.webhooks = webhooks;
        this.testCalls = testCalls;
        this.resources = resources;
        this.representation = Representation.of(root + "/webhooks/", WebhookResponse::of);
    }

    /** Request for going on from another place. */
    @Schema(name = "ReplayRequest", examples = "{\"cursor\":\"AQAAAAAAAAAq\"}")
    record ReplayRequest(
            @Size(min = FeedCursor.LENGTH, max = FeedCursor.LENGTH)
            @Schema(description = "A `nextCursor` of the feed.", examples = "AQAAAAAAAAAq")
            String cursor) {

        FeedCursor place() {
            FeedCursor place = FeedCursor.read(cursor);
            if (place == null) {
                throw Problem.badRequest(
                        List.of(Fault.at("/cursor", "invalid_format", "Must be a nextCursor of this service's feed.")));
            }
            return place;
        }
    }

    /** Result of a test call. */
    @Schema(name = "TestCall", description = "What the receiver answered.")
    record TestCall(
            @Schema(description = "Whether the response was a 2xx.", examples = "true")
            boolean delivered,

            @Schema(description = "HTTP status; absent when there was no response.", examples = "204") @Nullable
            Integer status,

            @Schema(
                    maxLength = Answer.LONGEST_ERROR,
                    description = "Why it failed: the beginning of the response, or the failed connection.")
            @Nullable
            String error,

            @Schema(description = "Duration in milliseconds.", examples = "87")
            long millis) {}

    @GET
    @Path("/{id}/deliveries")
    @Listing(DeliveryList.class)
    @Operation(
            operationId = "listWebhookDeliveries",
            description = "The log of deliveries, newest first. Ended ones are kept for seven days.")
    public Page<WebhookDelivery> list(@PathParam("id") UUID id, @Context UriInfo uri) {
        var requested = DeliveryList.LIST
                .request(uri)
                .where("d.webhook_id = ?", found(id).id());
        return resources.list(requested, WebhookDelivery.class, delivery -> delivery);
    }

    @GET
    @Path("/{id}/progress")
    @Operation(
            operationId = "getWebhookProgress",
            summary = "Read how far a webhook has come",
            description = "The event that was delivered last, what waits, and for how long. A replay from `cursor`"
                    + " repeats what is pending.")
    public WebhookProgress progress(@PathParam("id") UUID id) {
        UUID webhook = found(id).id();
        return resources.read(db -> WebhookProgress.of(db, webhook, resources.now()));
    }

    @POST
    @Path("/{id}/deliveries/{position}/retries")
    @Operation(
            operationId = "retryWebhookDelivery",
            summary = "Retry a delivery",
            description =
                    "Makes a delivery due at once, whatever its state. The receiver may have newer versions of the"
                            + " aggregate already.")
    public RestResponse<WebhookDelivery> retry(
            @PathParam("id") UUID id,
            @PathParam("position") @Parameter(description = "Position of the event in the feed.", example = "42")
                    long position) {
        return resources.change(change -> StoredResponse.ok(webhooks.retry(change, id, position)));
    }

    @POST
    @Path("/{id}/replays")
    @Creates
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "replayWebhook",
            summary = "Replay events of a webhook",
            description = "Goes on with the first event after a cursor of the feed, back or forth. What was pending is"
                    + " dropped; what comes after the cursor comes again, with the same ids.")
    @APIResponse(responseCode = "200", description = "The webhook.")
    @APIResponse(responseCode = "410", ref = "Problem410")
    public RestResponse<WebhookResponse> replay(@PathParam("id") UUID id, ReplayRequest request) {
        FeedCursor cursor = request.place();
        return resources.change(change -> representation.created(webhooks.replay(change, id, cursor)));
    }

    @POST
    @Path("/{id}/test-calls")
    @Operation(
            operationId = "testWebhook",
            summary = "Call the receiver of a webhook",
            description =
                    "Sends a signed event of type `org.partnersuite.webhook-test.v1` at once, also for a webhook that"
                            + " is not ACTIVE, and returns what came of it.")
    public TestCall test(@PathParam("id") UUID id) {
        Answer answer = testCalls.call(found(id));
        return new TestCall(
                answer.isDelivered(),
                answer.status(),
                answer.error(),
                answer.took().toMillis());
    }

    private Webhook found(UUID id) {
        return resources.read(db -> webhooks.find(db, resources.caller(), id));
    }
}
