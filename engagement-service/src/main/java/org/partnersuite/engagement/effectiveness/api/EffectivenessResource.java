package org.partnersuite.engagement.effectiveness.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.effectiveness.Effectiveness;
import org.partnersuite.engagement.effectiveness.Question;
import org.partnersuite.engagement.effectiveness.Stratum;
import org.partnersuite.engagement.period.MonthRange;
import org.partnersuite.engagement.period.Period;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.rest.list.ValueList;
import org.partnersuite.platform.unitofwork.Resources;

/** Effectiveness of engagements (EN-15). Not for partners, because it covers the vendor's whole business. */
@Path("/effectiveness")
@RequirementId("EN-15")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Effectiveness", description = "Win rates of deals with and without engagements.")
@RolesAllowed(Roles.VENDOR)
public class EffectivenessResource {
    private final Effectiveness effectiveness;
    private final Resources resources;

    EffectivenessResource(Effectiveness effectiveness, Resources resources) {
        this.effectiveness = effectiveness;
        this.resources = resources;
    }

    @GET
    @Operation(
            operationId = "compareEffectiveness",
            summary = "Compare closed opportunities with and without each engagement type",
            description =
                    "Win rate, deployment, discount, amounts and time in stage of opportunities that closed in these"
                            + " months, with and without each engagement type. Growth and client reference await data of"
                            + " customer success. It is a comparison, not a cause: engaged deals are chosen. Each figure"
                            + " links to its opportunities. A change is reflected within a second. Months without a closed"
                            + " opportunity are omitted.")
    public EffectivenessResponse compare(
            @QueryParam("from") @Parameter(description = "First month.", example = "2026-01", required = true) @Nullable
                    String from,
            @QueryParam("to") @Parameter(description = "Last month.", example = "2026-12", required = true) @Nullable
                    String to,
            @QueryParam("per")
                    @Parameter(description = "Group by month, quarter or year.", example = "QUARTER")
                    @Nullable
                    Period per,
            @QueryParam("geography")
                    @Parameter(description = "Only these geographies, comma separated.", example = "Americas,EMEA")
                    @Nullable
                    String geography,
            @QueryParam("byGeography") @DefaultValue("false") @Parameter(description = "True to group by geography.")
                    boolean byGeography,
            @QueryParam("by")
                    @Parameter(
                            description = "Compare like with like: apart by the stage reached, the account's segment or"
                                    + " the amount.",
                            example = "STAGE_REACHED")
                    @Nullable
                    Stratum by) {
        MonthRange months = MonthRange.read(from, to);
        List<String> geographies = geography == null ? List.of() : List.copyOf(ValueList.split(geography));
        Question question =
                new Question(months, Optional.ofNullable(per), geographies, byGeography, Optional.ofNullable(by));
        return EffectivenessResponse.of(question, effectiveness.of(question));
    }

    @GET
    @Path("/opportunities")
    @Listing(ClosedOpportunityList.class)
    @Operation(
            operationId = "listClosedOpportunities",
            summary = "List the opportunities of a comparison",
            description = "Closed opportunities with the types of activities completed by the time they closed.")
    public Page<ClosedOpportunityRow> opportunities(@Context UriInfo uri) {
        return resources.list(ClosedOpportunityList.LIST, uri, ClosedOpportunityRow.class, row -> row);
    }
}
