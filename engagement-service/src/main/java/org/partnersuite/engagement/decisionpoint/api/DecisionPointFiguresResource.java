package org.partnersuite.engagement.decisionpoint.api;

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
import org.partnersuite.engagement.decisionpoint.DecisionPointFigures;
import org.partnersuite.engagement.period.MonthRange;
import org.partnersuite.engagement.period.Period;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;

/** Decision points landed and expanded, in figures and with the moves behind them (EN-16). */
@Path("/decision-points/figures")
@RequirementId("EN-16")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decision points")
@RolesAllowed(Roles.VENDOR)
public class DecisionPointFiguresResource {
    private final Resources resources;

    DecisionPointFiguresResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Operation(
            operationId = "countDecisionPoints",
            summary = "Count decision points landed and expanded",
            description = "Moves to LANDED and to EXPANDED in these months (UTC), by the owner at that time and by"
                    + " period; each further expansion counts. Each figure links to its moves. Owners and periods"
                    + " without any are omitted.")
    public DecisionPointFiguresResponse figures(
            @QueryParam("from") @Parameter(description = "First month.", example = "2026-01", required = true) @Nullable
                    String from,
            @QueryParam("to") @Parameter(description = "Last month.", example = "2026-12", required = true) @Nullable
                    String to,
            @QueryParam("per")
                    @Parameter(description = "Group by month, quarter or year.", example = "QUARTER")
                    @Nullable
                    Period per,
            @QueryParam("owner")
                    @Size(min = 1, max = 200)
                    @Parameter(description = "Only of this owner.", example = "joe")
                    @Nullable
                    String owner) {
        MonthRange months = MonthRange.read(from, to);
        return DecisionPointFiguresResponse.of(resources.read(db -> DecisionPointFigures.of(db, months, per, owner)));
    }

    @GET
    @Path("/moves")
    @Listing(DecisionPointMoveList.class)
    @Operation(
            operationId = "listMovedDecisionPoints",
            summary = "List the moves of all decision points",
            description = "Moves of all decision points, with the decision point: the rows behind the figures.")
    public Page<DecisionPointMoveList.Row> moves(@Context UriInfo uri) {
        return resources.list(DecisionPointMoveList.LIST, uri, DecisionPointMoveList.Row.class, Function.identity());
    }
}
