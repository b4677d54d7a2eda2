package org.partnersuite.partnerprogram.satisfaction.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.partner.Partners;
import org.partnersuite.partnerprogram.satisfaction.SatisfactionMeasures;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.unitofwork.Resources;

/** Satisfaction points of a partner (PP-13). */
@Path("/partners/{id}/satisfaction")
@RequirementId("PP-13")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Satisfaction")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class SatisfactionResource {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    private final SatisfactionMeasures measures;
    private final Resources resources;

    SatisfactionResource(SatisfactionMeasures measures, Resources resources) {
        this.measures = measures;
        this.resources = resources;
    }

    @GET
    @Operation(
            operationId = "getSatisfaction",
            summary = "Compute a partner's satisfaction points",
            description =
                    "The mean of the projects' means of questions 1 to 10, over the projects that were completed in"
                            + " the fiscal year, whenever they are answered. The points are those of the highest threshold"
                            + " that is reached; nothing is rounded up.")
    @APIResponse(responseCode = "200", description = "The points, and what they come from.")
    public SatisfactionResponse get(
            @PathParam("id") UUID id,
            @Parameter(
                            description = "Fiscal year, 2000 to 2200, named by the calendar year in which it starts."
                                    + " Default: the current one.",
                            example = "2026")
                    @QueryParam("fiscalYear")
                    @Nullable
                    Integer fiscalYear) {
        if (fiscalYear != null && (fiscalYear < FIRST_YEAR || fiscalYear > LAST_YEAR)) {
            throw Problem.badRequest(
                    List.of(Fault.at("fiscalYear", "out_of_range", "From " + FIRST_YEAR + " to " + LAST_YEAR + ".")));
        }
        return SatisfactionResponse.of(resources.read(db -> {
            Partners.require(db, id);
            return measures.take(db, id, fiscalYear, Days.of(resources.now()));
        }));
    }
}
