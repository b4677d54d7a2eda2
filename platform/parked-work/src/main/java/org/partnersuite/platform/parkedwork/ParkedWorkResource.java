package org.partnersuite.platform.parkedwork;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.ConditionalGet;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.StoredResponse;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.UnitOfWork;
import org.partnersuite.platform.unitofwork.refusal.DiscardRequest;

/** Parked work, for operators. */
@Path("/admin/parked-work")
@RequirementId("XC-7")
@Tag(name = "Administration", description = "Operation of the service.")
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class ParkedWorkResource {
    private final ParkedWorkRelease release;
    private final UnitOfWork unitOfWork;
    private final Database database;

    ParkedWorkResource(ParkedWorkRelease release, UnitOfWork unitOfWork, Database database) {
        this.release = release;
        this.unitOfWork = unitOfWork;
        this.database = database;
    }

    @GET
    @Listing(ParkedWorkList.class)
    @Operation(
            operationId = "listParkedWork",
            summary = "List parked work",
            description = "Items that a background worker failed to process and set aside, oldest first. The"
                    + " worker continues with the others.")
    @APIResponse(responseCode = "200", description = "A page of parked items.")
    public Page<ParkedWorkView> list(@Context UriInfo uri) {
        var requested = ParkedWorkList.LIST.request(uri);
        return database.readList(db -> requested.page(db, ParkedWorkList.ROW));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getParkedWork", summary = "Read parked work")
    public RestResponse<ParkedWorkView> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        var parked = database.read(db -> ParkedWork.find(db, id)).orElseThrow(Problem::notFound);
        return ConditionalGet.of(headers, parked.attempts(), parked);
    }

    @POST
    @Path("/{id}/retry")
    @Operation(
            operationId = "retryParkedWork",
            summary = "Retry parked work",
            description = "Processes the item again. If that fails it stays parked with the new reason.")
    public RestResponse<ParkedWorkOutcome> retry(@PathParam("id") UUID id) {
        return unitOfWork
                .run(change -> StoredResponse.ok(release.retry(change, id)))
                .of();
    }

    @POST
    @Path("/{id}/discard")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "discardParkedWork",
            summary = "Discard parked work",
            description = "Discards the item with a reason. It is queued again when its data changes.")
    public RestResponse<ParkedWorkOutcome> discard(@PathParam("id") UUID id, DiscardRequest request) {
        return unitOfWork
                .run(change -> StoredResponse.ok(release.discard(change, id, request.reason())))
                .of();
    }
}
