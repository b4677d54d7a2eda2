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
import org.partnersuite.engagement.activity.Activities;
import org.partnersuite.engagement.activity.ActivityAudit;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.list.ListRequest;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Not for partners: it names the vendor's people and clients. */
@Path("/activities/{id}/history")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Activities")
@RolesAllowed(Roles.VENDOR)
public class ActivityHistoryResource {
    private final Activities activities;
    private final Database database;

    ActivityHistoryResource(Activities activities, Database database) {
        this.activities = activities;
        this.database = database;
    }

    @GET
    @Listing(History.class)
    @Operation(
            operationId = "getActivityHistory",
            summary = "Read an activity's history",
            description = "Who changed what from what to what, when.")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        ListRequest<HistoryEntry> asked = History.LIST.asked(uri);
        return database.readList(db -> {
            activities.refuseUnseen(db, id);
            return History.of(db, ActivityAudit.AGGREGATE, id, asked);
        });
    }
}
