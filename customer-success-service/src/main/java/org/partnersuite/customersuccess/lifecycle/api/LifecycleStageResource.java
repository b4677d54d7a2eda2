package org.partnersuite.customersuccess.lifecycle.api;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.customersuccess.lifecycle.LifecycleStage;
import org.partnersuite.customersuccess.lifecycle.Stage;
import org.partnersuite.customersuccess.lifecycle.StageStore;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Codes;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** The fourteen stages with their RACI, tools, deliverables and exit criteria (CS-1). */
@Path("/lifecycle-stages")
@RequirementId("CS-1")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Lifecycle",
        description =
                "The stages of the lifecycle, who is responsible and accountable in each, and what must hold before"
                        + " it is left.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class LifecycleStageResource {
    private static final Representation<LifecycleStage, LifecycleStageResponse> STAGE = new Representation<>(
            "/v1/customer-success/lifecycle-stages/",
            LifecycleStage::stage,
            LifecycleStage::version,
            LifecycleStageResponse::of);

    private final Resources resources;

    LifecycleStageResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(LifecycleStageList.class)
    @Operation(operationId = "listLifecycleStages", description = "In their order.")
    public Page<LifecycleStageResponse> list(@Context UriInfo uri) {
        return resources.list(LifecycleStageList.LIST, uri, LifecycleStage.class, LifecycleStageResponse::of);
    }

    @GET
    @Path("/{stage}")
    @Operation(operationId = "getLifecycleStage")
    public RestResponse<LifecycleStageResponse> get(
            @PathParam("stage") @Parameter(description = "The stage.", example = "ONBOARD") Stage stage,
            @Context HttpHeaders headers) {
        return STAGE.get(headers, resources.read(db -> StageStore.get(db, stage)));
    }

    @PUT
    @Path("/{stage}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "putLifecycleStage",
            description = "Replaces what a stage holds. A RACI without an accountable role is refused; one with two is"
                    + " accepted with a warning.")
    public RestResponse<LifecycleStageResponse> put(
            @PathParam("stage") @Parameter(description = "The stage.", example = "ONBOARD") Stage stage,
            LifecycleStageRequest request) {
        return resources.change((change, match) -> STAGE.ok(StageStore.put(change, stage, match, request.draft())));
    }

    @GET
    @Path("/{stage}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(
            operationId = "getLifecycleStageHistory",
            description = "Its changes. A stage as it ships with the service has no history.")
    public Page<HistoryEntry> history(
            @PathParam("stage") @Parameter(description = "The stage.", example = "ONBOARD") String stage,
            @Context UriInfo uri) {
        var requested = History.LIST.request(uri);
        return resources.page(db -> {
            LifecycleStage known = StageStore.get(db, Codes.inPath(Stage.class, stage));
            return History.of(db, StageStore.AUDITED, known.id(), requested);
        });
    }
}
