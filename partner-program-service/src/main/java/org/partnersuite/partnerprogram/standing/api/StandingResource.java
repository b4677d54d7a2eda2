package org.partnersuite.partnerprogram.standing.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.calendar.MeasureTime;
import org.partnersuite.partnerprogram.partner.Partners;
import org.partnersuite.partnerprogram.standing.Snapshot;
import org.partnersuite.partnerprogram.standing.Standings;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.Rows;

/** Where a partner stands (PP-5). */
@Path("/partners/{id}")
@RequirementId("PP-5")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Standing",
        description = "Where partners stand through the year: both figures, trend, forecast and notices of shortfalls.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class StandingResource {
    private final Standings standings;
    private final MeasureTime time;
    private final Resources resources;

    StandingResource(Standings standings, MeasureTime time, Resources resources) {
        this.standings = standings;
        this.time = time;
        this.resources = resources;
    }

    @GET
    @Path("/standing")
    @Operation(
            operationId = "getStanding",
            summary = "Read where a partner stands",
            description = "Aggregate TCV, and what it is projected to be next January: wins and losses of the year, its"
                    + " open deals, and the open deals of the next year. With the trend by month, the forecast with its"
                    + " interval and tested errors, and the open notices of shortfalls.")
    @APIResponse(responseCode = "200", description = "The standing. Each part links to its deals.")
    @APIResponse(responseCode = "422", ref = "Problem422")
    public StandingResponse standing(
            @PathParam("id") UUID id,
            @Parameter(description = "Day of the standing. Default: today.") @QueryParam("date") @Nullable
                    LocalDate date,
            @Parameter(description = "Instant whose state of knowledge is used. Default: now.")
                    @QueryParam("asOf")
                    @Nullable
                    Instant asOf,
            @Parameter(description = "Number of a program edition. Default: the edition in force on the day.")
                    @QueryParam("edition")
                    @Nullable
                    Integer edition) {
        time.check(asOf);
        return StandingResponse.of(resources.read(db -> {
            Partners.require(db, id);
            return standings.take(db, id, date, asOf, edition);
        }));
    }

    @GET
    @Path("/standing-snapshots")
    @Listing(SnapshotList.class)
    @Operation(
            operationId = "listStandingSnapshots",
            summary = "List a partner's standing by month",
            description = "One at the end of each month, newest first, by what was known then. None is ever rewritten.")
    public Page<SnapshotResponse> snapshots(@PathParam("id") UUID id, @Context UriInfo uri) {
        var requested = SnapshotList.LIST.request(uri).where("partner_id = ?", id);
        return resources.page(db -> {
            Partners.require(db, id);
            return requested.page(db, Rows.of(Snapshot.class, SnapshotResponse::of));
        });
    }
}
