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
import org.partnersuite.customersuccess.health.HealthModels;
import org.partnersuite.customersuccess.health.HealthPreview;
import org.partnersuite.customersuccess.health.HealthPreviews;
import org.partnersuite.customersuccess.health.model.HealthModel;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.unitofwork.Resources;

/** What a model would change, before it is published (CS-5). */
@Path("/health-model-previews")
@RequirementId("CS-5")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Health models", description = "Rules that turn inputs into scores. Published versions are immutable.")
@RolesAllowed(Roles.VENDOR)
public class HealthPreviewResource {
    private static final Representation<HealthPreview, HealthPreviewResponse> PREVIEW = new Representation<>(
            "/v1/customer-success/health-model-previews/",
            HealthPreview::id,
            HealthPreview::version,
            HealthPreviewResponse::of);

    private final Resources resources;
    private final HealthPreviews previews;

    HealthPreviewResource(Resources resources, HealthPreviews previews) {
        this.resources = resources;
        this.previews = previews;
    }

    @POST
    @Creates
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "previewHealthModel",
            summary = "Preview what a health model would change",
            description =
                    "Counts the bands of all subscriptions of its offer before and after, by segment. The counts are"
                            + " computed in the background; read the preview until its status is DONE. Nothing is published.")
    public RestResponse<HealthPreviewResponse> ask(HealthModelRequest request) {
        RestResponse<HealthPreviewResponse> response = resources.change(change -> {
            HealthModel defaults =
                    HealthModels.of(change.db(), HealthModel.DEFAULT_OFFER).model();
            return PREVIEW.created(HealthPreviews.ask(change, request.model(defaults)));
        });
        previews.wakeUp();
        return response;
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getHealthModelPreview", summary = "Read the preview of a health model")
    public RestResponse<HealthPreviewResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return PREVIEW.get(
                headers, resources.read(db -> HealthPreviews.find(db, id)).orElseThrow(Problem::notFound));
    }
}
