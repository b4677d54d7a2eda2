package org.partnersuite.customersuccess.customerpage.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnersuite.customersuccess.customerpage.CustomerPages;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.unitofwork.Resources;

/** The page of a customer (CS-17). */
@Path("/customers/{id}/page")
@RequirementId("CS-17")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Customers")
@RolesAllowed(Roles.VENDOR)
public class CustomerPageResource {
    private static final int MOST = 200;

    private final CustomerPages pages;
    private final Resources resources;

    CustomerPageResource(CustomerPages pages, Resources resources) {
        this.pages = pages;
        this.resources = resources;
    }

    @GET
    @Operation(
            operationId = "getCustomerPage",
            summary = "Read what every feature knows of a customer",
            description = "In one call: subscriptions, team, segment, positions and more, each item with its link.")
    public CustomerPageResponse get(
            @PathParam("id") UUID id,
            @QueryParam("limit")
                    @DefaultValue("20")
                    @Parameter(description = "Most items of a section, 1 to 200.", example = "20")
                    int limit) {
        if (limit < 1 || limit > MOST) {
            throw Problem.badRequest(List.of(Fault.at("limit", "out_of_range", "From 1 to " + MOST + ".")));
        }
        LocalDate today = Days.of(resources.now());
        return CustomerPageResponse.of(resources.read(db -> pages.of(db, id, today, limit)), today);
    }
}
