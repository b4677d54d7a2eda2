package org.partnersuite.engagement.loop.api;

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
import org.partnersuite.engagement.loop.Engagement;
import org.partnersuite.engagement.opportunity.Opportunities;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.list.ListRequest;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.Rows;

/** The engagements that an opportunity is linked to; not for partners. */
@Path("/opportunities/{id}/engagements")
@RequirementId("EN-5")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Engagements")
@RolesAllowed(Roles.VENDOR)
public class OpportunityEngagementsResource {
    private final Opportunities opportunities;
    private final Resources resources;

    OpportunityEngagementsResource(Opportunities opportunities, Resources resources) {
        this.opportunities = opportunities;
        this.resources = resources;
    }

    @GET
    @Listing(EngagementList.class)
    @Operation(
            operationId = "listOpportunityEngagements",
            summary = "List an opportunity's engagements",
            description = "Lists engagements linked to an opportunity by filter, in pages.")
    public Page<EngagementResponse> list(@PathParam("id") UUID id, @Context UriInfo uri) {
        ListRequest<EngagementResponse> requested = EngagementList.LIST.request(uri);
        return resources.page(db -> {
            UUID survivor = opportunities.visible(db, id).id();
            return requested
                    .where(
                            "t.id in (select eo.engagement_id from engagement_opportunity eo where eo.opportunity_id = ?)",
                            survivor)
                    .page(db, Rows.of(Engagement.class, known -> EngagementResponse.of(known, resources.now())));
        });
    }
}
