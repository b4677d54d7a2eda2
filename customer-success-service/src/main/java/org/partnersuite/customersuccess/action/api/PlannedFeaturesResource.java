package org.partnersuite.customersuccess.action.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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
import org.partnersuite.customersuccess.action.PlannedFeatures;
import org.partnersuite.customersuccess.subscription.SubscriptionStore;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.Upsert;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Features that customers plan to use (CS-6). */
@Path("/subscriptions/{id}/planned-features")
@RequirementId("CS-6")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Planned features",
        description = "Features that customers plan to use. One that is unused for long is signalled.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class PlannedFeaturesResource {
    private static final Representation<PlannedFeatures, PlannedFeaturesResponse> PLANNED = new Representation<>(
            "/v1/customer-success/subscriptions/",
            planned -> planned.subscriptionId() + "/planned-features",
            PlannedFeatures::version,
            planned -> new PlannedFeaturesResponse(planned.subscriptionId(), planned.features(), planned.updatedAt()));

    private final Resources resources;

    PlannedFeaturesResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Operation(
            operationId = "getPlannedFeatures",
            summary = "Read the features that a customer plans to use",
            description = "Before the first planning the response is empty, with an ETag.")
    public RestResponse<PlannedFeaturesResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return PLANNED.get(headers, resources.read(db -> PlannedFeatures.of(db, SubscriptionStore.get(db, id))));
    }

    @PUT
    @Upsert
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "putPlannedFeatures",
            summary = "Replace the features that a customer plans to use",
            description = "Features are named as telemetry names them.")
    public RestResponse<PlannedFeaturesResponse> put(@PathParam("id") UUID id, PlannedFeaturesRequest request) {
        return resources.put((change, match) -> PLANNED.ok(PlannedFeatures.put(change, id, match, request.planned())));
    }

    @GET
    @Path("/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getPlannedFeaturesHistory", summary = "Read the history of planned features")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        var requested = History.LIST.request(uri);
        return resources.page(db -> {
            History.requireAny(db, SubscriptionStore.SUBSCRIPTION.name(), id);
            return History.of(db, PlannedFeatures.AUDITED, id, requested);
        });
    }
}
