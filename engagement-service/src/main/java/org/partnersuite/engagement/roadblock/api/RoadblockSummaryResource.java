package org.partnersuite.engagement.roadblock.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.roadblock.RoadblockFigures;
import org.partnersuite.engagement.roadblock.RoadblockFigures.Dimension;
import org.partnersuite.engagement.roadblock.RoadblockFigures.Scope;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Codes;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.unitofwork.Resources;

/** Roadblocks in figures (EN-10). */
@Path("/roadblocks/summary")
@RequirementId("EN-10")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Roadblocks")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class RoadblockSummaryResource {
    private final Resources resources;

    RoadblockSummaryResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Operation(
            operationId = "summariseRoadblocks",
            summary = "Count roadblocks by category, product and geography",
            description = "Counts open and resolved roadblocks and the mean number of days open. Each figure links"
                    + " to exactly its rows. For a partner, only its opportunities count.")
    public RoadblockSummaryResponse summary(
            @QueryParam("by")
                    @DefaultValue("category,offering,geography")
                    @Parameter(
                            description = "Grouping: any of category, offering, geography, comma separated.",
                            example = "category,geography")
                    String by,
            @QueryParam("raisedAt.gte")
                    @Parameter(
                            description = "Only roadblocks raised at this time or later.",
                            example = "2026-01-01T00:00:00Z")
                    @Nullable
                    Instant raisedFrom,
            @QueryParam("raisedAt.lte")
                    @Parameter(
                            description = "Only roadblocks raised at this time or earlier.",
                            example = "2026-12-31T23:59:59Z")
                    @Nullable
                    Instant raisedTo) {
        Set<Dimension> dimensions = Codes.listed(Dimension.class, "by", by);
        Instant now = resources.now();
        Scope scope = new Scope(raisedFrom, raisedTo, resources.caller().partnerId());
        return RoadblockSummaryResponse.of(
                dimensions, scope, now, resources.read(db -> RoadblockFigures.of(db, dimensions, scope, now)));
    }
}
