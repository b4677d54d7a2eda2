package org.partnersuite.engagement.dealsupport.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import org.partnersuite.engagement.dealsupport.DealSupportRepository;
import org.partnersuite.engagement.dealsupport.DealSupportRequest.Moved;
import org.partnersuite.engagement.dealsupport.MoveDealSupport;
import org.partnersuite.engagement.dealsupport.ProposeSquads;
import org.partnersuite.engagement.dealsupport.RequestedSupportMove;
import org.partnersuite.engagement.dealsupport.SupportMove;
import org.partnersuite.engagement.history.Entries;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.ConditionalGet;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.StoredResponse;
import org.partnersuite.platform.rest.Transition;
import org.partnersuite.platform.unitofwork.Resources;

/** Moves of requests. Each move is an immutable resource (EN-9). */
@Path("/deal-support-requests/{id}")
@RequirementId("EN-9")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deal-support requests")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class DealSupportMoveResource {
    private final MoveDealSupport moving;
    private final ProposeSquads proposing;
    private final Resources resources;

    DealSupportMoveResource(MoveDealSupport moving, ProposeSquads proposing, Resources resources) {
        this.moving = moving;
        this.proposing = proposing;
        this.resources = resources;
    }

    @Schema(description = "A move and the resulting request.")
    record DealSupportMoveResult(SupportMove move, DealSupportRequestResponse request) {}

    @Schema(description = "All moves of a request, oldest first.")
    record DealSupportMoves(List<SupportMove> items) {}

    @GET
    @Path("/proposals")
    @RolesAllowed(Roles.VENDOR)
    @Operation(
            operationId = "getSquadProposals",
            summary = "Propose squads for a request",
            description = "Active squads that know the offering and have a free place, except the assigned one."
                    + " Sorted by number of matching engagement types, then by distance to the client, then by"
                    + " free places. Each proposal gives its reasons.")
    public SquadProposalsResponse proposals(@PathParam("id") UUID id) {
        return SquadProposalsResponse.of(resources.read(db -> proposing.of(db, id)));
    }

    @POST
    @Path("/assignments")
    @Creates
    @Transition
    @RolesAllowed({Roles.CLIENT_ENGINEERING, Roles.TECHNICAL_LEAD, Roles.ADMIN})
    @Operation(
            operationId = "assignDealSupportRequest",
            summary = "Assign a squad",
            description = "NEW, ASSIGNED or INTERLOCK_SCHEDULED → ASSIGNED. The request takes a place of the squad and"
                    + " releases that of another squad; a scheduled interlock is dropped. The squad's people join the"
                    + " opportunity's team, the leader first; this creates a new version of the opportunity. A retired"
                    + " squad is refused. A full squad is refused unless a lead role overrides with a reason. Only one of"
                    + " two concurrent requests gets the last place.")
    public RestResponse<DealSupportMoveResult> assign(
            @PathParam("id") UUID id, SupportMoveRequests.Assignment request) {
        return move(id, request.move());
    }

    @POST
    @Path("/interlocks")
    @Creates
    @Transition
    @RolesAllowed({Roles.CLIENT_ENGINEERING, Roles.TECHNICAL_LEAD, Roles.ADMIN})
    @Operation(
            operationId = "scheduleInterlock",
            description = "ASSIGNED → INTERLOCK_SCHEDULED, with the date of the meeting of squad and sales team."
                    + " Repeat it to change the date.")
    public RestResponse<DealSupportMoveResult> interlock(
            @PathParam("id") UUID id, SupportMoveRequests.Interlock request) {
        return move(id, request.move());
    }

    @POST
    @Path("/acceptances")
    @Creates
    @Transition
    @RolesAllowed({Roles.CLIENT_ENGINEERING, Roles.TECHNICAL_LEAD, Roles.ADMIN})
    @Operation(
            operationId = "acceptDealSupportRequest",
            description = "INTERLOCK_SCHEDULED → ACCEPTED. People whom the squad has gained since its assignment join"
                    + " the opportunity's team.")
    public RestResponse<DealSupportMoveResult> accept(@PathParam("id") UUID id, SupportMoveRequests.Note request) {
        return move(id, RequestedSupportMove.accept(request.note()));
    }

    @POST
    @Path("/declines")
    @Creates
    @Transition
    @RolesAllowed({Roles.CLIENT_ENGINEERING, Roles.TECHNICAL_LEAD, Roles.ADMIN})
    @Operation(
            operationId = "declineDealSupportRequest",
            description = "INTERLOCK_SCHEDULED → DECLINED, with a reason. Final; the place is released, and the"
                    + " squad's people leave the opportunity's team unless they were there before or are there for"
                    + " another request.")
    public RestResponse<DealSupportMoveResult> decline(@PathParam("id") UUID id, SupportMoveRequests.Reason request) {
        return move(id, RequestedSupportMove.decline(request.reason(), request.note()));
    }

    @POST
    @Path("/deliveries")
    @Creates
    @Transition
    @RolesAllowed({Roles.CLIENT_ENGINEERING, Roles.TECHNICAL_LEAD, Roles.ADMIN})
    @Operation(
            operationId = "startDealSupportDelivery",
            summary = "Start the delivery",
            description = "ACCEPTED → IN_DELIVERY.")
    public RestResponse<DealSupportMoveResult> deliver(@PathParam("id") UUID id, SupportMoveRequests.Note request) {
        return move(id, RequestedSupportMove.startDelivery(request.note()));
    }

    @POST
    @Path("/closures")
    @Creates
    @Transition
    @RolesAllowed({Roles.CLIENT_ENGINEERING, Roles.TECHNICAL_LEAD, Roles.ADMIN})
    @Operation(
            operationId = "closeDealSupportRequest",
            description = "IN_DELIVERY → CLOSED, with the result. Final; the place is released.")
    public RestResponse<DealSupportMoveResult> close(@PathParam("id") UUID id, SupportMoveRequests.Closure request) {
        return move(id, RequestedSupportMove.close(request.outcome(), request.note()));
    }

    @POST
    @Path("/withdrawals")
    @Creates
    @Transition
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "withdrawDealSupportRequest",
            description = "NEW, ASSIGNED, INTERLOCK_SCHEDULED or ACCEPTED → WITHDRAWN, by the requester or a lead"
                    + " role, with a reason. Final; the place is released.")
    public RestResponse<DealSupportMoveResult> withdraw(@PathParam("id") UUID id, SupportMoveRequests.Reason request) {
        return move(id, RequestedSupportMove.withdraw(request.reason(), request.note()));
    }

    @GET
    @Path("/moves")
    @Operation(
            operationId = "listDealSupportMoves",
            summary = "List a request's moves",
            description = "All moves, oldest first: who, when, from which status to which, and why.")
    public DealSupportMoves list(@PathParam("id") UUID id) {
        return new DealSupportMoves(moves(id));
    }

    @GET
    @Path("/moves/{number}")
    @Operation(operationId = "getDealSupportMove")
    public RestResponse<SupportMove> get(
            @PathParam("id") UUID id,
            @PathParam("number") @Parameter(description = "Number, from 1.", example = "1") int number,
            @Context HttpHeaders headers) {
        return ConditionalGet.of(headers, 1, Entries.byNumber(moves(id), number));
    }

    private RestResponse<DealSupportMoveResult> move(UUID id, RequestedSupportMove move) {
        return resources.change((change, match) -> {
            Moved moved = moving.move(change, id, match, move);
            return StoredResponse.created(
                    URI.create(DealSupportRequestResource.COLLECTION + id + "/moves/"
                            + moved.move().number()),
                    moved.request().version(),
                    new DealSupportMoveResult(moved.move(), DealSupportRequestResponse.of(moved.request())));
        });
    }

    private List<SupportMove> moves(UUID id) {
        return resources.read(db -> DealSupportRepository.MOVES.of(db, id));
    }
}
