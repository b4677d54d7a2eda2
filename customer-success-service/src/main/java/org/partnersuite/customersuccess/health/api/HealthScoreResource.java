package org.partnersuite.customersuccess.health.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.customersuccess.health.HealthScoreStore;
import org.partnersuite.customersuccess.health.ScoredHealth;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;

/** Every scoring of every subscription (CS-5). */
@Path("/health-scores")
@RequirementId("CS-5")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Health scores", description = "All scores of all subscriptions.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class HealthScoreResource {
    private static final Representation<ScoredHealth, HealthScoreResponse> HEALTH_SCORE = new Representation<>(
            "/v1/customer-success/health-scores/", ScoredHealth::id, ScoredHealth::number, HealthScoreResponse::of);

    private final Resources resources;

    HealthScoreResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(HealthScoreList.class)
    @Operation(
            operationId = "listHealthScores",
            description = "Newest first. Filter by subscriptionId or customerId for a history; current=true"
                    + " returns only the newest score of each subscription.")
    public Page<HealthScoreSummary> list(@Context UriInfo uri) {
        return resources.list(HealthScoreList.LIST, uri, ScoredHealth.class, HealthScoreSummary::of);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getHealthScore",
            summary = "Read a health score",
            description = "Includes the explanation of each input by the model of that time.")
    public RestResponse<HealthScoreResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return HEALTH_SCORE.get(
                headers, resources.read(db -> HealthScoreStore.find(db, id)).orElseThrow(Problem::notFound));
    }
}
