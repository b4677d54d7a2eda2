package org.partnersuite.partnerprogram.staffing.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnersuite.partnerprogram.partner.Partners;
import org.partnersuite.partnerprogram.staffing.StaffedPortfolio;
import org.partnersuite.partnerprogram.staffing.StaffingAdvice;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.unitofwork.Resources;

/** Advice on the staffing of a partner (PP-10). */
@Path("/partners/{id}/staffing-advice")
@RequirementId("PP-10")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staffing advice")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class StaffedPortfolioResource {
    private final Resources resources;

    StaffedPortfolioResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Operation(
            operationId = "getPartnerStaffingAdvice",
            summary = "Advise how many customer success managers a partner needs",
            description = "By the customers of the paid subscriptions of which it is partner of record today, and their"
                    + " annual recurring revenue, converted by the newest rates.")
    @APIResponse(responseCode = "200", description = "The advice.")
    @APIResponse(responseCode = "422", ref = "Problem422")
    public StaffingAdvice get(@PathParam("id") UUID id) {
        return resources.read(db -> {
            Partners.require(db, id);
            return StaffedPortfolio.advice(db, id, Days.of(resources.now()), resources.now());
        });
    }
}
