package org.partnersuite.customersuccess.stakeholder.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
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
import org.partnersuite.customersuccess.stakeholder.PartnerWriting;
import org.partnersuite.customersuccess.stakeholder.Stakeholder;
import org.partnersuite.customersuccess.stakeholder.StakeholderRepository;
import org.partnersuite.customersuccess.stakeholder.Stakeholders;
import org.partnersuite.customersuccess.stakeholder.api.StakeholderRequest.StakeholderDepartureRequest;
import org.partnersuite.customersuccess.stakeholder.api.StakeholderRequest.StakeholderReturnRequest;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.StoredResponse;
import org.partnersuite.platform.rest.Transition;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.batch.BatchResult;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** The stakeholder map of customers (CS-4). */
@Path("/stakeholders")
@RequirementId("CS-4")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stakeholders", description = "People of the customers who matter to success.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class StakeholderResource {
    private static final Representation<Stakeholder, StakeholderResponse> STAKEHOLDER =
            Representation.of("/v1/customer-success/stakeholders/", StakeholderResponse::of);

    private final Stakeholders stakeholders;
    private final Resources resources;

    StakeholderResource(Stakeholders stakeholders, Resources resources) {
        this.stakeholders = stakeholders;
        this.resources = resources;
    }

    @POST
    @Creates
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(operationId = "addStakeholder")
    public RestResponse<StakeholderResponse> add(StakeholderRequest request) {
        return resources.change(change -> added(change, request));
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(operationId = "addStakeholders")
    public RestResponse<BatchResult> addAll(Batch<StakeholderRequest> batch) {
        return resources.change(change -> batch.run(change, item -> added(change, item)));
    }

    @GET
    @Listing(StakeholderList.class)
    @Operation(
            operationId = "listStakeholders",
            description = "Lists stakeholders by filter, in pages. A partner sees those of its customers.")
    public Page<StakeholderResponse> list(@Context UriInfo uri) {
        return resources.list(StakeholderList.LIST, uri, Stakeholder.class, StakeholderResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getStakeholder")
    public RestResponse<StakeholderResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return STAKEHOLDER.get(headers, resources.get(StakeholderRepository.STAKEHOLDER, Stakeholder.class, id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(operationId = "patchStakeholder")
    public RestResponse<StakeholderResponse> patch(@PathParam("id") UUID id, MergePatch<StakeholderRequest> patch) {
        checkRight(id);
        return resources.change((change, match) -> STAKEHOLDER.ok(
                stakeholders.revise(change, id, match, known -> patch.applyTo(StakeholderResponse.of(known))
                        .draft())));
    }

    @POST
    @Path("/{id}/departures")
    @Creates
    @Transition
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(
            operationId = "recordDeparture",
            summary = "Record that a stakeholder left",
            description = "A sponsor's departure is a reason to act.")
    public RestResponse<StakeholderResponse> leave(@PathParam("id") UUID id, StakeholderDepartureRequest request) {
        checkRight(id);
        return resources.change((change, match) ->
                STAKEHOLDER.created(stakeholders.leave(change, id, match, request.on(), request.reason())));
    }

    @POST
    @Path("/{id}/returns")
    @Creates
    @Transition
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(
            operationId = "recordReturn",
            summary = "Record that a stakeholder is there after all",
            description = "The history keeps the departure and the reason.")
    public RestResponse<StakeholderResponse> comeBack(@PathParam("id") UUID id, StakeholderReturnRequest request) {
        checkRight(id);
        return resources.change(
                (change, match) -> STAKEHOLDER.created(stakeholders.comeBack(change, id, match, request.reason())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getStakeholderHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(StakeholderRepository.STAKEHOLDER, id, uri);
    }

    private StoredResponse added(Change change, StakeholderRequest request) {
        PartnerWriting.ofCustomer(change.db(), change.caller(), request.customerId());
        return STAKEHOLDER.created(stakeholders.add(change, request.draft()));
    }

    /** A partner's right is checked before anything else of the request. */
    private void checkRight(UUID id) {
        if (resources.caller().partnerId() != null) {
            Stakeholder seen = resources.get(StakeholderRepository.STAKEHOLDER, Stakeholder.class, id);
            resources.read(db -> {
                PartnerWriting.ofCustomer(db, resources.caller(), seen.customerId());
                return seen;
            });
        }
    }
}
