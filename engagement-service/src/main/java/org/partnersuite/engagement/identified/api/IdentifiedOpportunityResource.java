package org.partnersuite.engagement.identified.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.identified.IdentifiedFigures;
import org.partnersuite.engagement.opportunity.TeamMember;
import org.partnersuite.engagement.period.MonthRange;
import org.partnersuite.engagement.period.Period;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;

/** Opportunities that technical teams identified, in figures and one by one (EN-16). */
@Path("/identified-opportunities")
@RequirementId("EN-16")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Identified opportunities",
        description = "Opportunities that technical teams identified, by role and person.")
@RolesAllowed(Roles.VENDOR)
public class IdentifiedOpportunityResource {
    private final Resources resources;

    IdentifiedOpportunityResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(IdentifiedOpportunityList.class)
    @Operation(
            operationId = "listIdentifiedOpportunities",
            summary = "List identified opportunities",
            description =
                    "Opportunities of the kinds TECHNICAL and DEPLOYMENT with who identified them: the rows behind"
                            + " the figures. A change is reflected within a second.")
    public Page<IdentifiedOpportunityList.Row> list(@Context UriInfo uri) {
        return resources.list(
                IdentifiedOpportunityList.LIST, uri, IdentifiedOpportunityList.Row.class, Function.identity());
    }

    @GET
    @Path("/figures")
    @Operation(
            operationId = "countIdentifiedOpportunities",
            summary = "Count identified opportunities",
            description =
                    "Opportunities of the kinds TECHNICAL and DEPLOYMENT whose client was engaged in these months,"
                            + " by role and person who identified them and by period. Each figure links to its rows.")
    public IdentifiedFiguresResponse figures(
            @QueryParam("from") @Parameter(description = "First month.", example = "2026-01", required = true) @Nullable
                    String from,
            @QueryParam("to") @Parameter(description = "Last month.", example = "2026-12", required = true) @Nullable
                    String to,
            @QueryParam("per")
                    @Parameter(description = "Group by month, quarter or year.", example = "QUARTER")
                    @Nullable
                    Period per,
            @QueryParam("role") @Parameter(description = "Only of this role.", example = "BTS")
                    TeamMember.@Nullable Role role,
            @QueryParam("person")
                    @Size(min = 1, max = 200)
                    @Parameter(description = "Only of this person.", example = "joe")
                    @Nullable
                    String person) {
        MonthRange months = MonthRange.read(from, to);
        return IdentifiedFiguresResponse.of(resources.read(db -> IdentifiedFigures.of(db, months, per, role, person)));
    }
}
