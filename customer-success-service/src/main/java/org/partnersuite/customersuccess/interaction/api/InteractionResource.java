package org.partnersuite.customersuccess.interaction.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.customersuccess.interaction.Interaction;
import org.partnersuite.customersuccess.interaction.InteractionStore;
import org.partnersuite.customersuccess.interaction.Interactions;
import org.partnersuite.customersuccess.interaction.PartnerRight;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.KeyInPath;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.StoredResponse;
import org.partnersuite.platform.rest.Upsert;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.batch.BatchResult;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Touches with customers (CS-18). */
@Path("/interactions")
@RequirementId("CS-18")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Interactions", description = "Touches with customers, held and planned.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class InteractionResource {
    private static final Representation<Interaction, InteractionResponse> INTERACTION =
            Representation.of("/v1/customer-success/interactions/", InteractionResponse::of);

    private final Interactions interactions;
    private final Resources resources;

    InteractionResource(Interactions interactions, Resources resources) {
        this.interactions = interactions;
        this.resources = resources;
    }

    @POST
    @Creates
    @RolesAllowed({Roles.SELLER, Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(
            operationId = "recordInteraction",
            description =
                    "A touch in the future is planned; it counts once its time has passed and it is marked as held.")
    public RestResponse<InteractionResponse> record(InteractionRequest request) {
        return resources.change(change -> INTERACTION.created(interactions.record(change, request.draft(change))));
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.SELLER, Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(operationId = "recordInteractions")
    public RestResponse<BatchResult> recordAll(Batch<InteractionRequest> batch) {
        return resources.change(change ->
                batch.run(change, item -> INTERACTION.created(interactions.record(change, item.draft(change)))));
    }

    @GET
    @Listing(InteractionList.class)
    @Operation(
            operationId = "listInteractions",
            description =
                    "Newest first. A partner sees the touches of customers that it is partner of record of, and its own"
                            + " with customers that it serves otherwise.")
    public Page<InteractionResponse> list(@Context UriInfo uri) {
        return resources.list(InteractionList.LIST, uri, Interaction.class, InteractionResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getInteraction")
    public RestResponse<InteractionResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return INTERACTION.get(headers, resources.get(InteractionStore.INTERACTION, Interaction.class, id));
    }

    @GET
    @Path(KeyInPath.PATH)
    @Operation(operationId = "getInteractionByExternalId")
    public RestResponse<InteractionResponse> get(@BeanParam KeyInPath key, @Context HttpHeaders headers) {
        return INTERACTION.located(
                headers, resources.get(InteractionStore.INTERACTION, Interaction.class, key.externalId()));
    }

    @PUT
    @Path(KeyInPath.PATH)
    @Upsert
    @RolesAllowed({Roles.SELLER, Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "putInteractionByExternalId")
    public RestResponse<InteractionResponse> put(@BeanParam KeyInPath key, InteractionRequest request) {
        ExternalId externalId = key.externalId(request.externalId());
        return resources.upsert((change, match) -> {
            Interaction interaction = interactions.put(change, match, externalId, known -> (known == null
                            ? request
                            : resources.over(request, InteractionResponse.of(known)))
                    .draft(change, externalId));
            return INTERACTION.put(change.isNew(interaction.version(), interaction.createdAt()), interaction);
        });
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.SELLER, Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(
            operationId = "patchInteraction",
            description = "A JSON merge patch (RFC 7396). A planned touch is marked as held, or as cancelled, by it.")
    public RestResponse<InteractionResponse> patch(@PathParam("id") UUID id, MergePatch<InteractionRequest> patch) {
        if (resources.caller().partnerId() != null) {
            resources.read(db -> {
                Interaction seen = InteractionStore.get(db, id);
                PartnerRight.check(db, resources.caller(), seen);
                return seen;
            });
        }
        return resources.change((change, match) -> patched(change, id, match, patch));
    }

    @PATCH
    @Path(KeyInPath.PATH)
    @Upsert
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.SELLER, Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "patchInteractionByExternalId")
    public RestResponse<InteractionResponse> patch(@BeanParam KeyInPath key, MergePatch<InteractionRequest> patch) {
        ExternalId externalId = key.externalId();
        return resources.upsert((change, match) ->
                patched(change, InteractionStore.INTERACTION.idOf(change, externalId), match, patch));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getInteractionHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(InteractionStore.INTERACTION, id, uri);
    }

    private StoredResponse patched(Change change, UUID id, IfMatch match, MergePatch<InteractionRequest> patch) {
        return INTERACTION.ok(
                interactions.revise(change, id, match, known -> patch.applyTo(InteractionResponse.of(known))
                        .draft(change)));
    }
}
