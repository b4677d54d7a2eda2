package org.partnersuite.reporting.activity.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.reporting.activity.ActivityList;
import org.partnersuite.reporting.activity.ActivityRow;
import org.partnersuite.reporting.freshness.Freshness;
import org.partnersuite.reporting.opportunity.RowReader;

/** The activities behind the figures. */
@Path("/activities")
@RequirementId("RP-1")
@RunOnVirtualThread
@Tag(name = "Reported activities", description = "The technical activities behind the figures.")
public class ActivityResource {
    private final RowReader rows;

    ActivityResource(RowReader rows) {
        this.rows = rows;
    }

    @GET
    @Listing(ActivityList.class)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.VENDOR)
    @RequirementId("RP-2")
    @Operation(
            operationId = "listReportedActivities",
            summary = "List the activities behind the figures",
            description = "The rows behind the figures of briefings and pilots; countsAs, status and outcome select one"
                    + " figure. The filters of a topsheet apply to the activity's opportunity.")
    @APIResponse(
            responseCode = "200",
            description = "A page of activities.",
            headers =
                    @Header(
                            name = Freshness.HEADER,
                            description = Freshness.HEADER_DESCRIPTION,
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ActivityPage.class)))
    public Response list(@Context UriInfo uri) {
        RowReader.FreshPage<ActivityRow> read = rows.page(ActivityList.LIST.request(uri), Rows.of(ActivityRow.class));
        return Response.ok(ActivityPage.of(read))
                .header(Freshness.HEADER, read.freshness().header())
                .build();
    }
}
