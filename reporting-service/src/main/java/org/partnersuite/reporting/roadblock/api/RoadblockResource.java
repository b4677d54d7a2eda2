package org.partnersuite.reporting.roadblock.api;

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
import org.partnersuite.reporting.freshness.Freshness;
import org.partnersuite.reporting.opportunity.RowReader;
import org.partnersuite.reporting.roadblock.RoadblockList;
import org.partnersuite.reporting.roadblock.RoadblockRow;

/** The roadblocks behind the figures. */
@Path("/roadblocks")
@RequirementId("RP-1")
@RunOnVirtualThread
@Tag(name = "Reported roadblocks", description = "The roadblocks behind the figures.")
public class RoadblockResource {
    private final RowReader rows;

    RoadblockResource(RowReader rows) {
        this.rows = rows;
    }

    @GET
    @Listing(RoadblockList.class)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.VENDOR)
    @RequirementId("RP-2")
    @Operation(
            operationId = "listReportedRoadblocks",
            summary = "List the roadblocks behind the figures",
            description = "The rows behind the figures of open roadblocks. The filters of a topsheet apply to the"
                    + " roadblock's opportunity.")
    @APIResponse(
            responseCode = "200",
            description = "A page of roadblocks.",
            headers =
                    @Header(
                            name = Freshness.HEADER,
                            description = Freshness.HEADER_DESCRIPTION,
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = RoadblockPage.class)))
    public Response list(@Context UriInfo uri) {
        RowReader.FreshPage<RoadblockRow> read =
                rows.page(RoadblockList.LIST.request(uri), Rows.of(RoadblockRow.class));
        return Response.ok(RoadblockPage.of(read))
                .header(Freshness.HEADER, read.freshness().header())
                .build();
    }
}
