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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.customersuccess.health.ScoredHealth;
import org.partnersuite.customersuccess.health.SubscriptionHealth;
import org.partnersuite.customersuccess.subscription.SubscriptionStore;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.ConditionalGet;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.unitofwork.Resources;

/** Newest score of a subscription, and scores of hypothetical inputs (CS-5). */
@Path("/subscriptions/{id}/health-score")
@RequirementId("CS-5")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Health scores", description = "All scores of all subscriptions.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class CurrentHealthResource {
    private final Resources resources;

    CurrentHealthResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Operation(
            operationId = "getCurrentHealthScore",
            summary = "Read the health score of a subscription",
            description = "The newest score with the explanation of each input, and the band that results from it after"
                    + " caps, floors and an override. Before the first input there is no score, and all inputs are"
                    + " listed as missing.")
    public RestResponse<HealthScoreResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        ScoredHealth scored =
                resources.read(db -> SubscriptionHealth.current(db, SubscriptionStore.get(db, id), today()));
        String etag = "\"" + scored.number() + "." + scored.modelVersion() + "\"";
        return ConditionalGet.of(headers, etag, HealthScoreResponse.of(scored));
    }

    @POST
    @Path("/what-if")
    @Operation(
            operationId = "computeHealthScore",
            summary = "Compute the score of hypothetical inputs",
            description = "The given inputs override the recorded and the computed ones. Nothing is stored.")
    public HealthScoreResponse whatIf(@PathParam("id") UUID id, HealthInputsRequest request) {
        return HealthScoreResponse.of(resources.read(
                db -> SubscriptionHealth.whatIf(db, SubscriptionStore.get(db, id), today(), request::over)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(resources.now(), ZoneOffset.UTC);
    }
}
