package org.partnersuite.engagement.loop.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.history.Entries;
import org.partnersuite.engagement.loop.Accountable;
import org.partnersuite.engagement.loop.Engagement;
import org.partnersuite.engagement.loop.Engagement.Moved;
import org.partnersuite.engagement.loop.EngagementRepository;
import org.partnersuite.engagement.loop.LoopAttempt;
import org.partnersuite.engagement.loop.LoopFacts;
import org.partnersuite.engagement.loop.LoopFactsQuery;
import org.partnersuite.engagement.loop.LoopMove;
import org.partnersuite.engagement.loop.MethodStage;
import org.partnersuite.engagement.loop.MoveEngagement;
import org.partnersuite.engagement.loop.RequestedLoopMove;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.ConditionalGet;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.StoredResponse;
import org.partnersuite.platform.rest.Transition;
import org.partnersuite.platform.unitofwork.Resources;

/** How engagements go through the loop: each move is a resource, never edited (EN-5). */
@Path("/engagements/{id}")
@RequirementId("EN-5")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Engagements")
@RolesAllowed(Roles.VENDOR)
public class EngagementMoveResource {
    private final MoveEngagement moves;
    private final Accountable accountable;
    private final Resources resources;

    EngagementMoveResource(MoveEngagement moves, Accountable accountable, Resources resources) {
        this.moves = moves;
        this.accountable = accountable;
        this.resources = resources;
    }

    /** A move and the engagement after it. */
    record EngagementMoveResult(LoopMove move, EngagementResponse engagement) {}

    /** Every move, from the first. */
    record EngagementMoves(List<LoopMove> items) {}

    @POST
    @Path("/stage-moves")
    @Creates
    @Transition
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.CLIENT_ENGINEERING, Roles.CUSTOMER_SUCCESS, Roles.ADMIN})
    @Operation(
            operationId = "createEngagementMove",
            summary = "Move an engagement to another stage",
            description = "Moves one stage forward when the exit criteria are met, or back with a reason. With a"
                    + " reason, a lead role may waive the design-thinking workshop, and may enter DEPLOY while the"
                    + " transition document is only submitted. A refusal lists every unmet criterion, with the call"
                    + " that satisfies it and the roles accountable for the stage. If-Match is the engagement's"
                    + " ETag; the response carries the new one.")
    public RestResponse<EngagementMoveResult> move(@PathParam("id") UUID id, EngagementMoveRequest request) {
        return resources.change((change, match) -> created(moves.move(change, id, match, request.requested())));
    }

    @GET
    @Path("/stage-moves")
    @Operation(
            operationId = "listEngagementMoves",
            summary = "List an engagement's moves",
            description = "All moves, oldest first, each with the records that met its criteria.")
    public EngagementMoves list(@PathParam("id") UUID id) {
        return new EngagementMoves(moves(id));
    }

    @GET
    @Path("/stage-moves/by-number/{number}")
    @Operation(operationId = "getEngagementMove")
    public RestResponse<LoopMove> get(
            @PathParam("id") UUID id,
            @PathParam("number") @Parameter(description = "Number, from 1.", example = "1") int number,
            @Context HttpHeaders headers) {
        return ConditionalGet.of(headers, 1, Entries.byNumber(moves(id), number));
    }

    @GET
    @Path("/stage-criteria")
    @Operation(
            operationId = "getEngagementStageCriteria",
            summary = "Read the stage criteria of an engagement",
            description = "Criteria for a move to one stage or to every stage: whether each is met, what meets it,"
                    + " and the call that satisfies it. Also the criteria for the next loop.")
    public LoopCriteriaResponse criteria(
            @PathParam("id") UUID id,
            @QueryParam("to")
                    @Parameter(description = "Target stage. Default: all stages.", example = "FRAME")
                    @Nullable
                    MethodStage to) {
        List<MethodStage> targets = to == null ? Arrays.asList(MethodStage.values()) : List.of(to);
        return resources.read(db -> {
            Engagement engagement = EngagementRepository.ENGAGEMENT.get(db, Engagement.class, id);
            LoopFacts facts = LoopFactsQuery.of(db, id);
            return LoopCriteriaResponse.of(
                    engagement,
                    targets.stream()
                            .map(target -> new LoopAttempt(engagement, RequestedLoopMove.to(target), false, facts))
                            .toList(),
                    accountable.forStage(engagement.progress().stage()));
        });
    }

    private List<LoopMove> moves(UUID id) {
        return resources.read(db -> EngagementRepository.MOVES.of(db, id));
    }

    private StoredResponse created(Moved moved) {
        var after = moved.engagement();
        return StoredResponse.created(
                URI.create(EngagementResource.COLLECTION + after.id() + "/stage-moves/by-number/"
                        + moved.move().number()),
                after.version(),
                new EngagementMoveResult(moved.move(), EngagementResponse.of(after, resources.now())));
    }
}
