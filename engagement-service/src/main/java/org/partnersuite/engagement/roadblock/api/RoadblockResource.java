package org.partnersuite.engagement.roadblock.api;

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
import org.partnersuite.engagement.roadblock.Roadblock;
import org.partnersuite.engagement.roadblock.RoadblockRepository;
import org.partnersuite.engagement.roadblock.Roadblocks;
import org.partnersuite.engagement.roadblock.api.RoadblockTransitions.ReopeningRequest;
import org.partnersuite.engagement.roadblock.api.RoadblockTransitions.ResolutionRequest;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.Transition;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.batch.BatchResult;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Roadblocks of opportunities (EN-10). */
@Path("/roadblocks")
@RequirementId("EN-10")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Roadblocks", description = "Obstacles to opportunities. Roadblocks can be resolved but not deleted.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class RoadblockResource {
    private final Roadblocks roadblocks;
    private final Resources resources;
    private final Representation<Roadblock, RoadblockResponse> representation;

    RoadblockResource(Roadblocks roadblocks, Resources resources) {
        this.roadblocks = roadblocks;
        this.resources = resources;
        this.representation = Representation.of(
                "/v1/engagement/roadblocks/", roadblock -> RoadblockResponse.of(roadblock, resources.now()));
    }

    @POST
    @Creates
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.CLIENT_ENGINEERING, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "raiseRoadblock", description = "Records a roadblock. Default: raised by the caller, now.")
    public RestResponse<RoadblockResponse> raise(RoadblockRequest request) {
        return resources.change(change -> representation.created(roadblocks.raise(change, request.draft(change))));
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.CLIENT_ENGINEERING, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "raiseRoadblocks")
    public RestResponse<BatchResult> raiseAll(Batch<RoadblockRequest> batch) {
        return resources.change(change ->
                batch.run(change, item -> representation.created(roadblocks.raise(change, item.draft(change)))));
    }

    @GET
    @Listing(RoadblockList.class)
    @Operation(
            operationId = "listRoadblocks",
            description = "Lists roadblocks by filter, in pages. A partner sees roadblocks of its opportunities.")
    public Page<RoadblockResponse> list(@Context UriInfo uri) {
        return resources.list(RoadblockList.LIST, uri, Roadblock.class, representation::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRoadblock")
    public RestResponse<RoadblockResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return representation.get(headers, resources.get(RoadblockRepository.ROADBLOCK, Roadblock.class, id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.CLIENT_ENGINEERING, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "patchRoadblock")
    public RestResponse<RoadblockResponse> patch(@PathParam("id") UUID id, MergePatch<RoadblockRequest> patch) {
        return resources.change((change, match) ->
                representation.ok(roadblocks.revise(change, id, match, known -> patch.applyTo(representation.of(known))
                        .draft(change))));
    }

    @POST
    @Path("/{id}/resolutions")
    @Creates
    @Transition
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.CLIENT_ENGINEERING, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "resolveRoadblock", description = "Resolves the roadblock. The note says how.")
    public RestResponse<RoadblockResponse> resolve(@PathParam("id") UUID id, ResolutionRequest request) {
        return resources.change((change, match) ->
                representation.created(roadblocks.resolve(change, id, match, request.note(), request.resolvedAt())));
    }

    @POST
    @Path("/{id}/reopenings")
    @Creates
    @Transition
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.CLIENT_ENGINEERING, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "reopenRoadblock",
            description = "Reopens a resolved roadblock. The history keeps the reason.")
    public RestResponse<RoadblockResponse> reopen(@PathParam("id") UUID id, ReopeningRequest request) {
        return resources.change(
                (change, match) -> representation.created(roadblocks.reopen(change, id, match, request.reason())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getRoadblockHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(RoadblockRepository.ROADBLOCK, id, uri);
    }
}
