package org.partnersuite.customersuccess.position.api;

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
import org.partnersuite.customersuccess.lifecycle.PartnerLifecycle;
import org.partnersuite.customersuccess.lifecycle.PartnerLifecycles;
import org.partnersuite.customersuccess.position.Position;
import org.partnersuite.customersuccess.position.PositionStore;
import org.partnersuite.customersuccess.position.Positions;
import org.partnersuite.customersuccess.position.api.PositionRequests.MoveRequest;
import org.partnersuite.customersuccess.position.api.PositionRequests.NameRequest;
import org.partnersuite.customersuccess.position.api.PositionRequests.PositionRequest;
import org.partnersuite.customersuccess.relation.PartnerRights;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.Transition;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.batch.BatchResult;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Positions in the lifecycle (CS-16). */
@Path("/lifecycle-positions")
@RequirementId("CS-16")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Lifecycle positions",
        description = "Where each use case of a subscription stands in the lifecycle. A move is recorded for good.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class PositionResource {
    private static final Representation<Position, PositionResponse> POSITION =
            Representation.of("/v1/customer-success/lifecycle-positions/", PositionResponse::of);

    private final Positions positions;
    private final Resources resources;

    PositionResource(Positions positions, Resources resources) {
        this.positions = positions;
        this.resources = resources;
    }

    @GET
    @Listing(PositionList.class)
    @Operation(
            operationId = "listLifecyclePositions",
            description =
                    "Lists positions by filter, in pages: stalled ones by customer, owner and partner, among others.")
    public Page<PositionResponse> list(@Context UriInfo uri) {
        return resources.list(PositionList.LIST, uri, Position.class, PositionResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getLifecyclePosition")
    public RestResponse<PositionResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return POSITION.get(headers, resources.get(PositionStore.POSITION, Position.class, id));
    }

    @GET
    @Path("/{id}/criteria")
    @Operation(
            operationId = "getLifecycleCriteria",
            summary = "Read the exit criteria of a position's stage",
            description = "Each says whether it holds, or why not. A manual one holds by evidence of the move.")
    public CriteriaResponse criteria(@PathParam("id") UUID id) {
        return resources.read(db -> {
            Position position = PositionStore.get(db, id);
            String own = PositionStore.partnerOf(db, position)
                    .flatMap(partner -> PartnerLifecycles.find(db, partner))
                    .flatMap(lifecycle -> lifecycle.ownStage(position.stage()))
                    .map(PartnerLifecycle.OwnStage::code)
                    .orElse(null);
            return CriteriaResponse.of(position, own, positions.checked(db, position, Days.of(resources.now())));
        });
    }

    @POST
    @Creates
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(
            operationId = "openLifecyclePosition",
            description = "The first one of a subscription opens by itself when it starts; another one for another use"
                    + " case. A stage later than IMPLEMENT needs a reason.")
    public RestResponse<PositionResponse> open(PositionRequest request) {
        return resources.change(change -> POSITION.created(positions.open(change, request.opening())));
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(operationId = "openLifecyclePositions")
    public RestResponse<BatchResult> openAll(Batch<PositionRequest> batch) {
        return resources.change(
                change -> batch.run(change, item -> POSITION.created(positions.open(change, item.opening()))));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(
            operationId = "renameLifecyclePosition",
            summary = "Change the name of a position's use case",
            description = "A JSON merge patch (RFC 7396).")
    public RestResponse<PositionResponse> patch(@PathParam("id") UUID id, MergePatch<NameRequest> patch) {
        checkRight(id);
        return resources.change((change, match) -> {
            Position known = PositionStore.get(change.db(), id);
            NameRequest named = patch.applyTo(PositionResponse.of(known));
            return POSITION.ok(positions.rename(change, id, match, named.useCase()));
        });
    }

    @POST
    @Path("/{id}/moves")
    @Creates
    @Transition
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(
            operationId = "moveLifecyclePosition",
            summary = "Move a position to another stage",
            description =
                    "IMPLEMENT to OPTIMIZE are passed one by one, each when its exit criteria hold. RENEW, RECOMMEND,"
                            + " ADVOCATE and EXPAND are entered from OPTIMIZE or from one another; from each a further"
                            + " round begins at USE. A refusal names every unmet criterion.")
    public RestResponse<PositionResponse> move(@PathParam("id") UUID id, MoveRequest request) {
        checkRight(id);
        return resources.change((change, match) -> POSITION.created(positions.move(change, id, match, request.step())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getLifecyclePositionHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(PositionStore.POSITION, id, uri);
    }

    /** A partner's right is checked before anything else of the request. */
    private void checkRight(UUID id) {
        UUID partner = resources.caller().partnerId();
        if (partner != null) {
            resources.read(db -> {
                Position position = PositionStore.get(db, id);
                PartnerRights.requireManagerOf(db, partner, List.of(position.subscriptionId()));
                return position;
            });
        }
    }
}
