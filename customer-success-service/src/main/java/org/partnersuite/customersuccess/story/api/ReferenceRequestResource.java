package org.partnersuite.customersuccess.story.api;

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
import org.partnersuite.customersuccess.story.ReferenceRequest;
import org.partnersuite.customersuccess.story.ReferenceRequestRepository;
import org.partnersuite.customersuccess.story.ReferenceRequests;
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

/** Requests for references (CS-21). */
@Path("/reference-requests")
@RequirementId("CS-21")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference requests", description = "Customers asked to be a reference: at most twice in 180 days each.")
@RolesAllowed(Roles.VENDOR)
public class ReferenceRequestResource {
    private static final Representation<ReferenceRequest, ReferenceRequestResponse> REQUEST =
            Representation.of("/v1/customer-success/reference-requests/", ReferenceRequestResponse::of);

    private final ReferenceRequests requests;
    private final Resources resources;

    ReferenceRequestResource(ReferenceRequests requests, Resources resources) {
        this.requests = requests;
        this.resources = resources;
    }

    @POST
    @Creates
    @RolesAllowed({Roles.SELLER, Roles.CUSTOMER_SUCCESS, Roles.PARTNER_MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "askReference",
            summary = "Record that a customer is asked for a reference",
            description = "Of today. A third request within 180 days is refused with 409, which names the two.")
    public RestResponse<ReferenceRequestResponse> ask(ReferenceRequestRequest request) {
        return resources.change(change -> REQUEST.created(requests.ask(change, request.asked())));
    }

    @GET
    @Listing(ReferenceRequestList.class)
    @Operation(operationId = "listReferenceRequests", description = "Newest first.")
    public Page<ReferenceRequestResponse> list(@Context UriInfo uri) {
        return resources.list(ReferenceRequestList.LIST, uri, ReferenceRequest.class, ReferenceRequestResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getReferenceRequest")
    public RestResponse<ReferenceRequestResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return REQUEST.get(
                headers, resources.get(ReferenceRequestRepository.REFERENCE_REQUEST, ReferenceRequest.class, id));
    }

    @POST
    @Path("/{id}/outcomes")
    @Creates
    @Transition
    @RolesAllowed({Roles.SELLER, Roles.CUSTOMER_SUCCESS, Roles.PARTNER_MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "recordReferenceOutcome",
            summary = "Record the outcome of a request for a reference",
            description = "Once: GIVEN, DECLINED or CANCELLED. A cancelled request counts all the same.")
    public RestResponse<ReferenceRequestResponse> end(@PathParam("id") UUID id, ReferenceOutcomeRequest request) {
        return resources.change(
                (change, match) -> REQUEST.created(requests.end(change, id, match, request.outcome(), request.note())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @Operation(operationId = "getReferenceRequestHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(ReferenceRequestRepository.REFERENCE_REQUEST, id, uri);
    }
}
