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
import org.partnersuite.platform.identity.CurrentCaller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.unitofwork.Database;

/** The measure that decides a partner's tier, and the deals behind it. */
@Path("/partners/{id}/aggregate-tcv")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Aggregate TCV", description = "The measure that decides a partner's tier, and the deals behind it.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class AggregateTcvResource {
    private final Measures measures;
    private final MeasureTime time;
    private final Partners partners;
    private final Database database;
    private final CurrentCaller caller;

    AggregateTcvResource(
            Measures measures, MeasureTime time, Partners partners, Database database, CurrentCaller caller) {
        this.measures = measures;
        this.time = time;
        this.partners = partners;
        this.database = database;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "Measure a partner's aggregate TCV",
            description =
                    "Wins and losses of the previous calendar year, and the open pipeline of the day's quarter and the next three, in the edition's currency. Another currency is converted by its newest rate on or before the day. date says when the measure is taken for, asOf with which knowledge.")
    @APIResponse(responseCode = "200", description = "The measure, each part with a link to its deals.")
    @APIResponse(responseCode = "422", ref = "Problem422")
    public AggregateTcvView measure(
            @PathParam("id") UUID id,
            @Parameter(description = "The day; today when it is not given.") @QueryParam("date") @Nullable
                    LocalDate date,
            @Parameter(description = "The instant whose knowledge is used; now when it is not given.")
                    @QueryParam("asOf")
                    @Nullable
                    Instant asOf,
            @Parameter(description = "Number of an edition; the one in force on the day when it is not given.")
                    @QueryParam("edition")
                    @Nullable
                    Integer edition) {
        time.check(asOf);
        return AggregateTcvView.of(database.read(db -> {
            partners.visible(db, caller.get(), id);
            return measures.take(db, id, date, asOf, edition);
        }));
    }
}
