package org.partnersuite.partnerprogram.whatif.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnersuite.partnerprogram.partner.Partners;
import org.partnersuite.partnerprogram.whatif.WhatIf;
import org.partnersuite.partnerprogram.whatif.WhatIf.Supposition;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.unitofwork.Resources;

/** Which tier would result (PP-4). */
@Path("/partners/{id}/what-if")
@RequirementId("PP-4")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
@RolesAllowed(Roles.VENDOR)
public class WhatIfResource {
    private final WhatIf whatIf;
    private final Resources resources;

    WhatIfResource(WhatIf whatIf, Resources resources) {
        this.whatIf = whatIf;
        this.resources = resources;
    }

    @POST
    @Operation(
            operationId = "askWhatIf",
            summary = "Ask which tier a partner would have",
            description =
                    "Measures the partner as if it had further deals and prerequisites, and finds the cheapest set of"
                            + " gaps to close for each tier, by the costs that are given. Changes nothing.")
    @APIResponse(responseCode = "200", description = "What would result.")
    @APIResponse(responseCode = "422", ref = "Problem422")
    public WhatIfResponse ask(@PathParam("id") UUID id, WhatIfRequest request) {
        Supposition supposed = request.supposition();
        return resources.read(db -> {
            Partners.require(db, id);
            return WhatIfResponse.of(id, whatIf.of(db, id, supposed));
        });
    }
}
