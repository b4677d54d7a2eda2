package org.partnersuite.platform.unitofwork.refusal;

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

/** Refused events, for operators. */
@Path("/admin/refused-events")
@RequirementId("XC-2")
@Tag(name = "Administration", description = "Operation of the service.")
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class RefusedEventsResource {
    private final UnitOfWork unitOfWork;
    private final Database database;

    RefusedEventsResource(UnitOfWork unitOfWork, Database database) {
        this.unitOfWork = unitOfWork;
        this.database = database;
    }

    @GET
    @Listing(RefusedEvents.class)
    @Operation(
            operationId = "listRefusedEvents",
            summary = "List refused events",
            description = "Events of this service that Kafka refuses because of the event itself, such as its"
                    + " size, and later events of the same keys, oldest first.")
    @APIResponse(responseCode = "200", description = "A page of refused events.")
    public Page<RefusedEventView> list(@Context UriInfo uri) {
        var requested = RefusedEvents.LIST.request(uri);
        return database.readList(db -> requested.page(db, RefusedEvents.ROW));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRefusedEvent", summary = "Read a refused event", description = "Includes the body.")
    public RestResponse<RefusedEventContent> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        var refused = database.read(db -> RefusedEvents.find(db, id)).orElseThrow(Problem::notFound);
        return ConditionalGet.of(headers, 1, refused);
    }

    @POST
    @Path("/{id}/retry")
    @Operation(
            operationId = "retryRefusedEvent",
            summary = "Retry a refused event",
            description = "Sends all refused events of the key again, in order. Events that Kafka refuses again"
                    + " reappear in this list.")
    public RestResponse<RefusalOutcome> retry(@PathParam("id") UUID id) {
        return unitOfWork
                .run(change -> StoredResponse.ok(RefusedEvents.retry(change, id)))
                .of();
    }

    @POST
    @Path("/{id}/discard")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "discardRefusedEvent",
            summary = "Discard a refused event",
            description = "Discards this event with a reason. The events behind it can then be retried.")
    public RestResponse<RefusalOutcome> discard(@PathParam("id") UUID id, DiscardRequest request) {
        return unitOfWork
                .run(change -> StoredResponse.ok(RefusedEvents.discard(change, id, request.reason())))
                .of();
    }
}
