package org.partnersuite.customersuccess.prediction.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnersuite.customersuccess.prediction.Predictions;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.unitofwork.Resources;

/** Whether health scores predict renewals (CS-7). */
@Path("/health-models/{id}/prediction")
@RequirementId("CS-7")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Health predictions", description = "Whether health scores predict renewals, and weights that would.")
@RolesAllowed(Roles.VENDOR)
public class PredictionResource {
    private final Resources resources;

    PredictionResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Operation(
            operationId = "getHealthPrediction",
            summary = "Read how a health model predicts",
            description =
                    "Over closed renewals of subscriptions that the offer's model scored: the score that this version"
                            + " gives to the inputs as they were known 180, 90 and 30 days before the contract's end, against the"
                            + " outcome. Co-termed contracts are left out.")
    public PredictionResponse get(@PathParam("id") UUID id) {
        return PredictionResponse.of(id, resources.read(db -> Predictions.of(db, id)));
    }
}
