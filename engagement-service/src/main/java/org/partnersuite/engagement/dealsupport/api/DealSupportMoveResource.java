package org.partnersuite.engagement.dealsupport.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.dealsupport.DealSupportRequest;
import org.partnersuite.engagement.dealsupport.DealSupportRequest.Moved;
import org.partnersuite.engagement.dealsupport.DealSupportRequests;
import org.partnersuite.engagement.dealsupport.MoveDealSupport;
import org.partnersuite.engagement.dealsupport.ProposeSquads;
import org.partnersuite.engagement.dealsupport.RequestedSupportMove;
import org.partnersuite.engagement.dealsupport.SupportOutcome.Refused;
import org.partnersuite.engagement.history.Numbered;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Answer;
import org.partnersuite.platform.rest.ConditionalGet;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Transition;
import org.partnersuite.platform.unitofwork.UnitOfWork;

/** What becomes of requests: each move is a resource, never edited (EN-9). */
@Path("/deal-support-requests/{id}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deal-support requests")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class DealSupportMoveResource {
    private final MoveDealSupport moving;
    private final DealSupportRequests requests;
    private final ProposeSquads proposing;
    private final UnitOfWork work;

    DealSupportMoveResource(
            MoveDealSupport moving, DealSupportRequests requests, ProposeSquads proposing, UnitOfWork work) {
        this.moving = moving;
        this.requests = requests;
        this.proposing = proposing;
        this.work = work;
    }

    @GET
    @Path("/proposals")
    @RolesAllowed(Roles.VENDOR)
    @Operation(
            operationId = "getSquadProposals",
            summary = "Propose squads for a request",
            description =
                    "Active squads that know the offering and have a free place, but for the one it is with: first"
                            + " those that do most of the engagement types that the help takes, then the nearest to the client,"
                            + " then those with most places free. Each says why.")
    public SquadProposalsResponse proposals(@PathParam("id") UUID id) {
        return SquadProposalsResponse.of(proposing.of(id));
    }

    @POST
    @Path("/assignments")
    @Creates
    @Transition
    @RolesAllowed({Roles.CLIENT_ENGINEERING, Roles.TECHNICAL_LEAD, Roles.ADMIN})
    @Operation(
            operationId = "assignDealSupportRequest",
            summary = "Assign a squad",
            description = "NEW, ASSIGNED or INTERLOCK_SCHEDULED → ASSIGNED: the request takes a place of the"
                    + " squad, and leaves that of another; an interlock falls away. A retired squad"
                    + " is refused, and a full one unless a lead role overrides with a reason. Of two for"
                    + " the last place one gets it.")
    public RestResponse<SupportMoveResponse.Result> assign(
            @PathParam("id") UUID id,
            SupportMoveRequests.Assignment request,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return move(id, ifMatch, request.move());
    }

    @POST
    @Path("/interlocks")
    @Creates
    @Transition
    @RolesAllowed({Roles.CLIENT_ENGINEERING, Roles.TECHNICAL_LEAD, Roles.ADMIN})
    @Operation(
            operationId = "scheduleInterlock",
            summary = "Schedule the interlock",
            description = "ASSIGNED → INTERLOCK_SCHEDULED, with the date on which the squad and the sales"
                    + " team meet; again for another date.")
    public RestResponse<SupportMoveResponse.Result> interlock(
            @PathParam("id") UUID id,
            SupportMoveRequests.Interlock request,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return move(id, ifMatch, request.move());
    }

    @POST
    @Path("/acceptances")
    @Creates
    @Transition
    @RolesAllowed({Roles.CLIENT_ENGINEERING, Roles.TECHNICAL_LEAD, Roles.ADMIN})
    @Operation(
            operationId = "acceptDealSupportRequest",
            summary = "Accept a request",
            description = "INTERLOCK_SCHEDULED → ACCEPTED: the squad's people join the opportunity's team,"
                    + " which is a new version of the opportunity.")
    public RestResponse<SupportMoveResponse.Result> accept(
            @PathParam("id") UUID id,
            SupportMoveRequests.Note request,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return move(id, ifMatch, RequestedSupportMove.accept(request.note()));
    }

    @POST
    @Path("/declines")
    @Creates
    @Transition
    @RolesAllowed({Roles.CLIENT_ENGINEERING, Roles.TECHNICAL_LEAD, Roles.ADMIN})
    @Operation(
            operationId = "declineDealSupportRequest",
            summary = "Decline a request",
            description = "INTERLOCK_SCHEDULED → DECLINED, with a reason: an end, and the place is free again" + ".")
    public RestResponse<SupportMoveResponse.Result> decline(
            @PathParam("id") UUID id,
            SupportMoveRequests.Reason request,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return move(id, ifMatch, RequestedSupportMove.decline(request.reason(), request.note()));
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
    public RestResponse<SupportMoveResponse.Result> deliver(
            @PathParam("id") UUID id,
            SupportMoveRequests.Note request,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return move(id, ifMatch, RequestedSupportMove.startDelivery(request.note()));
    }

    @POST
    @Path("/closures")
    @Creates
    @Transition
    @RolesAllowed({Roles.CLIENT_ENGINEERING, Roles.TECHNICAL_LEAD, Roles.ADMIN})
    @Operation(
            operationId = "closeDealSupportRequest",
            summary = "Close a request",
            description = "IN_DELIVERY → CLOSED, with what came of it: an end, and the place is free again" + ".")
    public RestResponse<SupportMoveResponse.Result> close(
            @PathParam("id") UUID id,
            SupportMoveRequests.Closure request,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return move(id, ifMatch, RequestedSupportMove.close(request.outcome(), request.note()));
    }

    @POST
    @Path("/withdrawals")
    @Creates
    @Transition
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "withdrawDealSupportRequest",
            summary = "Withdraw a request",
            description = "NEW, ASSIGNED, INTERLOCK_SCHEDULED or ACCEPTED → WITHDRAWN, by who made it or a"
                    + " lead role, with a reason: an end, and the place is free again.")
    public RestResponse<SupportMoveResponse.Result> withdraw(
            @PathParam("id") UUID id,
            SupportMoveRequests.Reason request,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return move(id, ifMatch, RequestedSupportMove.withdraw(request.reason(), request.note()));
    }

    @GET
    @Path("/moves")
    @Operation(
            operationId = "listDealSupportMoves",
            summary = "List a request's moves",
            description = "Every move from the first: who, when, from where to where, and why.")
    public SupportMoveResponse.All list(@PathParam("id") UUID id) {
        return new SupportMoveResponse.All(
                requests.moves(id).stream().map(SupportMoveResponse::of).toList());
    }

    @GET
    @Path("/moves/{number}")
    @Operation(operationId = "getDealSupportMove", summary = "Read a request's move", description = "One move.")
    public RestResponse<SupportMoveResponse> get(
            @PathParam("id") UUID id,
            @PathParam("number") @Parameter(description = "Counts from 1.", example = "1") int number,
            @Context HttpHeaders headers) {
        return ConditionalGet.of(headers, 1, SupportMoveResponse.of(Numbered.of(requests.moves(id), number)));
    }

    private RestResponse<SupportMoveResponse.Result> move(
            UUID id, @Nullable String ifMatch, RequestedSupportMove move) {
        IfMatch match = IfMatch.required(ifMatch);
        return work.run(change -> switch (moving.move(change, id, match, move)) {
                    case Moved moved -> created(moved);
                    case Refused refused -> throw DealSupportRefusal.of(refused);
                })
                .of();
    }

    private static Answer created(Moved moved) {
        DealSupportRequest after = moved.request();
        return Answer.created(
                URI.create(DealSupportRequestResource.COLLECTION + after.id() + "/moves/"
                        + moved.move().number()),
                after.version(),
                new SupportMoveResponse.Result(
                        SupportMoveResponse.of(moved.move()), DealSupportRequestResponse.of(after)));
    }
}
