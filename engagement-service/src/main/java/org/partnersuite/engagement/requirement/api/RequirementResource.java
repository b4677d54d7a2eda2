package org.partnersuite.engagement.requirement.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnersuite.engagement.requirement.Requirements;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.RequirementId;

/** Why a deal is not on the dashboard (EN-11). */
@Path("/opportunities/{id}/requirements")
@RequirementId("EN-11")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Requirements", description = "Why deals are not on the dashboard.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class RequirementResource {
    private final Requirements requirements;

    RequirementResource(Requirements requirements) {
        this.requirements = requirements;
    }

    @GET
    @Operation(
            operationId = "getOpportunityRequirements",
            summary = "Read the dashboard requirements of an opportunity",
            description = "Explains why the deal is not on the dashboard: each requirement with its state, the"
                    + " facts from which the state is derived, its level, its effect on the dashboards, its start"
                    + " date, and the call that satisfies it. None applies to a deal outside watsonx."
                    + " Evaluated on each request.")
    public RequirementsResponse check(@PathParam("id") UUID id) {
        return RequirementsResponse.of(requirements.of(id));
    }
}
