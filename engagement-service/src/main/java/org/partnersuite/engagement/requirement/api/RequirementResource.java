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

/** Why a deal is not on the dashboard (EN-11). */
@Path("/opportunities/{id}/requirements")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Requirements", description = "Why a deal is not on the dashboard.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class RequirementResource {
    private final Requirements requirements;

    RequirementResource(Requirements requirements) {
        this.requirements = requirements;
    }

    @GET
    @Operation(
            operationId = "getOpportunityRequirements",
            summary = "Tell why a deal is not on the dashboard",
            description =
                    "Each requirement with its state, what the state follows from, since when it is asked, and the"
                            + " call that satisfies it. It is derived at this moment.")
    public RequirementsResponse check(@PathParam("id") UUID id) {
        return RequirementsResponse.of(requirements.of(id));
    }
}
