package org.partnersuite.engagement.dealsupport.api;

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
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.dealsupport.DealSupportAudit;
import org.partnersuite.engagement.dealsupport.DealSupportRequest;
import org.partnersuite.engagement.dealsupport.DealSupportRequests;
import org.partnersuite.engagement.dealsupport.DealSupportRow;
import org.partnersuite.engagement.dealsupport.RequestDealSupport;
import org.partnersuite.engagement.dealsupport.ReviseDealSupport;
import org.partnersuite.engagement.opportunity.WorkOfPartner;
import org.partnersuite.platform.identity.CurrentCaller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.batch.BatchResult;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.ListRequest;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.UnitOfWork;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Requests for client engineering's help on an opportunity (EN-9). */
@Path("/deal-support-requests")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Deal-support requests",
        description = "Requests for client engineering's help on an opportunity, and what becomes of them.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class DealSupportRequestResource {
    static final String COLLECTION = "/v1/engagement/deal-support-requests/";

    private static final Representation<DealSupportRequest, DealSupportRequestResponse> REQUEST =
            Representation.of(COLLECTION, DealSupportRequestResponse::of);

    private final RequestDealSupport requesting;
    private final ReviseDealSupport revision;
    private final DealSupportRequests requests;
    private final UnitOfWork work;
    private final Database database;
    private final CurrentCaller caller;

    DealSupportRequestResource(
            RequestDealSupport requesting,
            ReviseDealSupport revision,
            DealSupportRequests requests,
            UnitOfWork work,
            Database database,
            CurrentCaller caller) {
        this.requesting = requesting;
        this.revision = revision;
        this.requests = requests;
        this.work = work;
        this.database = database;
        this.caller = caller;
    }

    @POST
    @Creates
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "createDealSupportRequest",
            summary = "Request deal support",
            description = "What help, for which offering, from when, on an opportunity at QUALIFY or later. On one"
                    + " that is lost, or still at ENGAGE, it answers 422 with the stage move that it needs.")
    public RestResponse<DealSupportRequestResponse> create(DealSupportRequestBody request) {
        return work.run(change -> REQUEST.created(requesting.request(change, request.details())))
                .of();
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "createDealSupportRequests",
            summary = "Request deal support up to 200 times",
            description = "A result for each item, in order.")
    public RestResponse<BatchResult> createAll(
            Batch<DealSupportRequestBody> batch,
            @QueryParam("atomic") @DefaultValue("false") @Parameter(description = "All items or none.")
                    boolean atomic) {
        return work.run(change ->
                        batch.run(atomic, change, item -> REQUEST.created(requesting.request(change, item.details()))))
                .of();
    }

    @GET
    @Listing(DealSupportRequestList.class)
    @Operation(
            operationId = "listDealSupportRequests",
            summary = "List deal-support requests",
            description = "Requests by filter, in pages. A partner sees those on its opportunities.")
    public Page<DealSupportRequestResponse> list(@Context UriInfo uri) {
        ListRequest<DealSupportRequestResponse> asked = DealSupportRequestList.LIST.asked(uri);
        UUID partner = caller.get().partnerId();
        ListRequest<DealSupportRequestResponse> visible = WorkOfPartner.visible(asked, "r.opportunity_id", partner);
        return database.readList(
                db -> visible.page(db, (row, context) -> DealSupportRequestResponse.of(DealSupportRow.read(row))));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getDealSupportRequest",
            summary = "Read a deal-support request",
            description = "One request, and where it stands.")
    public RestResponse<DealSupportRequestResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return REQUEST.get(headers, requests.get(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "patchDealSupportRequest",
            summary = "Change a deal-support request",
            description = "A JSON merge patch of what is asked for, until a squad has accepted it; afterwards 422.")
    public RestResponse<DealSupportRequestResponse> patch(
            @PathParam("id") UUID id,
            MergePatch<DealSupportRequestBody> patch,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        IfMatch match = IfMatch.required(ifMatch);
        return work.run(change -> REQUEST.ok(
                        revision.revise(change, id, match, known -> patch.applyTo(DealSupportRequestBody.of(known))
                                .details())))
                .of();
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(
            operationId = "getDealSupportRequestHistory",
            summary = "Read a deal-support request's history",
            description = "Who changed what from what to what, when.")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        ListRequest<HistoryEntry> asked = History.LIST.asked(uri);
        return database.readList(db -> {
            requests.visible(db, id);
            return History.of(db, DealSupportAudit.AGGREGATE, id, asked);
        });
    }
}
