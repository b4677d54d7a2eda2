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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.customersuccess.health.HealthModels;
import org.partnersuite.customersuccess.health.model.HealthModel;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Answer;
import org.partnersuite.platform.rest.ConditionalGet;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.UnitOfWork;

/** How inputs become scores: published versions, which never change. */
@Path("/health-models")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Health models", description = "How inputs become scores: published versions, which never change.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class HealthModelResource {
    private final UnitOfWork unitOfWork;
    private final Database database;

    HealthModelResource(UnitOfWork unitOfWork, Database database) {
        this.unitOfWork = unitOfWork;
        this.database = database;
    }

    @GET
    @Listing(HealthModelList.class)
    @Operation(
            operationId = "listHealthModels",
            summary = "List health models",
            description = "Every published version; the newest of a product, or of DEFAULT, scores it.")
    @APIResponse(responseCode = "200", description = "A page of models.")
    public Page<HealthModelView> list(@Context UriInfo uri) {
        var asked = HealthModelList.LIST.asked(uri);
        return database.readList(db -> asked.page(db, HealthModelView::read));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getHealthModel",
            summary = "Read a version of a health model",
            description = "Honours If-None-Match.")
    public RestResponse<HealthModelView> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        var published = database.read(db -> HealthModels.find(db, id).orElseThrow(Problem::notFound));
        return ConditionalGet.of(headers, published.model().version(), HealthModelView.of(published));
    }

    @POST
    @Creates
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "publishHealthModel",
            summary = "Publish a version of a health model",
            description = "It holds from the next change of inputs on. Scores of the past keep the version they used.")
    public RestResponse<HealthModelView> publish(HealthModelRequest request) {
        return unitOfWork
                .run(change -> {
                    HealthModel defaults = HealthModels.of(change.db(), HealthModel.DEFAULT_OFFER)
                            .model();
                    var published = HealthModels.publish(change, request.model(defaults));
                    return Answer.created(
                            URI.create("/v1/customer-success/health-models/" + published.id()),
                            published.model().version(),
                            HealthModelView.of(published));
                })
                .of();
    }
}
