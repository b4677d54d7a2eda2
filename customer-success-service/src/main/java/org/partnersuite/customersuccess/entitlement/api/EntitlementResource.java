package org.partnersuite.customersuccess.entitlement.api;

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
import org.partnersuite.customersuccess.entitlement.Entitlement;
import org.partnersuite.customersuccess.entitlement.Entitlements;
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

/** What subscriptions entitle to (CS-2). */
@Path("/entitlements")
@RequirementId("CS-2")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entitlements", description = "Quantities to which subscriptions entitle; the base of burn-down.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class EntitlementResource {
    private static final Representation<Entitlement, EntitlementResponse> ENTITLEMENT =
            Representation.of("/v1/customer-success/entitlements/", EntitlementResponse::of);

    private final Resources resources;

    EntitlementResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(EntitlementList.class)
    @Operation(operationId = "listEntitlements", description = "Lists entitlements by filter, in pages.")
    public Page<EntitlementResponse> list(@Context UriInfo uri) {
        return resources.list(EntitlementList.LIST, uri, Entitlement.class, EntitlementResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getEntitlement")
    public RestResponse<EntitlementResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return ENTITLEMENT.get(headers, resources.get(Entitlements.ENTITLEMENT, Entitlement.class, id));
    }

    @POST
    @Creates
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "addEntitlement", description = "A subscription has one of each metric.")
    public RestResponse<EntitlementResponse> add(EntitlementRequest request) {
        return resources.change(change -> ENTITLEMENT.created(Entitlements.add(change, request.draft())));
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "addEntitlements")
    public RestResponse<BatchResult> addAll(Batch<EntitlementRequest> batch) {
        return resources.change(
                change -> batch.run(change, item -> ENTITLEMENT.created(Entitlements.add(change, item.draft()))));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "changeEntitlement", description = "A JSON merge patch (RFC 7396): quantity or unit.")
    public RestResponse<EntitlementResponse> patch(@PathParam("id") UUID id, MergePatch<EntitlementRequest> patch) {
        return resources.change((change, match) -> ENTITLEMENT.ok(
                Entitlements.revise(change, id, match, known -> patch.applyTo(EntitlementResponse.of(known))
                        .draft())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getEntitlementHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(Entitlements.ENTITLEMENT, id, uri);
    }
}
