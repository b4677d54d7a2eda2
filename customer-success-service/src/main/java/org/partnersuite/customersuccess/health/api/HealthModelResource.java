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
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.customersuccess.health.HealthModels;
import org.partnersuite.customersuccess.health.HealthModels.Published;
import org.partnersuite.customersuccess.health.model.HealthModel;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** How inputs become scores: published versions, which never change (CS-5). */
@Path("/health-models")
@RequirementId("CS-5")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Health models", description = "Rules that turn inputs into scores. Published versions are immutable.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class HealthModelResource {
    private static final Representation<Published, HealthModelResponse> HEALTH_MODEL = new Representation<>(
            "/v1/customer-success/health-models/",
            Published::id,
            published -> published.model().version(),
            HealthModelResponse::of);

    private final Resources resources;

    HealthModelResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(HealthModelList.class)
    @Operation(
            operationId = "listHealthModels",
            description = "All published versions. The newest of a product, or else of DEFAULT, scores it.")
    public Page<HealthModelResponse> list(@Context UriInfo uri) {
        return resources.list(HealthModelList.LIST, uri, Published.class, HealthModelResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getHealthModel", summary = "Read a version of a health model")
    public RestResponse<HealthModelResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return HEALTH_MODEL.get(
                headers, resources.read(db -> HealthModels.find(db, id)).orElseThrow(Problem::notFound));
    }

    @POST
    @Creates
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "publishHealthModel",
            summary = "Publish a version of a health model",
            description =
                    "It scores all subscriptions of its offer again, shortly after, and opens no call to action. Past"
                            + " scores keep the version they used. Preview it first: POST /health-model-previews.")
    public RestResponse<HealthModelResponse> publish(HealthModelRequest request) {
        return resources.change(change -> {
            HealthModel defaults =
                    HealthModels.of(change.db(), HealthModel.DEFAULT_OFFER).model();
            return HEALTH_MODEL.created(HealthModels.publish(change, request.model(defaults)));
        });
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(
            operationId = "getHealthModelHistory",
            description = "Its publication. The model that ships with the service has no history.")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        var requested = History.LIST.request(uri);
        return resources.page(db -> {
            Published published = HealthModels.find(db, id).orElseThrow(Problem::notFound);
            return History.of(db, HealthModels.AUDITED, published.id(), requested);
        });
    }
}
