package org.partnersuite.customersuccess.health.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.customersuccess.health.HealthWorker;
import org.partnersuite.customersuccess.health.SubscriptionHealth;
import org.partnersuite.customersuccess.health.SubscriptionInputs;
import org.partnersuite.customersuccess.relation.PartnerRights;
import org.partnersuite.customersuccess.subscription.SubscriptionStore;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Measures and answers of a subscription (CS-5). */
@Path("/subscriptions/{id}/health-inputs")
@RequirementId("CS-5")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Health inputs", description = "Measures and answers recorded for a subscription.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class HealthInputsResource {
    private static final Representation<SubscriptionInputs, HealthInputsResponse> HEALTH_INPUTS = new Representation<>(
            "/v1/customer-success/subscriptions/",
            inputs -> inputs.subscriptionId() + "/health-inputs",
            SubscriptionInputs::version,
            HealthInputsResponse::of);

    private static final List<String> OF_VENDOR = List.of("measures", "deployment", "paymentOverdueSince");

    private final Resources resources;
    private final HealthWorker worker;

    HealthInputsResource(Resources resources, HealthWorker worker) {
        this.resources = resources;
        this.worker = worker;
    }

    @GET
    @Operation(
            operationId = "getHealthInputs",
            summary = "Read the health inputs of a subscription",
            description = "Each input names its author and time. Before the first input the response is empty,"
                    + " with an ETag.")
    public RestResponse<HealthInputsResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return HEALTH_INPUTS.get(
                headers, resources.read(db -> SubscriptionHealth.inputs(db, SubscriptionStore.get(db, id))));
    }

    @PUT
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "putHealthInputs",
            summary = "Replace the health inputs of a subscription",
            description = "Omitted inputs become unknown. The score follows within a second.")
    public RestResponse<HealthInputsResponse> put(@PathParam("id") UUID id, HealthInputsRequest request) {
        return change(id, known -> request.inputs());
    }

    @PATCH
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(
            operationId = "changeHealthInputs",
            summary = "Change some health inputs of a subscription",
            description = "A JSON merge patch (RFC 7396); null removes an input. The score follows within a second."
                    + " A partner with the role CUSTOMER_SUCCESS_MANAGER may write answers alone.")
    public RestResponse<HealthInputsResponse> patch(@PathParam("id") UUID id, MergePatch<HealthInputsRequest> patch) {
        UUID partner = resources.caller().partnerId();
        if (partner != null) {
            checkRight(partner, id, patch);
        }
        return change(id, known -> patch.applyTo(HealthInputsRequest.of(known)).inputs());
    }

    @GET
    @Path("/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getHealthInputsHistory", summary = "Read the history of a subscription's health inputs")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        var requested = History.LIST.request(uri);
        return resources.page(db -> {
            History.requireAny(db, SubscriptionStore.SUBSCRIPTION.name(), id);
            return History.of(db, SubscriptionHealth.AUDITED, id, requested);
        });
    }

    /** A partner's right is checked before anything else of the request. */
    private void checkRight(UUID partner, UUID id, MergePatch<HealthInputsRequest> patch) {
        resources.read(db -> {
            PartnerRights.requireManagerOf(db, partner, List.of(id));
            return id;
        });
        if (OF_VENDOR.stream().anyMatch(patch::names)) {
            throw Problem.of(
                    403, "answers_only", "A partner may only write answers. Measures come from telemetry.", List.of());
        }
    }

    private RestResponse<HealthInputsResponse> change(UUID id, SubscriptionHealth.Revision revision) {
        RestResponse<HealthInputsResponse> response = resources.change(
                (change, match) -> HEALTH_INPUTS.ok(SubscriptionHealth.change(change, id, match, revision)));
        worker.wakeUp();
        return response;
    }
}
