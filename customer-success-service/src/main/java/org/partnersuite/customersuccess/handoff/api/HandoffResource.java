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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.customersuccess.handoff.Handoff;
import org.partnersuite.customersuccess.handoff.Handoffs;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.ConditionalGet;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Database;

/** Handoffs from technical sales, each opened automatically by a transition document; not for partners. */
@Path("/handoffs")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Handoffs",
        description = "Handoffs from technical sales. Each is opened automatically by a transition document.")
@RolesAllowed(Roles.VENDOR)
public class HandoffResource {
    private final Database database;

    HandoffResource(Database database) {
        this.database = database;
    }

    @GET
    @Listing(HandoffList.class)
    @Operation(
            operationId = "listHandoffs",
            summary = "List handoffs",
            description = "Those initiated last come first; filters tell status, account, opportunity and manager.")
    @APIResponse(responseCode = "200", description = "A page of handoffs.")
    public Page<HandoffView> list(@Context UriInfo uri) {
        var asked = HandoffList.LIST.asked(uri);
        return database.readList(db -> asked.page(db, HandoffView::read));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getHandoff",
            summary = "Read a handoff",
            description = "Its status follows its transition document. Honours If-None-Match.")
    public RestResponse<HandoffView> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Handoff handoff = database.read(db -> Handoffs.find(db, id)).orElseThrow(Problem::notFound);
        return ConditionalGet.of(headers, handoff.version(), HandoffView.of(handoff));
    }
}
