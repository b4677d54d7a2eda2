package org.partnersuite.customersuccess.health.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.customersuccess.health.ScoredHealth;
import org.partnersuite.customersuccess.health.SubscriptionHealth;
import org.partnersuite.customersuccess.partner.PartnerScope;
import org.partnersuite.customersuccess.subscription.Subscriptions;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.ConditionalGet;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Database;

/** Every scoring of every subscription. */
@Path("/subscriptions/{id}/health-score")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Health scores", description = "Every scoring of every subscription.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class CurrentHealthResource {
    private final Database database;
    private final PartnerScope scope;

    CurrentHealthResource(Database database, PartnerScope scope) {
        this.database = database;
        this.scope = scope;
    }

    @GET
    @Operation(
            operationId = "getCurrentHealthScore",
            summary = "Read the health score of a subscription",
            description =
                    "Its newest scoring, with the explanation of each input. Before the first input it has no score"
                            + " and names everything that is missing.")
    public RestResponse<HealthScoreView> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        ScoredHealth scored = database.read(db -> {
            scope.checkSubscription(db, id);
            return SubscriptionHealth.current(db, Subscriptions.find(db, id).orElseThrow(Problem::notFound));
        });
        String etag = "\"" + scored.number() + "." + scored.modelVersion() + "\"";
        return ConditionalGet.of(headers, etag, HealthScoreView.of(scored));
    }

    @POST
    @Path("/what-if")
    @Operation(
            operationId = "computeHealthScore",
            summary = "Compute what other inputs would score",
            description = "The given inputs are laid over the known ones; nothing is kept.")
    public HealthScoreView whatIf(@PathParam("id") UUID id, HealthInputsRequest request) {
        return database.read(db -> {
            scope.checkSubscription(db, id);
            var subscription = Subscriptions.find(db, id).orElseThrow(Problem::notFound);
            return HealthScoreView.of(SubscriptionHealth.whatIf(db, subscription, request::over));
        });
    }
}
