package org.partnersuite.platform.inbox;

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

/** Parked events, for operators. */
@Path("/admin/parked-events")
@RequirementId("XC-2")
@Tag(name = "Administration", description = "Operation of the service.")
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class ParkedEventsResource {
    private final ParkedEventRelease release;
    private final UnitOfWork unitOfWork;
    private final Database database;

    ParkedEventsResource(ParkedEventRelease release, UnitOfWork unitOfWork, Database database) {
        this.release = release;
        this.unitOfWork = unitOfWork;
        this.database = database;
    }

    @GET
    @Listing(ParkedEventList.class)
    @Operation(
            operationId = "listParkedEvents",
            summary = "List parked events",
            description = "Events that could not be applied, and later events of the same keys, oldest first.")
    @APIResponse(responseCode = "200", description = "A page of parked events.")
    public Page<ParkedEventView> list(@Context UriInfo uri) {
        var requested = ParkedEventList.LIST.request(uri);
        return database.readList(db -> requested.page(db, ParkedEventList.ROW));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getParkedEvent",
            summary = "Read a parked event",
            description = "Includes headers and body.")
    public RestResponse<ParkedEventContent> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        var parked = database.read(db -> ParkedEvents.find(db, id)).orElseThrow(Problem::notFound);
        return ConditionalGet.of(headers, parked.attempts(), ParkedEventContent.of(parked));
    }

    @POST
    @Path("/{id}/retry")
    @Operation(
            operationId = "retryParkedEvent",
            summary = "Retry a parked event",
            description = "Applies the parked events of the key in order and stops at the first that still fails.")
    public RestResponse<ReleaseOutcome> retry(@PathParam("id") UUID id) {
        return unitOfWork
                .run(change -> StoredResponse.ok(release.retry(change, id)))
                .of();
    }

    @POST
    @Path("/{id}/discard")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "discardParkedEvent",
            summary = "Discard a parked event",
            description = "Discards this event with a reason. The events behind it can then be retried.")
    public RestResponse<ReleaseOutcome> discard(@PathParam("id") UUID id, DiscardRequest request) {
        return unitOfWork
                .run(change -> StoredResponse.ok(release.discard(change, id, request.reason())))
                .of();
    }
}
