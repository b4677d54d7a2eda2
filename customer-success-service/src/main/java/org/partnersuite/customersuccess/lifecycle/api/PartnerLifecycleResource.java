package org.partnersuite.customersuccess.lifecycle.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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
import org.partnersuite.customersuccess.lifecycle.PartnerLifecycle;
import org.partnersuite.customersuccess.lifecycle.PartnerLifecycles;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.Upsert;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** The stages of partners that have their own (CS-1). */
@Path("/partner-lifecycles/{partnerId}")
@RequirementId("CS-1")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Lifecycle")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class PartnerLifecycleResource {
    private static final Representation<PartnerLifecycle, PartnerLifecycleResponse> LIFECYCLE =
            Representation.of("/v1/customer-success/partner-lifecycles/", PartnerLifecycleResponse::of);

    private final Resources resources;

    PartnerLifecycleResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Operation(
            operationId = "getPartnerLifecycle",
            summary = "Read a partner's own stages",
            description = "404 for a partner that keeps the fourteen as they are.")
    public RestResponse<PartnerLifecycleResponse> get(
            @PathParam("partnerId") UUID partnerId, @Context HttpHeaders headers) {
        return LIFECYCLE.get(
                headers,
                resources.read(db -> PartnerLifecycles.find(db, partnerId)).orElseThrow(Problem::notFound));
    }

    @PUT
    @Upsert
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.PARTNER_MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "putPartnerLifecycle",
            summary = "Write a partner's own stages",
            description =
                    "Maps each of the fourteen stages onto one of the partner's, and may replace the exit criteria"
                            + " of stages for its customers.")
    public RestResponse<PartnerLifecycleResponse> put(
            @PathParam("partnerId") UUID partnerId, PartnerLifecycleRequest request) {
        return resources.put((change, match) -> {
            PartnerLifecycle lifecycle = PartnerLifecycles.put(change, partnerId, match, request.content());
            return LIFECYCLE.put(change.isNew(lifecycle.version(), lifecycle.createdAt()), lifecycle);
        });
    }

    @GET
    @Path("/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getPartnerLifecycleHistory", summary = "Read the history of a partner's own stages")
    public Page<HistoryEntry> history(@PathParam("partnerId") UUID partnerId, @Context UriInfo uri) {
        var requested = History.LIST.request(uri);
        return resources.page(db -> {
            PartnerLifecycle lifecycle = PartnerLifecycles.find(db, partnerId).orElseThrow(Problem::notFound);
            return History.of(db, PartnerLifecycles.AUDITED, lifecycle.partnerId(), requested);
        });
    }
}
