package org.partnersuite.engagement.requirement.api;

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
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;

/** Opportunities with something missing (EN-11). */
@Path("/opportunity-requirements")
@RequirementId("EN-11")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Requirements", description = "Why deals are not on the dashboard.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class MissingRequirementsResource {
    private final Resources resources;

    MissingRequirementsResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(MissingRequirementsList.class)
    @Operation(
            operationId = "listMissingRequirements",
            summary = "List opportunities with unmet requirements",
            description = "Opportunities with unmet requirements of level REQUIRED and the calls that satisfy them;"
                    + " recommended ones are reported beside them. Filter by owner, team member or requirement."
                    + " A partner sees its own opportunities. Evaluated within a second after a change.")
    public Page<MissingRequirements> list(@Context UriInfo uri) {
        return resources.list(
                MissingRequirementsList.LIST, uri, MissingRequirements.Row.class, MissingRequirements::of);
    }
}
