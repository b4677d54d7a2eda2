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
import org.partnersuite.customersuccess.health.HealthOverride;
import org.partnersuite.customersuccess.health.HealthOverrideRepository;
import org.partnersuite.customersuccess.health.HealthOverrides;
import org.partnersuite.customersuccess.health.api.HealthOverrideTransitions.HealthOverrideDecisionRequest;
import org.partnersuite.customersuccess.health.api.HealthOverrideTransitions.HealthOverrideEndingRequest;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.Transition;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Scores that people set for a while (CS-5). */
@Path("/health-overrides")
@RequirementId("CS-5")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Health overrides",
        description = "Scores that people set for a while: asked for by one, approved by another.")
@RolesAllowed(Roles.VENDOR)
public class HealthOverrideResource {
    private static final Representation<HealthOverride, HealthOverrideResponse> HEALTH_OVERRIDE =
            Representation.of("/v1/customer-success/health-overrides/", HealthOverrideResponse::of);

    private final HealthOverrides overrides;
    private final Resources resources;

    HealthOverrideResource(HealthOverrides overrides, Resources resources) {
        this.overrides = overrides;
        this.resources = resources;
    }

    @GET
    @Listing(HealthOverrideList.class)
    @Operation(operationId = "listHealthOverrides", description = "Newest first.")
    public Page<HealthOverrideResponse> list(@Context UriInfo uri) {
        return resources.list(HealthOverrideList.LIST, uri, HealthOverride.class, HealthOverrideResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getHealthOverride")
    public RestResponse<HealthOverrideResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return HEALTH_OVERRIDE.get(
                headers, resources.get(HealthOverrideRepository.HEALTH_OVERRIDE, HealthOverride.class, id));
    }

    @POST
    @Creates
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.ADMIN})
    @Operation(
            operationId = "askForHealthOverride",
            summary = "Ask for an override of a health score",
            description = "It holds once another person has approved it, until its last day.")
    public RestResponse<HealthOverrideResponse> ask(HealthOverrideRequest request) {
        return resources.change(
                change -> HEALTH_OVERRIDE.created(overrides.ask(change, request.subscriptionId(), request.terms())));
    }

    @POST
    @Path("/{id}/approvals")
    @Creates
    @Transition
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.EXECUTIVE, Roles.ADMIN})
    @Operation(
            operationId = "approveHealthOverride",
            summary = "Approve an override of a health score",
            description = "By another person than the one who asked. It replaces the override in force.")
    public RestResponse<HealthOverrideResponse> approve(
            @PathParam("id") UUID id, HealthOverrideDecisionRequest request) {
        return resources.change(
                (change, match) -> HEALTH_OVERRIDE.created(overrides.approve(change, id, match, request.note())));
    }

    @POST
    @Path("/{id}/refusals")
    @Creates
    @Transition
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.EXECUTIVE, Roles.ADMIN})
    @Operation(operationId = "refuseHealthOverride", summary = "Refuse an override of a health score")
    public RestResponse<HealthOverrideResponse> refuse(
            @PathParam("id") UUID id, HealthOverrideDecisionRequest request) {
        return resources.change(
                (change, match) -> HEALTH_OVERRIDE.created(overrides.refuse(change, id, match, request.note())));
    }

    @POST
    @Path("/{id}/endings")
    @Creates
    @Transition
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.EXECUTIVE, Roles.ADMIN})
    @Operation(operationId = "endHealthOverride", summary = "End an override of a health score")
    public RestResponse<HealthOverrideResponse> end(@PathParam("id") UUID id, HealthOverrideEndingRequest request) {
        return resources.change(
                (change, match) -> HEALTH_OVERRIDE.created(overrides.end(change, id, match, request.reason())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @Operation(operationId = "getHealthOverrideHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(HealthOverrideRepository.HEALTH_OVERRIDE, id, uri);
    }
}
