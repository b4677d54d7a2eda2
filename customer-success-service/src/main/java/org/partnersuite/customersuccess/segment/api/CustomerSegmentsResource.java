package org.partnersuite.customersuccess.segment.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnersuite.customersuccess.segment.CustomerSegment;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;

/** The segments of all customers (CS-19). */
@Path("/customer-segments")
@RequirementId("CS-19")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Segments")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class CustomerSegmentsResource {
    private final Resources resources;

    CustomerSegmentsResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(CustomerSegmentList.class)
    @Operation(
            operationId = "listCustomerSegments",
            description = "Customers with their segments, highest revenue first. A change shows within a second.")
    public Page<CustomerSegmentResponse> list(@Context UriInfo uri) {
        return resources.list(CustomerSegmentList.LIST, uri, CustomerSegment.class, CustomerSegmentResponse::of);
    }
}
