package org.partnersuite.engagement.roadblock.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.history.History;
import org.partnersuite.engagement.history.HistoryEntry;
import org.partnersuite.engagement.opportunity.WorkOfPartner;
import org.partnersuite.engagement.roadblock.RecordRoadblock;
import org.partnersuite.engagement.roadblock.ResolveRoadblock;
import org.partnersuite.engagement.roadblock.Roadblock;
import org.partnersuite.engagement.roadblock.RoadblockAudit;
import org.partnersuite.engagement.roadblock.RoadblockRow;
import org.partnersuite.engagement.roadblock.Roadblocks;
import org.partnersuite.engagement.roadblock.api.RoadblockTransitions.ReopeningRequest;
import org.partnersuite.engagement.roadblock.api.RoadblockTransitions.ResolutionRequest;
import org.partnersuite.platform.identity.CurrentCaller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.Transition;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.batch.BatchResult;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.ListRequest;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.UnitOfWork;

/** What stands in the way of opportunities (EN-10). */
@Path("/roadblocks")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Roadblocks",
        description = "What stands in the way of opportunities, recorded as it surfaces. A roadblock is resolved,"
                + " never deleted.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class RoadblockResource {
    private final RecordRoadblock recording;
    private final ResolveRoadblock resolving;
    private final Roadblocks roadblocks;
    private final UnitOfWork work;
    private final Database database;
    private final CurrentCaller caller;
    private final Clock clock;
    private final Representation<Roadblock> representation;

    RoadblockResource(
            RecordRoadblock recording,
            ResolveRoadblock resolving,
            Roadblocks roadblocks,
            UnitOfWork work,
            Database database,
            CurrentCaller caller,
            Clock clock) {
        this.recording = recording;
        this.resolving = resolving;
        this.roadblocks = roadblocks;
        this.work = work;
        this.database = database;
        this.caller = caller;
        this.clock = clock;
        this.representation = new Representation<>(
                "/v1/engagement/roadblocks/",
                Roadblock::id,
                Roadblock::version,
                roadblock -> RoadblockResponse.of(roadblock, clock.instant()));
    }

    @POST
    @Creates
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.CLIENT_ENGINEERING, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "raiseRoadblock",
            summary = "Record a roadblock of an opportunity",
            description = "As it surfaces: by the caller and now, unless the request says otherwise.")
    @APIResponseSchema(value = RoadblockResponse.class, responseCode = "201", responseDescription = "Recorded.")
    public Response raise(RoadblockRequest request) {
        return work.run(change -> representation.created(recording.raise(change, request.wanted(change))))
                .toResponse();
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.CLIENT_ENGINEERING, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "raiseRoadblocks",
            summary = "Record up to 200 roadblocks",
            description = "A result for each item, in order.")
    @APIResponseSchema(value = BatchResult.class, responseCode = "207", responseDescription = "A result for each item.")
    public Response raiseAll(
            Batch<RoadblockRequest> batch,
            @QueryParam("atomic") @DefaultValue("false") @Parameter(description = "All items or none.")
                    boolean atomic) {
        return work.run(change -> batch.run(
                        atomic, change, item -> representation.created(recording.raise(change, item.wanted(change)))))
                .toResponse();
    }

    @GET
    @Listing(RoadblockList.class)
    @Operation(
            operationId = "listRoadblocks",
            summary = "List roadblocks",
            description = "Roadblocks by filter, in pages. A partner sees those of its opportunities.")
    public Page<RoadblockResponse> list(@Context UriInfo uri) {
        ListRequest<RoadblockResponse> asked = RoadblockList.LIST.asked(uri);
        UUID partner = caller.get().partnerId();
        ListRequest<RoadblockResponse> visible = WorkOfPartner.visible(asked, "t.opportunity_id", partner);
        Instant now = clock.instant();
        return database.readList(
                db -> visible.page(db, (row, context) -> RoadblockResponse.of(RoadblockRow.read(row), now)));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRoadblock", summary = "Read a roadblock", description = "One roadblock.")
    @APIResponseSchema(value = RoadblockResponse.class, responseCode = "200", responseDescription = "The roadblock.")
    public Response get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return representation.get(headers, roadblocks.get(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.CLIENT_ENGINEERING, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "patchRoadblock",
            summary = "Change a roadblock",
            description = "A JSON merge patch of what may be written.")
    @APIResponseSchema(value = RoadblockResponse.class, responseCode = "200", responseDescription = "Changed.")
    public Response patch(
            @PathParam("id") UUID id,
            MergePatch<RoadblockRequest> patch,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        IfMatch match = IfMatch.required(ifMatch);
        return work.run(change -> representation.ok(
                        recording.revise(change, id, match, current -> patch.applyTo(RoadblockRequest.of(current))
                                .wanted(change))))
                .toResponse();
    }

    @POST
    @Path("/{id}/resolutions")
    @Creates
    @Transition
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.CLIENT_ENGINEERING, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "resolveRoadblock",
            summary = "Resolve a roadblock",
            description = "It is out of the way, and the note says how. If-Match is the roadblock's ETag, and the"
                    + " answer's ETag is its next one.")
    @APIResponseSchema(value = RoadblockResponse.class, responseCode = "201", responseDescription = "Resolved.")
    public Response resolve(
            @PathParam("id") UUID id, ResolutionRequest request, @HeaderParam("If-Match") @Nullable String ifMatch) {
        IfMatch match = IfMatch.required(ifMatch);
        return work.run(change -> representation.created(
                        resolving.resolve(change, id, match, request.note(), request.resolvedAt())))
                .toResponse();
    }

    @POST
    @Path("/{id}/reopenings")
    @Creates
    @Transition
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.CLIENT_ENGINEERING, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "reopenRoadblock",
            summary = "Reopen a roadblock",
            description = "It stands in the way after all, and the reason is in its history. If-Match is the"
                    + " roadblock's ETag, and the answer's ETag is its next one.")
    @APIResponseSchema(value = RoadblockResponse.class, responseCode = "201", responseDescription = "Reopened.")
    public Response reopen(
            @PathParam("id") UUID id, ReopeningRequest request, @HeaderParam("If-Match") @Nullable String ifMatch) {
        IfMatch match = IfMatch.required(ifMatch);
        return work.run(change -> representation.created(resolving.reopen(change, id, match, request.reason())))
                .toResponse();
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(
            operationId = "getRoadblockHistory",
            summary = "Read a roadblock's history",
            description = "Who changed what from what to what, when.")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        ListRequest<HistoryEntry> asked = History.LIST.asked(uri);
        return database.readList(db -> {
            roadblocks.visible(db, id);
            return History.of(db, RoadblockAudit.AGGREGATE, id, asked);
        });
    }
}
