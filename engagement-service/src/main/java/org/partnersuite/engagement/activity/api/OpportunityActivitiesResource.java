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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnersuite.engagement.opportunity.Opportunities;
import org.partnersuite.platform.identity.CurrentCaller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.list.ListRequest;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Database;

/** The technical work on one opportunity (EN-8). */
@Path("/opportunities/{id}/activities")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Activities")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class OpportunityActivitiesResource {
    private final Opportunities opportunities;
    private final Database database;
    private final CurrentCaller caller;
    private final Clock clock;

    OpportunityActivitiesResource(Opportunities opportunities, Database database, CurrentCaller caller, Clock clock) {
        this.opportunities = opportunities;
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Listing(ActivityList.class)
    @Operation(
            operationId = "listActivitiesOfOpportunity",
            summary = "List an opportunity's activities",
            description = "Its technical work by filter, in pages; 404 for an opportunity of others.")
    public Page<ActivityResponse> list(@PathParam("id") UUID id, @Context UriInfo uri) {
        ListRequest<ActivityResponse> asked = ActivityList.LIST.asked(uri);
        return database.readList(db -> {
            UUID living = opportunities.visible(db, id).id();
            return ActivityList.page(
                    db,
                    asked.where("t.opportunity_id = ?", living),
                    caller.get().partnerId(),
                    clock.instant());
        });
    }
}
