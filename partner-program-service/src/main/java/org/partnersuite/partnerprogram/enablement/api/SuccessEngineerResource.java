package org.partnersuite.partnerprogram.enablement.api;

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
import org.partnersuite.partnerprogram.enablement.SuccessEngineer;
import org.partnersuite.partnerprogram.partner.Partners;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.unitofwork.Resources;

/** A customer success engineer at no charge (PP-15). */
@Path("/partners/{id}/success-engineer")
@RequirementId("PP-15")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enablement program")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class SuccessEngineerResource {
    private final Resources resources;

    SuccessEngineerResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Operation(
            operationId = "getSuccessEngineer",
            summary = "Read whether a customer success engineer is due",
            description = "At no charge, with more licences than the program's number: licensed users of the paid"
                    + " subscriptions of which it is partner of record today.")
    @APIResponse(responseCode = "200", description = "Whether one is due, and why.")
    public SuccessEngineer get(@PathParam("id") UUID id) {
        return resources.read(db -> {
            Partners.require(db, id);
            return SuccessEngineer.of(db, id, Days.of(resources.now()));
        });
    }
}
