package org.partnersuite.customersuccess.relation.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.customersuccess.relation.OtherRelations;
import org.partnersuite.customersuccess.relation.PartnerRelation;
import org.partnersuite.customersuccess.relation.RelationStore;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.batch.BatchResult;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Relations of partners with customers, with dates (CS-2). */
@Path("/partner-relations")
@RequirementId("CS-2")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Partner relations",
        description = "Which partner serves which customer or subscription, from when until when, and by which"
                + " engagement model.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class RelationResource {
    private static final Representation<PartnerRelation, RelationResponse> RELATION =
            Representation.of("/v1/customer-success/partner-relations/", RelationResponse::of);

    private final Resources resources;

    RelationResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(RelationList.class)
    @Operation(
            operationId = "listPartnerRelations",
            description = "Lists relations by filter, in pages. A partner sees its own.")
    public Page<RelationResponse> list(@Context UriInfo uri) {
        return resources.list(RelationList.LIST, uri, PartnerRelation.class, RelationResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPartnerRelation")
    public RestResponse<RelationResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return RELATION.get(headers, resources.get(RelationStore.RELATION, PartnerRelation.class, id));
    }

    @POST
    @Creates
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "createPartnerRelation",
            description = "A partner serves a customer, or one of its subscriptions, without being its partner of"
                    + " record. It then reads the customer, and writes interactions with it.")
    public RestResponse<RelationResponse> create(RelationRequest request) {
        return resources.change(change -> RELATION.created(OtherRelations.begin(change, request.draft())));
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "createPartnerRelations")
    public RestResponse<BatchResult> createBatch(Batch<RelationRequest> batch) {
        return resources.change(
                change -> batch.run(change, item -> RELATION.created(OtherRelations.begin(change, item.draft()))));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "changePartnerRelation",
            description = "A JSON merge patch (RFC 7396): its end, its engagement model or its reason.")
    public RestResponse<RelationResponse> patch(@PathParam("id") UUID id, MergePatch<RelationRequest> patch) {
        return resources.change((change, match) ->
                RELATION.ok(OtherRelations.revise(change, id, match, known -> patch.applyTo(RelationResponse.of(known))
                        .draft())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getPartnerRelationHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(RelationStore.RELATION, id, uri);
    }
}
