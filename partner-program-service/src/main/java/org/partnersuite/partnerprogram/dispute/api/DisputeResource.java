package org.partnersuite.partnerprogram.dispute.api;

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
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.partnerprogram.dispute.Dispute;
import org.partnersuite.partnerprogram.dispute.Disputes;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.Transition;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Disputes about lines of the ledger, and their answers (PP-11). */
@Path("/incentive-disputes")
@RequirementId("PP-11")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Incentives")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class DisputeResource {
    private static final Representation<Dispute, DisputeResponse> DISPUTE =
            Representation.of("/v1/partner-program/incentive-disputes/", DisputeResponse::of);

    private final Resources resources;

    DisputeResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(DisputeList.class)
    @Operation(
            operationId = "listIncentiveDisputes",
            summary = "List disputes about incentives",
            description = "A partner sees its own.")
    public Page<DisputeResponse> list(@Context UriInfo uri) {
        return resources.list(DisputeList.LIST, uri, Dispute.class, DisputeResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getIncentiveDispute", summary = "Read a dispute about an incentive")
    public RestResponse<DisputeResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return DISPUTE.get(headers, resources.read(db -> Disputes.get(db, id)));
    }

    @POST
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "raiseIncentiveDispute",
            summary = "Record a dispute about a line of the ledger",
            description = "What a partner contests of one of its lines. A line has one open dispute at most.")
    public RestResponse<DisputeResponse> raise(DisputeRequest request) {
        return resources.change(change ->
                DISPUTE.created(Disputes.raise(change, request.lineId(), request.reason(), request.raisedBy())));
    }

    @POST
    @Path("/{id}/answers")
    @Transition
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "answerIncentiveDispute",
            summary = "Answer a dispute about a line of the ledger",
            description = "Once. An upheld one may adjust: a further line, in the next statement that is issued.")
    public RestResponse<DisputeResponse> answer(@PathParam("id") UUID id, DisputeAnswerRequest request) {
        return resources.change((change, match) -> DISPUTE.ok(
                Disputes.answer(change, id, match, request.upheld(), request.answer(), request.adjustment())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getIncentiveDisputeHistory", summary = "Read the history of a dispute about an incentive")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(Disputes.AUDITED, db -> id, uri);
    }
}
