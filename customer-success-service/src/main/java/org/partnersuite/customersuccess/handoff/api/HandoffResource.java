package org.partnersuite.customersuccess.handoff.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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
import org.partnersuite.customersuccess.handoff.Handoff;
import org.partnersuite.customersuccess.handoff.HandoffRepository;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Handoffs from technical sales, each opened automatically by a transition document; not for partners (CS-3). */
@Path("/handoffs")
@RequirementId("CS-3")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Handoffs",
        description = "Handoffs from technical sales. A transition document opens each one automatically.")
@RolesAllowed(Roles.VENDOR)
public class HandoffResource {
    private static final Representation<Handoff, HandoffResponse> HANDOFF =
            Representation.of("/v1/customer-success/handoffs/", HandoffResponse::of);

    private final Resources resources;

    HandoffResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(HandoffList.class)
    @Operation(
            operationId = "listHandoffs",
            description = "Most recently initiated first. Filters: status, account, opportunity and manager.")
    public Page<HandoffResponse> list(@Context UriInfo uri) {
        return resources.list(HandoffList.LIST, uri, Handoff.class, HandoffResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getHandoff", description = "Its status is derived from its transition document.")
    public RestResponse<HandoffResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return HANDOFF.get(headers, resources.get(HandoffRepository.HANDOFF, Handoff.class, id));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @Operation(operationId = "getHandoffHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(HandoffRepository.HANDOFF, id, uri);
    }
}
