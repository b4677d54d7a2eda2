package org.partnersuite.engagement.growth.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnersuite.engagement.growth.GrowthLink;
import org.partnersuite.engagement.growth.GrowthLinks;
import org.partnersuite.engagement.opportunity.Opportunities;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.unitofwork.Resources;

/** The growth candidates that an opportunity comes from (CS-15). */
@Path("/opportunities/{id}/growth-candidates")
@RequirementId("CS-15")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Opportunities")
@RolesAllowed(Roles.VENDOR)
public class GrowthLinkResource {
    private final Opportunities opportunities;
    private final Resources resources;

    GrowthLinkResource(Opportunities opportunities, Resources resources) {
        this.opportunities = opportunities;
        this.resources = resources;
    }

    /** Of one opportunity. */
    record GrowthLinkItems(List<GrowthLink> items) {}

    @GET
    @Operation(
            operationId = "listGrowthLinks",
            summary = "List the growth candidates of an opportunity",
            description =
                    "Candidates of the customer success service that the opportunity comes from: none for most, and"
                            + " several after a merge.")
    public GrowthLinkItems links(@PathParam("id") UUID id) {
        return new GrowthLinkItems(resources.read(
                db -> GrowthLinks.of(db, opportunities.visible(db, id).id())));
    }
}
