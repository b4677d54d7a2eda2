package org.partnersuite.engagement.dealsupport.api;

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
import org.partnersuite.engagement.dealsupport.DealSupportRepository;
import org.partnersuite.engagement.dealsupport.DealSupportRequest;
import org.partnersuite.engagement.dealsupport.RequestDealSupport;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.batch.BatchResult;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Requests for client engineering's help on an opportunity (EN-9). */
@Path("/deal-support-requests")
@RequirementId("EN-9")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Deal-support requests",
        description = "Requests for help by client engineering on an opportunity, and their progress.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class DealSupportRequestResource {
    static final String COLLECTION = "/v1/engagement/deal-support-requests/";

    private static final Representation<DealSupportRequest, DealSupportRequestResponse> REQUEST =
            Representation.of(COLLECTION, DealSupportRequestResponse::of);

    private final RequestDealSupport requesting;
    private final Resources resources;

    DealSupportRequestResource(RequestDealSupport requesting, Resources resources) {
        this.requesting = requesting;
        this.resources = resources;
    }

    @POST
    @Creates
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "createDealSupportRequest",
            description = "Requests help for an offering from a date, on an opportunity at QUALIFY or later. For a"
                    + " lost opportunity, or one still at ENGAGE, the response is 422 with the required stage"
                    + " move.")
    public RestResponse<DealSupportRequestResponse> create(DealSupportRequestBody request) {
        return resources.change(change -> REQUEST.created(requesting.request(change, request.details())));
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "createDealSupportRequests")
    public RestResponse<BatchResult> createAll(Batch<DealSupportRequestBody> batch) {
        return resources.change(
                change -> batch.run(change, item -> REQUEST.created(requesting.request(change, item.details()))));
    }

    @GET
    @Listing(DealSupportRequestList.class)
    @Operation(
            operationId = "listDealSupportRequests",
            description = "Lists requests by filter, in pages. A partner sees requests on its opportunities.")
    public Page<DealSupportRequestResponse> list(@Context UriInfo uri) {
        return resources.list(
                DealSupportRequestList.LIST, uri, DealSupportRequest.class, DealSupportRequestResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDealSupportRequest")
    public RestResponse<DealSupportRequestResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return REQUEST.get(headers, resources.get(DealSupportRepository.REQUEST, DealSupportRequest.class, id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "patchDealSupportRequest",
            description = "A JSON merge patch (RFC 7396) of the writable fields. After a squad has accepted the"
                    + " request, the response is 422.")
    public RestResponse<DealSupportRequestResponse> patch(
            @PathParam("id") UUID id, MergePatch<DealSupportRequestBody> patch) {
        return resources.change((change, match) -> REQUEST.ok(
                requesting.revise(change, id, match, known -> patch.applyTo(DealSupportRequestResponse.of(known))
                        .details())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getDealSupportRequestHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(DealSupportRepository.REQUEST, id, uri);
    }
}
