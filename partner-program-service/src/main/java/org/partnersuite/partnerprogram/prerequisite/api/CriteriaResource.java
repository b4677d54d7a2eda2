package org.partnersuite.partnerprogram.prerequisite.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.partner.Partners;
import org.partnersuite.partnerprogram.prerequisite.Measured;
import org.partnersuite.partnerprogram.prerequisite.PartnerCriteria;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.unitofwork.Resources;

/** Where a partner stands against the criteria of a tier, such as before an invitation (PP-2). */
@Path("/partners/{id}/criteria")
@RequirementId("PP-2")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partners")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class CriteriaResource {
    private final Measured measured;
    private final Resources resources;

    CriteriaResource(Measured measured, Resources resources) {
        this.measured = measured;
        this.resources = resources;
    }

    @GET
    @Operation(
            operationId = "getPartnerCriteria",
            summary = "Hold a partner against the criteria of a tier",
            description =
                    "Aggregate TCV and every prerequisite that the tier asks for, each met or short by how much, by"
                            + " the edition in force on the day. An invitation needs all of SILVER but the program agreement.")
    @APIResponse(responseCode = "200", description = "The criteria.")
    @APIResponse(responseCode = "422", ref = "Problem422")
    public PartnerCriteria criteria(
            @PathParam("id") UUID id,
            @Parameter(description = "Tier whose criteria are asked for. Default: SILVER.")
                    @QueryParam("tier")
                    @Nullable
                    Tier tier,
            @Parameter(description = "Day of the measure. Default: today.") @QueryParam("date") @Nullable
                    LocalDate date) {
        return resources.read(db -> {
            Partners.require(db, id);
            return measured.of(db, id, tier == null ? Tier.SILVER : tier, date);
        });
    }
}
