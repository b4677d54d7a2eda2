package org.partnersuite.customersuccess.segment.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.partnersuite.customersuccess.segment.CustomerSegment;
import org.partnersuite.customersuccess.segment.CustomerSegmentStore;
import org.partnersuite.customersuccess.segment.ManualSegments;
import org.partnersuite.customersuccess.segment.Segments;
import org.partnersuite.platform.dailywork.Days;
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

/** The segment of a customer (CS-19). */
@Path("/customers/{id}/segment")
@RequirementId("CS-19")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Segments")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class CustomerSegmentResource {
    private static final Representation<CustomerSegment, CustomerSegmentResponse> SEGMENT = new Representation<>(
            "/v1/customer-success/customers/",
            segment -> segment.customerId() + "/segment",
            CustomerSegment::version,
            CustomerSegmentResponse::of);

    private final Resources resources;

    CustomerSegmentResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Operation(operationId = "getCustomerSegment", summary = "Read the segment of a customer")
    public RestResponse<CustomerSegmentResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        CustomerSegment segment = resources.caller().partnerId() == null
                ? resources.read(db -> Segments.of(db, id, Days.of(resources.now()), resources.now()))
                : resources.get(CustomerSegmentStore.CUSTOMER_SEGMENT, CustomerSegment.class, id);
        return SEGMENT.get(headers, segment);
    }

    @PUT
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.ADMIN})
    @Operation(
            operationId = "setCustomerSegment",
            summary = "Set the segment of a customer by hand",
            description = "Until a day, and with a reason. Then the rules decide again.")
    public RestResponse<CustomerSegmentResponse> set(@PathParam("id") UUID id, ManualSegmentRequest request) {
        return resources.change((change, match) -> SEGMENT.ok(
                ManualSegments.set(change, id, match, request.segment(), request.reason(), request.expiresOn())));
    }

    @POST
    @Path("/releases")
    @Creates
    @Transition
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.ADMIN})
    @Operation(operationId = "releaseCustomerSegment", summary = "Let the rules decide the segment of a customer again")
    public RestResponse<CustomerSegmentResponse> release(@PathParam("id") UUID id) {
        return resources.change((change, match) -> SEGMENT.created(ManualSegments.release(change, id, match)));
    }

    @GET
    @Path("/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getCustomerSegmentHistory", summary = "Read the history of a customer's segment")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(CustomerSegmentStore.CUSTOMER_SEGMENT, id, uri);
    }
}
