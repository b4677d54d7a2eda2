package org.partnersuite.partnerprogram.scorecard.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnersuite.partnerprogram.scorecard.Scorecards;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.unitofwork.Resources;

/** The scorecard of a partner (PP-14). */
@Path("/partners/{id}/scorecard")
@RequirementId("PP-14")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scorecards")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class ScorecardResource {
    private final Scorecards scorecards;
    private final Resources resources;

    ScorecardResource(Scorecards scorecards, Resources resources) {
        this.scorecards = scorecards;
        this.resources = resources;
    }

    @GET
    @Operation(
            operationId = "getScorecard",
            summary = "Read all that is known of a partner",
            description =
                    "In one call: its tier and what follows, aggregate TCV by part and against each tier, the criteria"
                            + " of each tier as of today, benefits, open deals that need action, infractions, standing, practice,"
                            + " incentives, satisfaction, the newest assessment, and the health of the relationship. A partner reads its"
                            + " own, without the relationship's comment.")
    @APIResponse(responseCode = "200", description = "The scorecard.")
    @APIResponse(responseCode = "422", ref = "Problem422")
    public ScorecardResponse get(@PathParam("id") UUID id) {
        LocalDate today = Days.of(resources.now());
        return resources.read(db -> ScorecardResponse.of(scorecards.of(db, id, today)));
    }
}
