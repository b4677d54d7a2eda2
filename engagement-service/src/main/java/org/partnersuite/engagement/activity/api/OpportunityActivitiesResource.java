package org.partnersuite.engagement.activity.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnersuite.engagement.opportunity.Opportunities;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.list.ListRequest;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;

/** The technical work on one opportunity (EN-8). */
@Path("/opportunities/{id}/activities")
@RequirementId("EN-8")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Activities")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class OpportunityActivitiesResource {
    private final Opportunities opportunities;
    private final Resources resources;

    OpportunityActivitiesResource(Opportunities opportunities, Resources resources) {
        this.opportunities = opportunities;
        this.resources = resources;
    }

    @GET
    @Listing(ActivityList.class)
    @Operation(
            operationId = "listActivitiesOfOpportunity",
            summary = "List an opportunity's activities",
            description = "Lists activities of an opportunity by filter, in pages. Returns 404 when the caller may"
                    + " not see the opportunity.")
    public Page<ActivityResponse> list(@PathParam("id") UUID id, @Context UriInfo uri) {
        ListRequest<ActivityResponse> requested = ActivityList.LIST.request(uri);
        UUID survivor = opportunities.get(id).id();
        return ActivityResource.page(requested.where("t.opportunity_id = ?", survivor), resources);
    }
}
