package org.partnersuite.engagement.decisionpoint.api;

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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.engagement.decisionpoint.DecisionPoint;
import org.partnersuite.engagement.decisionpoint.DecisionPointMove;
import org.partnersuite.engagement.decisionpoint.DecisionPointRepository;
import org.partnersuite.engagement.decisionpoint.DecisionPoints;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.StoredResponse;
import org.partnersuite.platform.rest.Transition;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Technology decision points of accounts and their moves (EN-16). */
@Path("/decision-points")
@RequirementId("EN-16")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Decision points",
        description = "Technology decision points of accounts: identified, landed, expanded, lost.")
@RolesAllowed(Roles.VENDOR)
public class DecisionPointResource {
    private final DecisionPoints points;
    private final Resources resources;
    private final Representation<DecisionPoint, DecisionPointResponse> representation;

    DecisionPointResource(DecisionPoints points, Resources resources) {
        this.points = points;
        this.resources = resources;
        this.representation = Representation.of(DecisionPoints.COLLECTION, DecisionPointResponse::of);
    }

    /** A move and the decision point after it. */
    record DecisionPointMoveResult(DecisionPointMove move, DecisionPointResponse decisionPoint) {}

    /** Every move, from the first. */
    record DecisionPointMoves(List<DecisionPointMove> items) {}

    @POST
    @Creates
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.CLIENT_ENGINEERING, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "identifyDecisionPoint",
            summary = "Identify a decision point",
            description = "Creates a technology decision point of an account, IDENTIFIED.")
    public RestResponse<DecisionPointResponse> identify(DecisionPointRequest request) {
        return resources.change(change -> representation.created(points.identify(change, request.draft())));
    }

    @GET
    @Listing(DecisionPointList.class)
    @Operation(operationId = "listDecisionPoints", description = "Lists decision points by filter, in pages.")
    public Page<DecisionPointResponse> list(@Context UriInfo uri) {
        return resources.list(DecisionPointList.LIST, uri, DecisionPoint.class, representation::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDecisionPoint")
    public RestResponse<DecisionPointResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return representation.get(
                headers, resources.get(DecisionPointRepository.DECISION_POINT, DecisionPoint.class, id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.CLIENT_ENGINEERING, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "patchDecisionPoint")
    public RestResponse<DecisionPointResponse> patch(@PathParam("id") UUID id, MergePatch<DecisionPointRequest> patch) {
        return resources.change((change, match) ->
                representation.ok(points.revise(change, id, match, known -> patch.applyTo(representation.of(known))
                        .draft())));
    }

    @POST
    @Path("/{id}/moves")
    @Creates
    @Transition
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.CLIENT_ENGINEERING, Roles.ADMIN})
    @Operation(
            operationId = "moveDecisionPoint",
            summary = "Move a decision point",
            description = "IDENTIFIED to LANDED, LANDED to EXPANDED and each further expansion name what proves them: a"
                    + " won opportunity, the client's decision, or a workload in production. Any to LOST, and LOST to"
                    + " IDENTIFIED, need a reason. If-Match is the decision point's ETag; the response carries the"
                    + " new one.")
    public RestResponse<DecisionPointMoveResult> move(@PathParam("id") UUID id, DecisionPointMoveRequest request) {
        return resources.change((change, match) -> created(points.move(change, id, match, request.requested())));
    }

    @GET
    @Path("/{id}/moves")
    @Operation(
            operationId = "listDecisionPointMoves",
            summary = "List a decision point's moves",
            description = "All moves, oldest first, each with what proves it.")
    public DecisionPointMoves moves(@PathParam("id") UUID id) {
        return new DecisionPointMoves(resources.read(db -> DecisionPointRepository.MOVES.of(db, id)));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @Operation(operationId = "getDecisionPointHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(DecisionPointRepository.DECISION_POINT, id, uri);
    }

    private static StoredResponse created(DecisionPoint.Moved moved) {
        DecisionPoint after = moved.decisionPoint();
        return StoredResponse.created(
                URI.create(DecisionPoints.COLLECTION + after.id() + "/moves"),
                after.version(),
                new DecisionPointMoveResult(moved.move(), DecisionPointResponse.of(after)));
    }
}
