package org.partnersuite.customersuccess.barrier.api;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.customersuccess.barrier.AdoptionBarrier;
import org.partnersuite.customersuccess.barrier.BarrierRepository;
import org.partnersuite.customersuccess.barrier.Barriers;
import org.partnersuite.customersuccess.barrier.api.BarrierRequests.AdoptionBarrierRequest;
import org.partnersuite.customersuccess.barrier.api.BarrierRequests.BarrierCommunicationRequest;
import org.partnersuite.customersuccess.barrier.api.BarrierRequests.BarrierDecisionRequest;
import org.partnersuite.customersuccess.barrier.api.BarrierRequests.BarrierResolutionRequest;
import org.partnersuite.customersuccess.stakeholder.PartnerWriting;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.Transition;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Barriers of adoption (CS-12). */
@Path("/adoption-barriers")
@RequirementId("CS-12")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Adoption barriers",
        description = "What hinders customers from adopting a product, and how it is resolved.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class BarrierResource {
    private static final Representation<AdoptionBarrier, BarrierResponse> BARRIER =
            Representation.of("/v1/customer-success/adoption-barriers/", BarrierResponse::of);

    private final Barriers barriers;
    private final Resources resources;

    BarrierResource(Barriers barriers, Resources resources) {
        this.barriers = barriers;
        this.resources = resources;
    }

    @POST
    @Creates
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(operationId = "raiseAdoptionBarrier")
    public RestResponse<BarrierResponse> raise(AdoptionBarrierRequest request) {
        return resources.change(change -> BARRIER.created(barriers.raise(change, request.draft())));
    }

    @GET
    @Listing(BarrierList.class)
    @Operation(
            operationId = "listAdoptionBarriers",
            description =
                    "Lists barriers by filter, in pages. A partner sees those of its subscriptions and customers.")
    public Page<BarrierResponse> list(@Context UriInfo uri) {
        return resources.list(BarrierList.LIST, uri, AdoptionBarrier.class, BarrierResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAdoptionBarrier")
    public RestResponse<BarrierResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return BARRIER.get(headers, resources.get(BarrierRepository.BARRIER, AdoptionBarrier.class, id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(operationId = "patchAdoptionBarrier")
    public RestResponse<BarrierResponse> patch(@PathParam("id") UUID id, MergePatch<AdoptionBarrierRequest> patch) {
        checkRight(id);
        return resources.change((change, match) ->
                BARRIER.ok(barriers.revise(change, id, match, known -> patch.applyTo(BarrierResponse.of(known))
                        .draft())));
    }

    @POST
    @Path("/{id}/decisions")
    @Creates
    @Transition
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(
            operationId = "decideAdoptionBarrier",
            summary = "Decide whether a barrier is technical or business",
            description =
                    "The CSM and the service manager decide together: both decisions are recorded, by two persons, and"
                            + " the kind is known once they are the same.")
    public RestResponse<BarrierResponse> decide(@PathParam("id") UUID id, BarrierDecisionRequest request) {
        checkRight(id);
        return resources.change(
                (change, match) -> BARRIER.created(barriers.decide(change, id, match, request.as(), request.kind())));
    }

    @POST
    @Path("/{id}/communications")
    @Creates
    @Transition
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(operationId = "communicateBarrier", summary = "Record progress that was communicated")
    public RestResponse<BarrierResponse> communicate(@PathParam("id") UUID id, BarrierCommunicationRequest request) {
        checkRight(id);
        return resources.change((change, match) -> BARRIER.created(
                barriers.communicate(change, id, match, request.on(), request.to(), request.message())));
    }

    @POST
    @Path("/{id}/resolutions")
    @Creates
    @Transition
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(
            operationId = "resolveAdoptionBarrier",
            description =
                    "OPEN → RESOLVED. It needs the kind, a measure with before and after, and of a business barrier a"
                            + " best practice.")
    public RestResponse<BarrierResponse> resolve(@PathParam("id") UUID id, BarrierResolutionRequest request) {
        checkRight(id);
        return resources.change(
                (change, match) -> BARRIER.created(barriers.resolve(change, id, match, request.solution())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getAdoptionBarrierHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(BarrierRepository.BARRIER, id, uri);
    }

    /** A partner's right is checked before anything else of the request. */
    private void checkRight(UUID id) {
        if (resources.caller().partnerId() != null) {
            resources.read(db -> {
                AdoptionBarrier seen = BarrierRepository.visible(db, id);
                UUID subscription = seen.subscriptionId();
                PartnerWriting.of(
                        db,
                        resources.caller(),
                        seen.customerId(),
                        subscription == null ? List.of() : List.of(subscription));
                return seen;
            });
        }
    }
}
