package org.partnersuite.engagement.opportunity.api;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.history.Entries;
import org.partnersuite.engagement.opportunity.AdvanceStage;
import org.partnersuite.engagement.opportunity.MoveOutcome.Refused;
import org.partnersuite.engagement.opportunity.Opportunities;
import org.partnersuite.engagement.opportunity.Opportunity;
import org.partnersuite.engagement.opportunity.Opportunity.Moved;
import org.partnersuite.engagement.opportunity.RequestedMove;
import org.partnersuite.engagement.opportunity.SalesPath;
import org.partnersuite.engagement.opportunity.Stage;
import org.partnersuite.engagement.opportunity.StageMove;
import org.partnersuite.engagement.opportunity.TransitionKind;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.ConditionalGet;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.DataCode;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.StoredResponse;
import org.partnersuite.platform.rest.Transition;
import org.partnersuite.platform.unitofwork.Resources;

/** Stage moves of opportunities. Each move is an immutable resource (EN-7). */
@Path("/opportunities/{id}")
@RequirementId("EN-7")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stage moves", description = "Stage moves of opportunities. Each move is an immutable resource.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class StageMoveResource {
    private final AdvanceStage advance;
    private final Opportunities opportunities;
    private final Resources resources;

    StageMoveResource(AdvanceStage advance, Opportunities opportunities, Resources resources) {
        this.advance = advance;
        this.opportunities = opportunities;
        this.resources = resources;
    }

    /** A move and the opportunity after it. */
    @Schema(name = "StageMoveResult")
    record Result(
            StageMove move,
            OpportunityResponse opportunity,

            @Schema(description = "Only in the answer to an override.", examples = OVERRIDE_ADVICE) @Nullable
            String advice) {
        static final String OVERRIDE_ADVICE = "Progression counts, not the number of activities.";

        static Result of(Moved moved, SalesPath path) {
            StageMove move = moved.move();
            boolean overridden = move.from() != null
                    && TransitionKind.between(move.from(), move.to(), path).needsOverride();
            return new Result(move, OpportunityResponse.of(moved.opportunity()), overridden ? OVERRIDE_ADVICE : null);
        }
    }

    @POST
    @Path("/stage-moves")
    @Creates
    @Transition
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "createStageMove",
            summary = "Move an opportunity to another stage",
            description = "Moves forward with the evidence of the entered stage, back with a reason, or to LOST"
                    + " with a loss reason. Skipping stages and reopening from WON or LOST need an override by"
                    + " a lead role and a reason. A refusal lists every unmet criterion. If-Match is the"
                    + " opportunity's ETag; the response carries the new one.")
    public RestResponse<Result> move(@PathParam("id") UUID id, StageMoveRequest request) {
        return resources.change((change, match) -> switch (advance.advance(change, id, match, request.move())) {
            case Moved moved -> created(moved);
            case Refused refused -> throw StageMoveRefusal.of(id, refused);
        });
    }

    @GET
    @Path("/stage-moves")
    @Operation(
            operationId = "listStageMoves",
            summary = "List an opportunity's stage moves",
            description = "All moves, oldest first, and the time in each stage.")
    public StageMovesResponse list(@PathParam("id") UUID id) {
        return StageMovesResponse.of(opportunities.withMoves(id), resources.now());
    }

    @GET
    @Path("/stage-moves/by-number/{number}")
    @Operation(operationId = "getStageMove", summary = "Read a stage move", description = "One stage move.")
    public RestResponse<StageMove> get(
            @PathParam("id") UUID id,
            @PathParam("number") @Parameter(description = "Number, from 1.", example = "1") int number,
            @Context HttpHeaders headers) {
        return ConditionalGet.of(
                headers, 1, Entries.byNumber(opportunities.withMoves(id).moves(), number));
    }

    @GET
    @Path("/stage-criteria")
    @Operation(
            operationId = "getStageCriteria",
            summary = "Read the stage criteria of an opportunity",
            description = "Criteria for a move by this caller to one stage or to every stage: whether each is met,"
                    + " and the call that satisfies it.")
    public StageCriteriaResponse criteria(
            @PathParam("id") UUID id,
            @QueryParam("to")
                    @Parameter(
                            description = "Target stage. Default: all stages.",
                            example = "QUALIFY",
                            schema = @Schema(maxLength = DataCode.MAX_LENGTH, pattern = DataCode.PATTERN))
                    @Nullable
                    String to) {
        Opportunity opportunity = opportunities.get(id);
        List<Stage> targets = advance.path().stages();
        if (to != null) {
            Stage target = new Stage(to);
            advance.require(target, "to");
            targets = List.of(target);
        }
        return StageCriteriaResponse.of(
                opportunity,
                targets.stream()
                        .map(target -> advance.attempt(
                                opportunity, RequestedMove.bareTo(target), resources.caller(), resources.now()))
                        .toList());
    }

    private StoredResponse created(Moved moved) {
        Opportunity after = moved.opportunity();
        URI location = URI.create(OpportunityResource.COLLECTION + after.id() + "/stage-moves/by-number/"
                + moved.move().number());
        return StoredResponse.created(location, after.version(), Result.of(moved, advance.path()));
    }
}
