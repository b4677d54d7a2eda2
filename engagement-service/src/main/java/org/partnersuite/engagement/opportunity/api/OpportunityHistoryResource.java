package org.partnersuite.engagement.opportunity.api;

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
import org.partnersuite.engagement.opportunity.OpportunityAudit;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.list.ListRequest;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Not for partners: it names the vendor's people and clients. */
@Path("/opportunities/{id}/history")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Opportunities")
@RolesAllowed(Roles.VENDOR)
public class OpportunityHistoryResource {
    private final Opportunities opportunities;
    private final Database database;

    OpportunityHistoryResource(Opportunities opportunities, Database database) {
        this.opportunities = opportunities;
        this.database = database;
    }

    @GET
    @Listing(History.class)
    @Operation(
            operationId = "getOpportunityHistory",
            summary = "Read an opportunity's history",
            description = "Who changed what from what to what, when.")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        ListRequest<HistoryEntry> asked = History.LIST.asked(uri);
        return database.readList(db -> {
            opportunities.visible(db, id);
            return History.of(db, OpportunityAudit.AGGREGATE, id, asked);
        });
    }
}
