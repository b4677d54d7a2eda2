package org.partnersuite.customersuccess.renewal.api;

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
import org.partnersuite.customersuccess.renewal.Renewal;
import org.partnersuite.customersuccess.renewal.RenewalDecisions;
import org.partnersuite.customersuccess.renewal.RenewalStore;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.Transition;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.batch.BatchResult;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Renewals of contracts. Each is opened automatically before its contract ends (CS-10). */
@Path("/renewals")
@RequirementId("CS-10")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Renewals", description = "Contract renewals. Each opens automatically before its contract ends.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class RenewalResource {
    private static final Representation<Renewal, RenewalResponse> RENEWAL =
            Representation.of("/v1/customer-success/renewals/", RenewalResponse::of);

    private final Resources resources;

    RenewalResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(RenewalList.class)
    @Operation(
            operationId = "listRenewals",
            description = "Earliest due date first. Filters: phase, due dates, partner and product.")
    public Page<RenewalResponse> list(@Context UriInfo uri) {
        return resources.list(RenewalList.LIST, uri, Renewal.class, RenewalResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRenewal")
    public RestResponse<RenewalResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return RENEWAL.get(headers, resources.get(RenewalStore.RENEWAL, Renewal.class, id));
    }

    @POST
    @Path("/{id}/outcomes")
    @Creates
    @Transition
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.PARTNER_CSM, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "recordRenewalOutcome",
            summary = "Record the outcome of a renewal",
            description =
                    "Once. The contract goes on, or ends, on the day after its last one. NOT_RENEWED needs a reason"
                            + " of GET /renewal-rules. A partner of record records it too, whatever its engagement model.")
    public RestResponse<RenewalResponse> decide(@PathParam("id") UUID id, RenewalOutcomeRequest request) {
        return resources.change(
                (change, match) -> RENEWAL.created(RenewalDecisions.decide(change, id, match, request.draft())));
    }

    @POST
    @Path("/outcomes/batch")
    @Creates
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.PARTNER_CSM, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "recordRenewalOutcomes",
            summary = "Record the outcomes of up to 200 renewals",
            description = "Each is named by its subscription and the last day of the contract.")
    public RestResponse<BatchResult> decideBatch(Batch<RenewalOutcomeItemRequest> batch) {
        return resources.change(change -> batch.run(
                change,
                item -> RENEWAL.created(
                        RenewalDecisions.decide(change, item.subscriptionId(), item.dueOn(), item.draft()))));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getRenewalHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(RenewalStore.RENEWAL, id, uri);
    }
}
