package org.partnersuite.platform.webhooks;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.StoredResponse;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;
import org.partnersuite.platform.webhooks.call.Signature;

/** Webhooks: created, changed, their secrets. */
@Path("/webhooks")
@RequirementId("XC-2")
@Tag(
        name = "Webhooks",
        description =
                "Events of the service sent to a receiver, by the rules of Standard Webhooks, for integrators without"
                        + " Kafka.")
@RolesAllowed({Roles.INTEGRATION, Roles.ADMIN})
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class WebhookResource {
    private final Webhooks webhooks;
    private final WebhookSecrets secrets;
    private final Resources resources;
    private final Representation<Webhook, WebhookResponse> representation;

    WebhookResource(
            Webhooks webhooks,
            WebhookSecrets secrets,
            Resources resources,
            @ConfigProperty(name = "quarkus.rest.path") String root) {
        this.webhooks = webhooks;
        this.secrets = secrets;
        this.resources = resources;
        this.representation = Representation.of(root + "/webhooks/", WebhookResponse::of);
    }

    /** What signatures are made by. */
    @Schema(name = "WebhookSecret", description = "Secret of a webhook.")
    record Secret(
            @Schema(
                    pattern = "^" + Signature.SECRET_PREFIX,
                    description = "`" + Signature.SECRET_PREFIX
                            + "` and 32 random bytes in base64. Signatures are verified by these bytes.",
                    examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=")
            String secret) {}

    @POST
    @Creates
    @Operation(
            operationId = "createWebhook",
            description =
                    "Creates a webhook, which gets the events from now on: in order for each aggregate, signed, and"
                            + " repeated for three days until the receiver answers 2xx. Read the secret next. A"
                            + " receiver is refused (422 `webhook_refused`) unless its URL is one of https and all"
                            + " addresses of its host are public; redirects are not followed. A service has up to"
                            + " 200 webhooks (409 `too_many_webhooks`).")
    public RestResponse<WebhookResponse> create(WebhookRequest request) {
        return resources.change(change -> representation.created(webhooks.create(change, request)));
    }

    @GET
    @Listing(WebhookList.class)
    @Operation(operationId = "listWebhooks", description = "The caller's webhooks. Admins see all.")
    public Page<WebhookResponse> list(@Context UriInfo uri) {
        Caller who = resources.caller();
        var requested = WebhookList.LIST.request(uri);
        var visible = who.hasAnyRole(Roles.ADMIN)
                ? requested
                : requested.where("w.client = ? and w.subject = ?", who.client(), who.subject());
        return resources.list(visible, Webhook.class, representation::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getWebhook")
    public RestResponse<WebhookResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return representation.get(headers, found(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @Operation(
            operationId = "patchWebhook",
            description =
                    "A JSON merge patch (RFC 7396) of the writable fields. `ACTIVE` enables a webhook that the service"
                            + " has disabled: what is pending is delivered at once.")
    public RestResponse<WebhookResponse> patch(@PathParam("id") UUID id, MergePatch<WebhookRequest> patch) {
        return resources.change((change, match) -> representation.ok(
                webhooks.revise(change, id, match, known -> patch.applyTo(WebhookResponse.writable(known)))));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "deleteWebhook",
            description = "Deletes the webhook and the log of its deliveries. Calls under way are finished.")
    public RestResponse<Void> delete(@PathParam("id") UUID id) {
        return resources.change((change, match) -> {
            webhooks.delete(change, id, match);
            return StoredResponse.noContent();
        });
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @Operation(operationId = "getWebhookHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        Caller who = resources.caller();
        return resources.history(
                Webhooks.AGGREGATE, db -> webhooks.find(db, who, id).id(), uri);
    }

    /** The secret is in no other answer: those are kept for repetitions. */
    @GET
    @Path("/{id}/secret")
    @Operation(
            operationId = "getWebhookSecret",
            summary = "Read the secret of a webhook",
            description = "The newest secret. Give it to the receiver alone.")
    public RestResponse<Secret> secret(@PathParam("id") UUID id) {
        Webhook webhook = found(id);
        return RestResponse.ResponseBuilder.ok(
                        new Secret(secrets.open(id, webhook.secrets().secret())))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("/{id}/secret-rotations")
    @Creates
    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "Rotate the secret of a webhook",
            description =
                    "Makes a new secret; read it next. For 24 hours each delivery has a signature by either secret.")
    public RestResponse<WebhookResponse> rotate(@PathParam("id") UUID id) {
        return resources.change(change -> representation.created(webhooks.rotate(change, id)));
    }

    private Webhook found(UUID id) {
        return resources.read(db -> webhooks.find(db, resources.caller(), id));
    }
}
