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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.customersuccess.health.HealthScoreStore;
import org.partnersuite.customersuccess.health.ScoredHealth;
import org.partnersuite.customersuccess.partner.PartnerScope;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.ConditionalGet;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Database;

/** Every scoring of every subscription. */
@Path("/health-scores")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Health scores", description = "Every scoring of every subscription.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class HealthScoreResource {
    private final Database database;
    private final PartnerScope scope;

    HealthScoreResource(Database database, PartnerScope scope) {
        this.database = database;
        this.scope = scope;
    }

    @GET
    @Listing(HealthScoreList.class)
    @Operation(
            operationId = "listHealthScores",
            summary = "List health scores",
            description =
                    "The history of a subscription by subscriptionId, of a customer by customerId; with current=true only the"
                            + " newest score of each subscription.")
    @APIResponse(responseCode = "200", description = "A page of scores, the newest first.")
    public Page<HealthScoreSummary> list(@Context UriInfo uri) {
        var asked = scope.ofSubscriptions(HealthScoreList.LIST.asked(uri));
        return database.readList(db -> asked.page(db, HealthScoreSummary::read));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getHealthScore",
            summary = "Read a health score of the past or present",
            description = "With the explanation of each input, as the model of that time gave it.")
    public RestResponse<HealthScoreView> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        ScoredHealth scored = database.read(db -> {
            ScoredHealth found = HealthScoreStore.find(db, id).orElseThrow(Problem::notFound);
            scope.checkSubscription(db, found.subscriptionId());
            return found;
        });
        return ConditionalGet.of(headers, scored.number(), HealthScoreView.of(scored));
    }
}
