package org.partnersuite.partnerprogram.tcv.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
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
import org.partnersuite.partnerprogram.tcv.Measures;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.unitofwork.Resources;

/** The measure that decides a partner's tier, and the deals behind it (PP-3). */
@Path("/partners/{id}/aggregate-tcv")
@RequirementId("PP-3")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Aggregate TCV",
        description = "The measure that determines a partner's tier, and the deals it is computed from.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class AggregateTcvResource {
    private final Measures measures;
    private final MeasureTime time;
    private final Resources resources;

    AggregateTcvResource(Measures measures, MeasureTime time, Resources resources) {
        this.measures = measures;
        this.time = time;
        this.resources = resources;
    }

    @GET
    @Operation(
            operationId = "getAggregateTcv",
            summary = "Compute a partner's aggregate TCV",
            description = "Sums wins and losses of the previous calendar year and the open pipeline of the day's"
                    + " quarter and the next three, in the edition's currency. Other currencies are converted:"
                    + " closed deals by the newest rate on or before their close date, open ones by that on or"
                    + " before the day. date is the day of the measure; asOf is the instant whose state of"
                    + " knowledge of deals and rates it uses.")
    @APIResponse(responseCode = "200", description = "The measure. Each part links to its deals.")
    @APIResponse(responseCode = "422", ref = "Problem422")
    public AggregateTcvResponse measure(
            @PathParam("id") UUID id,
            @Parameter(description = "Day of the measure. Default: today.") @QueryParam("date") @Nullable
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
        return AggregateTcvResponse.of(resources.read(db -> {
            Partners.require(db, id);
            return measures.take(db, id, date, asOf, edition);
        }));
    }
}
